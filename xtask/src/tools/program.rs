//! Programs: found on PATH, or built from crates.io.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::{cache, step::Step};
use crate::workspace;

/// The first of these programs that PATH has. An absolute path stands for itself.
pub fn find(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<_> = env::split_paths(&path).collect();
    names
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)))
        .find(|path| path.is_file())
}

/// The version that a program tells.
pub fn version_of(program: &Path) -> Result<String> {
    let output = Command::new(program).arg("--version").output();
    let output = output.with_context(|| format!("cannot run {}", program.display()))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let words = text.split_whitespace().map(|word| word.trim_start_matches('v'));
    let version = words.into_iter().find(|word| word.starts_with(|first: char| first.is_ascii_digit()));
    version.map(str::to_owned).with_context(|| format!("{} tells no version: {text}", program.display()))
}

/// Builds the programs of a package from crates.io into the cache folder, unless they are there.
/// Returns their folder.
pub fn build(name: &str, package: &str, version: &str) -> Result<PathBuf> {
    let number = version.trim_start_matches(['=', '~']);
    let folder = cache::folder(&format!("{name}-{number}"), |folder| {
        let step = Step::start(&format!("{name} {number}"), "cargo install from crates.io, a minute or two");
        let mut cargo = Command::new(workspace::cargo());
        // Without --locked: its lock file may name versions that a mirror does not have yet.
        cargo.args(["install", package, "--no-track", "--version", version, "--root"]).arg(folder);
        // They run for moments here: not to optimise them halves the installation.
        cargo.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0").env("CARGO_PROFILE_RELEASE_STRIP", "true");
        cargo.env_remove("CARGO_TARGET_DIR").current_dir(folder);
        step.run(cargo)?;
        step.done();
        Ok(())
    })?;
    Ok(folder.join("bin"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_is_there() {
        let cargo = find(&["no-such-program", "cargo"]).expect("cargo is on PATH");
        assert!(cargo.is_absolute() && cargo.ends_with("cargo"), "{}", cargo.display());
        assert_eq!(find(&["/no/such/program", cargo.to_str().unwrap()]), Some(cargo.clone()));
        assert_eq!(find(&["no-such-program"]), None);
    }
}
