//! The parts of the package: each is bundled for itself, with a core of its own if it needs one, so that none grows by
//! another.

use std::path::{Path, PathBuf};

/// What users import as one.
pub struct Part {
    /// The feature of the crate that exports its core.
    pub feature: &'static str,
    /// Where it is, in `pkg-template/entries` and in `dist`.
    folder: &'static str,
    /// Its core.
    wasm: &'static str,
    /// One entry per kind of runtime.
    pub entries: &'static [&'static str],
    /// What `require` gives, and the entry that it is made from.
    pub commonjs: &'static [(&'static str, &'static str)],
    /// What its entries declare, where they have no declarations of their own.
    pub reexport: &'static str,
}

/// The client, `stigg-edge` itself.
pub const CLIENT: Part = Part {
    feature: "npm",
    folder: "",
    wasm: "stigg.wasm",
    entries: &["workerd", "edge-light", "inline", "browser", "slim"],
    commonjs: &[("node.cjs", "inline.js"), ("slim.cjs", "slim.js")],
    reexport: "export * from \"./index.js\";\nexport { default } from \"./index.js\";\n",
};

/// The gate, `stigg-edge/entitlements`.
pub const GATE: Part = Part {
    feature: "gate",
    folder: "entitlements",
    wasm: "gate.wasm",
    entries: &["workerd", "edge-light", "inline"],
    commonjs: &[("node.cjs", "inline.js")],
    reexport: "export * from \"./index.js\";\n",
};

/// What has no core, each a folder of the shell: `stigg-edge/usage` and its like.
pub const PLAIN: [&str; 7] =
    ["proxy", "usage", "webhooks", "stores/cache", "stores/kv", "stores/deno-kv", "stores/redis"];

impl Part {
    /// The same folder below another one: `dist`, say.
    pub fn below(&self, folder: &Path) -> PathBuf {
        folder.join(self.folder)
    }

    /// Its core in `dist`.
    pub fn wasm(&self, dist: &Path) -> PathBuf {
        self.below(dist).join(self.wasm)
    }
}
