//! The Rust client as a module for Node, which the contract's tests drive: `tests/rust-client`.

use std::path::PathBuf;
use std::process::Command;
use std::sync::Mutex;

use anyhow::Result;

use crate::tools::{self, Step, TARGET};
use crate::{project, workspace};

const PROJECT: &str = "tests/rust-client";

/// Makes it, and returns the folder with its driver.
pub fn build(step: &Step) -> Result<PathBuf> {
    // Stages side by side use the same.
    static BUILDING: Mutex<()> = Mutex::new(());
    let _building = BUILDING.lock().expect("building does not panic");

    let target = workspace::root().join("target/wasm");
    let mut cargo = tools::wasm_toolchain()?.with_library()?.cargo();
    cargo.current_dir(workspace::root());
    cargo.args(["build", "--package", "rust-client", "--target", TARGET, "--target-dir"]).arg(&target);
    step.run(cargo)?;

    let folder = project::mirror(PROJECT)?;
    let module = folder.join("wasm");
    if !module.exists() {
        let mut bindgen = Command::new(tools::wasm_bindgen()?);
        bindgen.args(["--target", "nodejs", "--no-typescript", "--out-dir"]).arg(module);
        bindgen.arg(target.join(TARGET).join("debug/rust_client.wasm"));
        step.run(bindgen)?;
    }
    Ok(folder)
}
