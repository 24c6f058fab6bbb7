// What happens in a page, told to its server. `stigg-edge` is what the bundler makes of it, or an import map.
import { Stigg } from "stigg-edge";

import { tryOut } from "./visitor.mjs";

await tryOut(Stigg);
