use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use sha2::{Digest, Sha256};

use super::{cache, step::Step};
use crate::workspace;

/// Tells npm's programs to keep to themselves what they are used for, and not to look for newer ones.
pub const QUIET: [(&str, &str); 8] = [
    ("DO_NOT_TRACK", "1"),
    ("WRANGLER_SEND_METRICS", "false"),
    ("WRANGLER_SEND_ERROR_REPORTS", "false"),
    ("WRANGLER_HIDE_BANNER", "true"),
    ("CLOUDFLARE_CF_FETCH_ENABLED", "false"),
    ("NEXT_TELEMETRY_DISABLED", "1"),
    ("DENO_NO_UPDATE_CHECK", "1"),
    ("NPM_CONFIG_UPDATE_NOTIFIER", "false"),
];

/// Npm packages that a lock file of this repository pins.
pub struct NpmTools {
    folder: PathBuf,
}

impl NpmTools {
    /// The folder that holds `node_modules`.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where the program `name` is.
    pub fn program(&self, name: &str) -> PathBuf {
        self.folder.join("node_modules/.bin").join(name)
    }

    /// A program that npm brings as a package for each system, of which it installs the one that fits: `path` in
    /// the one below `scope`.
    pub fn system_program(&self, scope: &str, path: &str) -> Result<PathBuf> {
        let packages = self.folder.join("node_modules").join(scope);
        let missing =
            || format!("there is no {path} below {}: npm has none for this system", packages.display());
        for package in fs::read_dir(&packages).with_context(missing)? {
            let program = package?.path().join(path);
            if program.exists() {
                return Ok(program);
            }
        }
        bail!(missing())
    }

    /// The program `name`, which keeps to itself what it is used for.
    pub fn command(&self, name: &str) -> Command {
        let mut command = Command::new(self.program(name));
        command.envs(QUIET);
        command
    }
}

/// The tools that make, run and check the package.
pub fn npm() -> Result<NpmTools> {
    pinned("xtask/npm", "npm", "npm tools", "npm ci, under a minute")
}

/// The runtimes, bundlers and test runners that the package is tested in.
pub fn runtimes() -> Result<NpmTools> {
    pinned("tests/runtimes", "runtimes", "runtimes", "npm ci of Next.js, webpack and others, a minute or two")
}

/// TypeDoc, which makes the documentation.
pub fn site() -> Result<NpmTools> {
    pinned("xtask/site", "site", "TypeDoc", "npm ci, some seconds")
}

/// What the lock file in `source` names, installed by `npm ci` once per state of that file.
fn pinned(source: &str, cached: &str, name: &str, what: &str) -> Result<NpmTools> {
    let source = workspace::root().join(source);
    let lock = source.join("package-lock.json");
    let lock = fs::read(&lock).with_context(|| format!("cannot read {}", lock.display()))?;
    let hash = format!("{:x}", Sha256::digest(&lock));
    let folder = cache::folder(&format!("{cached}-{}", &hash[..16]), |folder| {
        let step = Step::start(name, what);
        install(&step, &source, folder)?;
        step.done();
        Ok(())
    })?;
    Ok(NpmTools { folder })
}

fn install(step: &Step, source: &Path, folder: &Path) -> Result<()> {
    check_node()?;
    for file in ["package.json", "package-lock.json", ".npmrc"] {
        let file = source.join(file);
        fs::copy(&file, folder.join(file.file_name().expect("it has a name")))
            .with_context(|| format!("cannot copy {}", file.display()))?;
    }
    let mut npm = Command::new("npm");
    // Nothing here needs its install script: programs come as packages of their own.
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(folder);
    step.run(npm).map(|_| ())
}

fn check_node() -> Result<()> {
    let remedy = "Node 20.3 or newer with npm is needed: see nodejs.org";
    let output = Command::new("node").arg("--version").output().context(remedy)?;
    let version = String::from_utf8_lossy(&output.stdout);
    let mut numbers =
        version.trim().trim_start_matches('v').split('.').map(|number| number.parse().unwrap_or(0));
    let (major, minor): (u32, u32) = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    ensure!((major, minor) >= (20, 3), "{remedy}; this is {version}");
    Ok(())
}
