use std::path::PathBuf;

use anyhow::Result;

use super::program;

/// cargo-deny, which judges what `Cargo.lock` names by `deny.toml`.
pub fn cargo_deny() -> Result<PathBuf> {
    const NAME: &str = "cargo-deny";
    Ok(program::build(NAME, NAME, "=0.20.2")?.join(NAME))
}
