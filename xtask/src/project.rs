//! Small npm projects that use the packed package: examples, and one per runtime in the tests.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

use anyhow::{Context, Result};

use crate::tools::{self, Step};
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
/// nothing is written into the checkout, and what lies side by side here does so there. It is done
/// once in a run: stages side by side read the same copies.
pub fn mirror(source: &str) -> Result<PathBuf> {
    static MIRRORED: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
    let to = workspace::root().join("target/projects").join(source);
    let mut mirrored = MIRRORED.lock().expect("copying does not panic");
    if mirrored.insert(source.to_owned()) {
        copy(source, &to)?;
    }
    Ok(to)
}

/// Copies a file or a folder of the repository in place of what was there.
pub fn copy(source: &str, to: &Path) -> Result<PathBuf> {
    if to.is_dir() {
        fs::remove_dir_all(to)?;
    }
    copy_all(&workspace::root().join(source), to)?;
    Ok(to.to_owned())
}

/// Makes a folder from elsewhere appear above all projects, in place of what did before.
fn link(name: &str, target: &Path) -> Result<()> {
    let link = workspace::root().join("target/projects").join(name);
    if link.is_symlink() {
        fs::remove_file(&link)?;
    }
    symlink(target, &link).with_context(|| format!("cannot make {}", link.display()))
}

/// What the projects of tests have in common. The packages of `tests/runtimes` lie above all of them, where each
/// finds them.
pub fn lay_out_common() -> Result<()> {
    for source in ["tests/contract", "tests/runtimes/common"] {
        mirror(source)?;
    }
    link("node_modules", &tools::runtimes()?.folder().join("node_modules"))
}

/// What tools leave in a project.
const LEFTOVERS: [&str; 4] = ["node_modules", ".wrangler", "target", "build"];

fn copy_all(from: &Path, to: &Path) -> Result<()> {
    if let Some(parent) = to.parent() {
        fs::create_dir_all(parent)?;
    }
    if from.is_file() {
        fs::copy(from, to).with_context(|| format!("cannot copy {}", from.display()))?;
        // Cargo compiles anew what is newer than its last result.
        fs::File::options().append(true).open(to)?.set_modified(from.metadata()?.modified()?)?;
        return Ok(());
    }
    for entry in fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))? {
        let name = entry?.file_name();
        if !LEFTOVERS.iter().any(|leftover| name == *leftover) {
            copy_all(&from.join(&name), &to.join(&name))?;
        }
    }
    Ok(())
}
