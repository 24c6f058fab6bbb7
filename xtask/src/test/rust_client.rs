//! The Rust client, driven by the contract's tests in Node: `tests/rust-client`.

use std::process::Command;

use anyhow::Result;

use super::{CONTRACT_TESTS, run_node_tests};
use crate::tools::{self, Step, TARGET};
use crate::{project, workspace};

const PROJECT: &str = "tests/rust-client";

pub fn run(step: &Step) -> Result<()> {
    let target = workspace::root().join("target/wasm");
    let mut cargo = tools::wasm_toolchain()?.with_library()?.cargo();
    cargo.current_dir(workspace::root());
    cargo.args(["build", "--package", "rust-client", "--target", TARGET, "--target-dir"]).arg(&target);
    step.run(cargo)?;

    for source in CONTRACT_TESTS {
        project::mirror(source)?;
    }
    let folder = project::mirror(PROJECT)?;
    let mut bindgen = Command::new(tools::wasm_bindgen()?);
    bindgen.args(["--target", "nodejs", "--no-typescript", "--out-dir"]).arg(folder.join("wasm"));
    bindgen.arg(target.join(TARGET).join("debug/rust_client.wasm"));
    step.run(bindgen)?;
    run_node_tests(step, &folder)
}
