//! Where things are in this repository.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The version of the crate and of the npm package, which is also xtask's own.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The repository's folder.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is a folder of the repository")
}

/// Where the making of the npm package leaves its files.
pub fn npm_target() -> PathBuf {
    root().join("target/npm")
}

/// The cargo that runs xtask.
pub fn cargo() -> OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

/// Where cargo keeps what it has fetched and installed.
pub fn cargo_home() -> PathBuf {
    match std::env::var_os("CARGO_HOME") {
        Some(home) => home.into(),
        None => std::env::home_dir().unwrap_or_default().join(".cargo"),
    }
}
