//! The JavaScript of the package: entries, shell and glue, bundled.

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::Result;

use super::part::Part;
use super::{letters, metafile};
use crate::tools::{self, Step};
use crate::workspace;

/// Bundles each entry of a part; what they share becomes its `core.js`. The compiled core stays
/// outside, as a file and as a module that holds its bytes as text.
pub fn bundle(step: &Step, part: &Part, glue: &Path, dist: &Path) -> Result<()> {
    let target = part.below(dist);
    let mut esbuild = esbuild("esm")?;
    esbuild.args(
        part.entries.iter().map(|entry| part.below("entries".as_ref()).join(entry).with_extension("js")),
    );
    esbuild.args(["--splitting", "--chunk-names=core"]);
    esbuild.args(["--external:*.wasm", "--external:*.wasm?module", "--external:*/wasm-inline.js"]);
    esbuild.arg(format!("--define:STIGG_EDGE_VERSION=\"{}\"", workspace::VERSION));
    esbuild
        .arg(with_path("--alias:#glue=", glue))
        .arg(with_path(&format!("--alias:#{}=", part.feature), glue));
    esbuild.arg(with_path("--outdir=", &target)).arg(with_path("--metafile=", &metafile(part)));
    step.run(esbuild)?;
    shrink(step, &target.join("core.js"))?;
    inline(step, part, dist)?;
    part.commonjs.iter().try_for_each(|(name, entry)| whole(step, &target.join(entry), &target.join(name)))
}

/// Writes the compiled core of a part once more, as text in a module.
pub fn inline(step: &Step, part: &Part, dist: &Path) -> Result<()> {
    let module = workspace::npm_target().join("letters.js");
    let text = letters::encode(&fs::read(part.wasm(dist))?);
    fs::write(&module, format!("export default \"{text}\";\n"))?;
    let mut esbuild = esbuild("esm")?;
    esbuild.arg("src/wasm-inline.ts");
    esbuild.arg(with_path("--alias:#wasm=", &module));
    esbuild.arg(with_path("--outfile=", &part.below(dist).join("wasm-inline.js")));
    step.run(esbuild).map(|_| ())
}

/// Bundles what has no core, for `import` and for `require`.
pub fn bundle_plain(step: &Step, name: &str, dist: &Path) -> Result<()> {
    let target = dist.join(name).join("index.js");
    let mut esbuild = esbuild("esm")?;
    esbuild.arg(format!("src/{name}/index.ts")).arg(with_path("--outfile=", &target));
    step.run(esbuild)?;
    shrink(step, &target)?;
    whole(step, &target, &target.with_extension("cjs"))
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
