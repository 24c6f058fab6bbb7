//! The files of both packages, in lists that are committed: what users get changes only where somebody means it to.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::tools::Step;
use crate::{build, workspace};

const PACKAGES: [Package; 2] = [
    Package { name: "the npm tarball", list: "tests/contents/npm.txt", files: files_of_tarball },
    Package { name: "the crate", list: "tests/contents/crate.txt", files: files_of_crate },
];

type Files = BTreeSet<String>;

struct Package {
    name: &'static str,
    list: &'static str,
    files: fn(&Step) -> Result<Files>,
}

/// Writes the lists as the packages are now.
pub fn write() -> Result<()> {
    let step = Step::start("contents", "lists the files of both packages");
    for package in PACKAGES {
        let files = (package.files)(&step)?;
        let list = package.path();
        fs::create_dir_all(list.parent().context("it lies in a folder")?)?;
        fs::write(&list, files.iter().map(|file| format!("{file}\n")).collect::<String>())?;
        println!("{}: {} files in {}", package.name, files.len(), package.list);
    }
    step.done();
    Ok(())
}

/// Fails if a package holds other files than its list.
pub fn check(step: &Step) -> Result<()> {
    for package in PACKAGES {
        let list = package.path();
        let listed = fs::read_to_string(&list).with_context(|| format!("cannot read {}", list.display()))?;
        let listed = listed.lines().map(str::to_owned).collect();
        let files = (package.files)(step)?;
        let differences = differences(&listed, &files);
        ensure!(
            differences.is_empty(),
            "{} holds other files than {}:\n{differences}remedy: if that is meant, run `cargo xtask release \
             contents` and commit the list",
            package.name,
            package.list,
        );
        step.say(&format!("{}: {} files, as listed", package.name, files.len()));
    }
    Ok(())
}

/// A line for each file that is on one side only.
fn differences(listed: &Files, files: &Files) -> String {
    let new = files.difference(listed).map(|file| format!("  new:     {file}\n"));
    let missing = listed.difference(files).map(|file| format!("  missing: {file}\n"));
    new.chain(missing).collect()
}

impl Package {
    fn path(&self) -> PathBuf {
        workspace::root().join(self.list)
    }
}

fn files_of_tarball(step: &Step) -> Result<Files> {
    let mut tar = Command::new("tar");
    tar.arg("-tzf").arg(build::build()?);
    let listed = step.run(tar)?;
    listed
        .lines()
        .map(|line| line.strip_prefix("package/").map(str::to_owned))
        .collect::<Option<_>>()
        .with_context(|| format!("not all files of the tarball are in its folder `package`:\n{listed}"))
}

fn files_of_crate(step: &Step) -> Result<Files> {
    let mut cargo = Command::new(workspace::cargo());
    cargo.args(["package", "--list", "--quiet", "--allow-dirty", "--package", "stigg-edge"]);
    cargo.current_dir(workspace::root());
    let listed = step.run(cargo)?;
    // Cargo adds it where the sources are a git checkout.
    Ok(listed.lines().filter(|&file| file != ".cargo_vcs_info.json").map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_file_on_one_side_only_is_named() {
        let files = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect::<Files>();
        let (listed, actual) = (files(&["LICENSE", "dist/a.js"]), files(&["LICENSE", "dist/b.js"]));
        assert_eq!(differences(&listed, &actual), "  new:     dist/b.js\n  missing: dist/a.js\n");
        assert_eq!(differences(&listed, &listed), "");
    }
}
