//! Small npm projects that use the packed package: examples, and one per runtime in the tests.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::tools::Step;
use crate::workspace;

/// Copies a project of the repository and installs the tarballs there.
pub fn install(step: &Step, source: &str, tarballs: &[PathBuf]) -> Result<PathBuf> {
    let copy = mirror(source)?;
    let mut npm = Command::new("npm");
    npm.args([
        "install",
        "--no-save",
        "--no-package-lock",
        "--omit=dev",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
    ]);
    npm.args(tarballs).current_dir(&copy);
    step.run(npm)?;
    Ok(copy)
}

/// Copies a file or a folder of the repository to the same place below `target/projects`, so that
/// nothing is written into the checkout, and what lies side by side here does so there.
pub fn mirror(source: &str) -> Result<PathBuf> {
    let copy = workspace::root().join("target/projects").join(source);
    if copy.is_dir() {
        fs::remove_dir_all(&copy)?;
    }
    copy_all(&workspace::root().join(source), &copy)?;
    Ok(copy)
}

fn copy_all(from: &Path, to: &Path) -> Result<()> {
    if let Some(parent) = to.parent() {
        fs::create_dir_all(parent)?;
    }
    if from.is_file() {
        fs::copy(from, to).with_context(|| format!("cannot copy {}", from.display()))?;
        return Ok(());
    }
    for entry in fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))? {
        let name = entry?.file_name();
        if name != "node_modules" && name != ".wrangler" {
            copy_all(&from.join(&name), &to.join(&name))?;
        }
    }
    Ok(())
}
