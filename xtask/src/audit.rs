//! `cargo xtask audit`: what this project takes from others, in Rust and from npm.

use std::process::Command;

use anyhow::{Result, ensure};

use crate::tools::{self, Step};
use crate::workspace;

/// The lock files of npm: what makes the package and its documentation, and what it is tested in.
const NPM_PROJECTS: [&str; 3] = ["xtask/npm", "xtask/site", "tests/runtimes"];

/// `cargo xtask audit`
#[derive(clap::Args)]
pub struct Args {
    /// Fail, too, where nobody could be asked for advisories
    #[arg(long)]
    complete: bool,
}

/// Everything: what [`rules`] checks, and the advisories of today.
pub fn run(args: Args) -> Result<()> {
    let step = Step::start("audit", "judges what others wrote by deny.toml, then asks for advisories");
    rules(&step)?;
    let mut answers = vec![("crates", crates(&step)?)];
    for project in NPM_PROJECTS {
        answers.push((project, npm(&step, project)?));
    }
    for (subject, answer) in &answers {
        match answer {
            Answer::Clean => println!("{subject}: no advisories"),
            Answer::NotAsked(reason) => println!("{subject}: advisories NOT CHECKED: {reason}"),
        }
    }
    step.done();
    let missing = answers.iter().any(|(_, answer)| matches!(answer, Answer::NotAsked(_)));
    ensure!(!(missing && args.complete), "advisories were not checked, and --complete demands them");
    Ok(())
}

/// What only the repository decides: licences, sources and the like. It is the same every day, so that it may be a test.
pub fn rules(step: &Step) -> Result<()> {
    step.run(deny(&["--offline", "check", "licenses", "bans", "sources"])?).map(|_| ())
}

/// What those said who know of weaknesses. What they know of is an error.
enum Answer {
    Clean,
    /// They could not be reached, for this reason.
    NotAsked(String),
}

/// The advisories of RustSec for all of `Cargo.lock`, and versions that were taken back.
fn crates(step: &Step) -> Result<Answer> {
    if let Err(error) = step.run(deny(&["fetch", "db"])?) {
        return Ok(Answer::NotAsked(reason(&format!("{error:#}"), "fatal: ")));
    }
    step.run(deny(&["check", "advisories"])?).map(|_| Answer::Clean)
}

/// The registry's advisories for a lock file, grave ones only: nothing of it is shipped.
fn npm(step: &Step, project: &str) -> Result<Answer> {
    let mut npm = Command::new("npm");
    npm.args(["audit", "--package-lock-only", "--audit-level=high", "--fetch-retries=0"]);
    npm.current_dir(workspace::root().join(project));
    match step.run(npm) {
        Ok(_) => Ok(Answer::Clean),
        Err(error) => match format!("{error:#}") {
            said if said.contains("audit endpoint returned an error") => {
                Ok(Answer::NotAsked(reason(&said, "npm warn audit ")))
            }
            _ => Err(error),
        },
    }
}

fn deny(arguments: &[&str]) -> Result<Command> {
    let mut deny = Command::new(tools::cargo_deny()?);
    deny.arg("--workspace").args(arguments).current_dir(workspace::root());
    Ok(deny)
}

/// What stands behind `mark` in a failed command's words, or all of them.
fn reason(said: &str, mark: &str) -> String {
    said.lines().find_map(|line| line.strip_prefix(mark)).unwrap_or(said).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_one_line_where_the_command_marks_it() {
        let said =
            "npm failed:\nnpm warn audit 405 Method Not Allowed\nnpm error audit endpoint returned an error";
        assert_eq!(reason(said, "npm warn audit "), "405 Method Not Allowed");
        assert_eq!(reason("cannot run git", "fatal: "), "cannot run git");
    }
}
