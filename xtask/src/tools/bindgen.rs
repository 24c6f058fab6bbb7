use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use super::{cache, step::Step};
use crate::workspace;

/// The `wasm-bindgen` program of exactly the crate's version. The test runner lies beside it.
pub fn wasm_bindgen() -> Result<PathBuf> {
    let version = locked_version()?;
    let folder = cache::folder(&format!("wasm-bindgen-{version}"), |folder| {
        let name = format!("wasm-bindgen {version}");
        let step = Step::start(&name, "cargo install from crates.io, a minute or two");
        let mut cargo = Command::new(workspace::cargo());
        // Without --locked: its lock file may name versions that a mirror does not have yet.
        cargo.args(["install", "wasm-bindgen-cli", "--no-track", "--version"]).arg(format!("={version}"));
        cargo.arg("--root").arg(folder);
        // It runs for milliseconds here: not to optimise it halves the installation.
        cargo.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0").env("CARGO_PROFILE_RELEASE_STRIP", "true");
        cargo.env_remove("CARGO_TARGET_DIR").current_dir(folder);
        step.run(cargo)?;
        step.done();
        Ok(())
    })?;
    Ok(folder.join("bin/wasm-bindgen"))
}

fn locked_version() -> Result<String> {
    let file = workspace::root().join("Cargo.lock");
    let lock: toml::Table =
        fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?.parse()?;
    let packages = lock["package"].as_array().context("Cargo.lock: no packages")?;
    let bindgen = packages.iter().find(|package| package["name"].as_str() == Some("wasm-bindgen"));
    let version = bindgen.and_then(|package| package["version"].as_str());
    Ok(version.context("Cargo.lock: no wasm-bindgen")?.to_owned())
}
