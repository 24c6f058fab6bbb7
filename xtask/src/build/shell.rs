//! The JavaScript of the package: entries, shell and glue, bundled.

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::Result;

use super::{letters, metafile};
use crate::tools::{self, Step};
use crate::workspace;

/// One entry per kind of runtime, `pkg-template/entries/*.js`.
pub const ENTRIES: [&str; 5] = ["workerd", "edge-light", "inline", "browser", "slim"];

/// What `require` gives, and the entry that it is made from.
const COMMONJS: [(&str, &str); 2] = [("node.cjs", "inline.js"), ("slim.cjs", "slim.js")];

/// Bundles each entry; what they share becomes `core.js`. The compiled core stays outside, as a
/// file and as a module that holds its bytes as text.
pub fn bundle(step: &Step, glue: &Path, dist: &Path) -> Result<()> {
    let mut esbuild = esbuild("esm")?;
    esbuild.args(ENTRIES.map(|entry| format!("entries/{entry}.js")));
    esbuild.args(["--splitting", "--chunk-names=core"]);
    esbuild.args(["--external:*.wasm", "--external:*.wasm?module", "--external:*/wasm-inline.js"]);
    esbuild.arg(format!("--define:STIGG_EDGE_VERSION=\"{}\"", workspace::VERSION));
    esbuild.arg(with_path("--alias:#glue=", glue));
    esbuild.arg(with_path("--outdir=", dist)).arg(with_path("--metafile=", &metafile()));
    step.run(esbuild)?;
    shrink(step, &dist.join("core.js"))?;
    inline(step, dist)?;
    COMMONJS.iter().try_for_each(|(name, entry)| whole(step, &dist.join(entry), &dist.join(name)))
}

/// Writes the compiled core once more, as text in a module.
pub fn inline(step: &Step, dist: &Path) -> Result<()> {
    let module = workspace::npm_target().join("letters.js");
    let text = letters::encode(&fs::read(dist.join("stigg.wasm"))?);
    fs::write(&module, format!("export default \"{text}\";\n"))?;
    let mut esbuild = esbuild("esm")?;
    esbuild.arg("src/wasm-inline.ts");
    esbuild.arg(with_path("--alias:#wasm=", &module));
    esbuild.arg(with_path("--outfile=", &dist.join("wasm-inline.js")));
    step.run(esbuild).map(|_| ())
}

/// Makes one file for `require` of all that an entry consists of.
fn whole(step: &Step, entry: &Path, target: &Path) -> Result<()> {
    let mut esbuild = esbuild("cjs")?;
    // Makes the names of its exports readable for `import`, too.
    esbuild.arg("--platform=node");
    esbuild.arg(entry).arg(with_path("--outfile=", target));
    step.run(esbuild).map(|_| ())
}

fn esbuild(format: &str) -> Result<Command> {
    let mut esbuild = tools::npm()?.command("esbuild");
    esbuild.current_dir(workspace::root().join("pkg-template"));
    esbuild.args(["--bundle", "--target=es2022", "--minify", "--legal-comments=none", "--log-level=warning"]);
    esbuild.arg(format!("--format={format}"));
    Ok(esbuild)
}

/// What esbuild leaves is still some 4 % too big after compression.
fn shrink(step: &Step, module: &Path) -> Result<()> {
    let mut terser = tools::npm()?.command("terser");
    terser.args(["--module", "--mangle", "--compress", "passes=3,ecma=2020", "--output"]).arg(module);
    terser.arg(module);
    step.run(terser).map(|_| ())
}

fn with_path(flag: &str, path: &Path) -> OsString {
    let mut argument = OsString::from(flag);
    argument.push(path);
    argument
}
