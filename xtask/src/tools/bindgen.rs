use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::program;
use crate::workspace;

/// The `wasm-bindgen` program of exactly the crate's version. The test runner lies beside it.
pub fn wasm_bindgen() -> Result<PathBuf> {
    let version = locked_version(workspace::root())?;
    let folder = program::build("wasm-bindgen", "wasm-bindgen-cli", &format!("={version}"))?;
    Ok(folder.join("wasm-bindgen"))
}

fn locked_version(workspace: &Path) -> Result<String> {
    let file = workspace.join("Cargo.lock");
    let lock: toml::Table =
        fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?.parse()?;
    let packages = lock["package"].as_array().context("Cargo.lock: no packages")?;
    let bindgen = packages.iter().find(|package| package["name"].as_str() == Some("wasm-bindgen"));
    let version = bindgen.and_then(|package| package["version"].as_str());
    Ok(version.context("Cargo.lock: no wasm-bindgen")?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_with_its_own_lock_file_agrees() {
        let example = workspace::root().join("examples/rust-worker");
        assert_eq!(locked_version(&example).unwrap(), locked_version(workspace::root()).unwrap());
    }
}
