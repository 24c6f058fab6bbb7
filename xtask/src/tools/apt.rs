//! Debian's packages, installed into the system: only for those who ask for what cannot be had otherwise.

use std::process::Command;

use anyhow::Result;

use super::program;
use super::step::Step;

/// Whether this user may install packages.
pub fn is_allowed() -> bool {
    let id = Command::new("id").arg("-u").output();
    program::find(&["apt-get"]).is_some() && id.is_ok_and(|output| output.stdout == b"0\n")
}

/// Installs packages.
pub fn install(packages: &[&str]) -> Result<()> {
    let names = packages.join(", ");
    let step = Step::start(&names, "apt-get install, into the system; a minute or two");
    step.run(apt_get(&["update"]))?;
    let mut install = apt_get(&["install", "--yes", "--no-install-recommends"]);
    install.args(packages);
    step.run(install)?;
    step.done();
    Ok(())
}

fn apt_get(arguments: &[&str]) -> Command {
    let mut apt = Command::new("apt-get");
    // Another apt-get may be at work.
    apt.args(["--quiet", "--option", "DPkg::Lock::Timeout=600"]).args(arguments);
    apt.env("LC_ALL", "C").env("DEBIAN_FRONTEND", "noninteractive");
    apt
}
