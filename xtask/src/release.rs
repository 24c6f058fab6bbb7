//! `cargo xtask release`: what goes out to npm and crates.io, and whether it may.

mod contents;
mod manifests;
mod sbom;

use std::process::Command;

use anyhow::{Result, ensure};

use crate::tools::Step;
use crate::{build, workspace};

/// `cargo xtask release`
#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    task: Task,
}

#[derive(clap::Subcommand)]
enum Task {
    /// Write the lists of the files that both packages hold, for tests to compare: tests/contents
    Contents,
    /// Write what both packages are made of, as CycloneDX: target/sbom
    Sbom,
    /// Say what is missing before this version may be published
    Check {
        /// The tag that it is published from, as v1.2.3: it must be the one of this version
        #[arg(long)]
        tag: Option<String>,
    },
}

pub fn run(args: Args) -> Result<()> {
    match args.task {
        Task::Contents => contents::write(),
        Task::Sbom => sbom::write(),
        Task::Check { tag } => may_be_released(tag.as_deref()),
    }
}

/// Checks what both registries would get, as far as that can be done without publishing.
pub fn rehearse(step: &Step) -> Result<()> {
    manifests::check()?;
    contents::check(step)?;
    sbom::check(step)?;
    publish_to_npm(step)?;
    publish_to_crates(step)
}

fn may_be_released(tag: Option<&str>) -> Result<()> {
    tag.map_or(Ok(()), fits_version)?;
    let step = Step::start("release", "rehearses the publication");
    rehearse(&step)?;
    step.done();
    let missing = manifests::missing_for_release()?;
    ensure!(missing.is_empty(), "{} may not be released yet:\n{}", workspace::VERSION, missing.join("\n"));
    println!("{} may be released", workspace::VERSION);
    Ok(())
}

/// The packed `package.json` takes its version from `Cargo.toml`, so there is one to compare with.
fn fits_version(tag: &str) -> Result<()> {
    let expected = format!("v{}", workspace::VERSION);
    ensure!(
        tag == expected,
        "the tag is {tag}, but Cargo.toml says version {}: tag the commit {expected}, or change the version first",
        workspace::VERSION
    );
    Ok(())
}

/// npm's own rehearsal, which needs no network: it refuses what is private or bears no proper name and version.
fn publish_to_npm(step: &Step) -> Result<()> {
    let mut npm = Command::new("npm");
    npm.args(["publish", "--dry-run", "--ignore-scripts", "--offline"]).arg(build::build()?);
    npm.current_dir(workspace::npm_target());
    let said = step.run(npm)?;
    let published = format!("+ stigg-edge@{}", workspace::VERSION);
    ensure!(said.contains(&published), "npm publish does not say `{published}`:\n{said}");
    Ok(())
}

/// Cargo's, up to the upload. That the crate compiles as it is packed is seen elsewhere.
fn publish_to_crates(step: &Step) -> Result<()> {
    let mut cargo = Command::new(workspace::cargo());
    cargo.args(["publish", "--dry-run", "--no-verify", "--allow-dirty", "--package", "stigg-edge"]);
    // A folder of its own: others may be packing, too.
    cargo.arg("--target-dir").arg(workspace::root().join("target/publish")).current_dir(workspace::root());
    step.run(cargo).map(|_| ())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_that_of_the_version() {
        assert!(fits_version(&format!("v{}", workspace::VERSION)).is_ok());
        for tag in ["v99.0.0", workspace::VERSION, "v", ""] {
            let says = fits_version(tag).unwrap_err().to_string();
            assert!(says.starts_with(&format!("the tag is {tag}, but Cargo.toml says")), "{says}");
        }
    }
}
