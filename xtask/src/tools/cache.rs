//! The user's cache folder of this project, `~/.cache/stigg-edge` or what the system has instead.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::lock;

/// Where the folder `name` of the cache is, whether it exists or not.
pub fn path(name: &str) -> Result<PathBuf> {
    let user = dirs::cache_dir().context("no cache folder: set HOME or XDG_CACHE_HOME")?;
    Ok(user.join("stigg-edge").join(name))
}

/// The folder `name` of the cache. If it is missing, `fill` gets an empty folder, which takes the
/// name only once it is complete; others who want it meanwhile wait.
pub fn folder(name: &str, fill: impl FnOnce(&Path) -> Result<()>) -> Result<PathBuf> {
    let folder = path(name)?;
    if folder.exists() {
        return Ok(folder);
    }
    let (parent, name) = (folder.parent(), folder.file_name());
    let (parent, name) = parent.zip(name).expect("it lies in the cache folder");
    fs::create_dir_all(parent).with_context(|| format!("cannot make {}", parent.display()))?;
    let beside = |suffix| parent.join(format!(".{}.{suffix}", name.display()));
    let unfinished = beside("unfinished");
    let _lock = lock::exclusive(&beside("lock"), &name.to_string_lossy())?;
    if folder.exists() {
        return Ok(folder);
    }
    if unfinished.exists() {
        fs::remove_dir_all(&unfinished)?;
    }
    fs::create_dir(&unfinished)?;
    fill(&unfinished)?;
    fs::rename(&unfinished, &folder)?;
    Ok(folder)
}
