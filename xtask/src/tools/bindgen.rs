use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::program;
use crate::workspace;

/// The `wasm-bindgen` program of exactly the crate's version. The test runner lies beside it.
pub fn wasm_bindgen() -> Result<PathBuf> {
    let folder = program::build("wasm-bindgen", "wasm-bindgen-cli", &format!("={}", locked_version()?))?;
    Ok(folder.join("wasm-bindgen"))
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
