//! One process at a time.

use std::fs::File;
use std::path::Path;

use anyhow::{Context, Result};

/// Holds `file` locked until the result is dropped; says so where it must wait for another process.
pub fn exclusive(file: &Path, what: &str) -> Result<File> {
    let lock = File::create(file).with_context(|| format!("cannot write {}", file.display()))?;
    if lock.try_lock().is_err() {
        eprintln!("{what}: waits for another cargo xtask that makes it");
        lock.lock()?;
    }
    Ok(lock)
}
