//! The Rust client as a class for JavaScript in Node: the other way in which the package could have been made.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::tools::{self, Step, TARGET};
use crate::workspace;

/// Makes it for the programs in a folder.
pub fn build(step: &Step, folder: &Path) -> Result<()> {
    step.say("compiles the Rust client, the first time in a minute or two");
    let target = workspace::root().join("target/wasm");
    let mut cargo = tools::wasm_toolchain()?.with_library()?.cargo();
    cargo.current_dir(workspace::root());
    cargo.args(["build", "--release", "--package", "bench-rust-client", "--target", TARGET, "--target-dir"]);
    cargo.arg(&target);
    step.run(cargo)?;
    let mut bindgen = Command::new(tools::wasm_bindgen()?);
    bindgen.args(["--target", "experimental-nodejs-module", "--no-typescript", "--out-dir"]);
    bindgen.arg(folder.join("rust-client/wasm"));
    bindgen.arg(target.join(TARGET).join("release/bench_rust_client.wasm"));
    step.run(bindgen).map(|_| ())
}
