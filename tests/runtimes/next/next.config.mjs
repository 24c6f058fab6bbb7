import { parse } from "node:path";

// Packages lie in folders above, and may be links to folders elsewhere.
const { root } = parse(import.meta.dirname);

export default { outputFileTracingRoot: root, turbopack: { root }, distDir: process.env.DIST_DIR };
