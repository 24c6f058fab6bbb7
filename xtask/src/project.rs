//! Small npm projects that use the packed package: examples, and one per runtime in the tests.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::tools::Step;
use crate::workspace;

/// Copies a project of the repository below `target/projects` and installs the tarball there, so
/// that nothing is written into the checkout.
pub fn install(step: &Step, source: &str, tarball: &Path) -> Result<PathBuf> {
    let copy = workspace::root().join("target/projects").join(source);
    if copy.exists() {
        fs::remove_dir_all(&copy)?;
    }
    copy_folder(&workspace::root().join(source), &copy)?;
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
    npm.arg(tarball).current_dir(&copy);
    step.run(npm)?;
    Ok(copy)
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let name = entry.file_name();
        if name == "node_modules" || name == ".wrangler" {
            continue;
        }
        let target = to.join(&name);
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
