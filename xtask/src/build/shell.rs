//! The JavaScript of the package: entries, shell and glue, bundled.

use std::ffi::OsString;
use std::fs;
use std::path::Path;

use anyhow::Result;
use base64::prelude::{BASE64_STANDARD, Engine};

use super::metafile;
use crate::tools::{self, Step};
use crate::workspace;

/// One entry per kind of runtime, `pkg-template/entries/*.js`.
pub const ENTRIES: [&str; 2] = ["workerd", "inline"];

/// Bundles each entry; what they share becomes `core.js`. The compiled core stays outside, as a
/// file and as a module that holds its bytes as text.
pub fn bundle(step: &Step, glue: &Path, dist: &Path) -> Result<()> {
    let mut esbuild = tools::npm()?.command("esbuild");
    esbuild.current_dir(workspace::root().join("pkg-template"));
    esbuild.args(ENTRIES.map(|entry| format!("entries/{entry}.js")));
    esbuild.args(["--bundle", "--splitting", "--chunk-names=core", "--format=esm", "--target=es2022"]);
    esbuild.args(["--minify", "--legal-comments=none", "--log-level=warning"]);
    esbuild.args(["--external:*.wasm", "--external:*/wasm-inline.js"]);
    esbuild.arg(format!("--define:STIGG_EDGE_VERSION=\"{}\"", workspace::VERSION));
    esbuild.arg(with_path("--alias:#glue=", glue));
    esbuild.arg(with_path("--outdir=", dist)).arg(with_path("--metafile=", &metafile()));
    step.run(esbuild)?;
    shrink(step, &dist.join("core.js"))?;

    let bytes = BASE64_STANDARD.encode(fs::read(dist.join("stigg.wasm"))?);
    fs::write(dist.join("wasm-inline.js"), format!("export default \"{bytes}\";\n"))?;
    Ok(())
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
