//! What the package is made from, so that an unchanged one is not made again.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::workspace;

const INPUTS: [&str; 11] = [
    "Cargo.toml",
    "Cargo.lock",
    "src",
    "pkg-template",
    "README.md",
    "CHANGELOG.md",
    "LICENSE",
    "xtask/src/build.rs",
    "xtask/src/build",
    "xtask/src/tools",
    "xtask/npm/package-lock.json",
];

/// One line that differs when any input differs.
pub fn digest() -> Result<String> {
    let root = workspace::root();
    let mut files = Vec::new();
    for input in INPUTS {
        collect(&root.join(input), &mut files).with_context(|| format!("cannot read {input}"))?;
    }
    files.sort();
    let mut digest = Sha256::new();
    for file in files {
        let content = fs::read(&file)?;
        digest.update(file.strip_prefix(root)?.as_os_str().as_encoded_bytes());
        digest.update((content.len() as u64).to_le_bytes());
        digest.update(content);
    }
    Ok(format!("{:x}", digest.finalize()))
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            collect(&entry?.path(), files)?;
        }
    } else {
        files.push(path.to_owned());
    }
    Ok(())
}
