//! No path of the machine that built it may show in the package.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::{tools, workspace};

/// Fails if a file of the package names a folder of this machine.
pub fn check(package: &Path) -> Result<()> {
    let sysroot = tools::wasm_toolchain()?.sysroot;
    let homes = [Some(workspace::root().to_owned()), Some(workspace::cargo_home()), Some(sysroot)];
    let folders: Vec<_> = homes.into_iter().chain([std::env::home_dir()]).flatten().collect();
    search(package, &folders)
}

fn search(path: &Path, folders: &[PathBuf]) -> Result<()> {
    if path.is_dir() {
        return fs::read_dir(path)?.try_for_each(|entry| search(&entry?.path(), folders));
    }
    let content = fs::read(path)?;
    for folder in folders {
        // With the slash behind it; a home of `/` alone would be found everywhere.
        let folder = folder.join("").into_os_string().into_encoded_bytes();
        if folder.len() > 1 && content.windows(folder.len()).any(|part| part == folder) {
            bail!("{} names {}, a folder of this machine", path.display(), String::from_utf8_lossy(&folder));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_found_in_a_file() {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/build/portable.rs");
        let check = |folder: &str| search(&source, &[folder.into()]);
        assert!(check("/no/such").is_err(), "the line above names it: /no/such/");
        assert!(check("/").is_ok());
        assert!(check(&["", "nor", "this"].join("/")).is_ok());
    }
}
