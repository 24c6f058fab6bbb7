//! wasm-pack for people who type it. It looks for its helpers on PATH and fetches those that it
//! does not find from servers that not every network reaches, so a launcher shows it ours.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::{cache, program};
use crate::workspace;

const NAME: &str = "wasm-pack";

/// Builds wasm-pack and returns its program.
pub fn wasm_pack() -> Result<PathBuf> {
    Ok(program::build(NAME, NAME, "~0.15")?.join(NAME))
}

/// Writes the launcher, and links it to where cargo installs programs unless PATH has a wasm-pack
/// already. Returns the launcher.
pub fn launcher<'e>(
    wasm_pack: &Path,
    helpers: &[&Path],
    environment: impl Iterator<Item = (&'e str, OsString)>,
) -> Result<PathBuf> {
    let launcher = cache::path("bin")?.join(NAME);
    let cannot_write = || format!("cannot write {}", launcher.display());
    fs::create_dir_all(launcher.parent().expect("it lies in a folder")).with_context(cannot_write)?;
    fs::write(&launcher, script(wasm_pack, helpers, environment)).with_context(cannot_write)?;
    fs::set_permissions(&launcher, fs::Permissions::from_mode(0o755))?;
    if program::find(&[NAME]).is_none() {
        let link = workspace::cargo_home().join("bin").join(NAME);
        // What PATH does not show may be a link to a launcher that is gone.
        if link.is_symlink() {
            fs::remove_file(&link)?;
        }
        symlink(&launcher, &link).with_context(|| format!("cannot write {}", link.display()))?;
    }
    Ok(launcher)
}

/// Whether this launcher is what starts when somebody types `wasm-pack`.
pub fn is_typed(launcher: &Path) -> bool {
    let resolved = |path: &Path| path.canonicalize().ok();
    program::find(&[NAME]).is_some_and(|typed| resolved(&typed) == resolved(launcher))
}

fn script<'e>(
    wasm_pack: &Path,
    helpers: &[&Path],
    environment: impl Iterator<Item = (&'e str, OsString)>,
) -> String {
    let mut script =
        String::from("#!/bin/sh\n# Written by `cargo xtask setup --for browsers`.\nPATH=\"$PATH\"");
    for folder in helpers.iter().filter_map(|helper| helper.parent()) {
        script.push(':');
        script.push_str(&quoted(folder.as_os_str()));
    }
    script.push_str("\nexport PATH\n");
    for (name, value) in environment {
        script.push_str(&format!("export {name}={}\n", quoted(&value)));
    }
    script.push_str(&format!("exec {} \"$@\"\n", quoted(wasm_pack.as_os_str())));
    script
}

/// As a shell takes it literally.
fn quoted(text: &OsStr) -> String {
    format!("'{}'", text.to_string_lossy().replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_launcher_shows_wasm_pack_its_helpers() {
        let script = script(
            Path::new("/cache/wasm-pack/bin/wasm-pack"),
            &[Path::new("/cache/it's here/wasm-bindgen"), Path::new("/usr/bin/chromedriver")],
            [("RUSTC", "/cache/rustc".into())].into_iter(),
        );
        let lines: Vec<_> = script.lines().skip(2).collect();
        assert_eq!(
            lines,
            [
                r#"PATH="$PATH":'/cache/it'\''s here':'/usr/bin'"#,
                "export PATH",
                "export RUSTC='/cache/rustc'",
                r#"exec '/cache/wasm-pack/bin/wasm-pack' "$@""#,
            ]
        );
    }
}
