//! `cargo xtask test`: everything that is checked, in two lanes side by side.

mod runtimes;
mod rust_worker;
mod session;
mod wasm;
mod workflows;

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use self::runtimes::{RUNTIMES, Runtime};
use crate::tools::{self, CHROMIUM, FIREFOX, Missing, Step, TARGET};
use crate::{audit, build, conformance, project, release, sandbox, site, size, workspace};

/// What to check.
#[derive(clap::Args)]
pub struct Args {
    /// Only these stages, by their names in the table; `runtime` stands for all runtimes, before a name for nothing
    ///
    /// A stage in a browser that is missing and cannot be installed is skipped, unless it is named
    /// here or CI is in the environment.
    stages: Vec<String>,
}

struct Stage {
    name: &'static str,
    what: &'static str,
    run: fn(&Step) -> Result<()>,
}

/// The Rust side, and the site that both sides have. A stage does not need the one before it.
const NATIVE: [Stage; 14] = [
    Stage { name: "format", what: "cargo fmt --check", run: format },
    Stage { name: "lints", what: "cargo clippy, warnings denied", run: lints },
    Stage { name: "native", what: "cargo test, all crates", run: native },
    Stage { name: "generated", what: "cargo xtask generate --check", run: generated },
    Stage { name: "audit", what: "licences and sources of what others wrote", run: audit::rules },
    Stage { name: "workflows", what: "actionlint and GitHub's schema", run: workflows::judged },
    Stage { name: "docs", what: "cargo doc, warnings denied", run: site::rustdoc },
    Stage { name: "crate", what: "cargo package, for WebAssembly", run: crate_package },
    Stage { name: "rust-client", what: "the Rust client and the contract", run: rust_client },
    Stage { name: "rust-worker", what: "the example for Rust in workerd", run: rust_worker::run },
    Stage { name: "wasm-node", what: "the crate as WebAssembly in Node", run: wasm::node },
    Stage { name: "chromium", what: "the crate in Chromium", run: |step| wasm::in_browser(step, &CHROMIUM) },
    Stage { name: "firefox", what: "the crate in Firefox", run: |step| wasm::in_browser(step, &FIREFOX) },
    Stage { name: "site", what: "cargo xtask site: no dead links", run: site::check },
];

/// The packed package. Each stage needs the first; [`RUNTIMES`] come after these.
const PACKAGE: [Stage; 11] = [
    Stage { name: "package", what: "cargo xtask build", run: |_| build::build().map(|_| ()) },
    Stage { name: "size", what: "the budget of every entry", run: |_| size::check() },
    Stage { name: "types", what: "tsc --strict over all that shows code", run: types },
    Stage { name: "publint", what: "publint and attw on the tarball", run: runtimes::judged },
    Stage {
        name: "release",
        what: "the files of both packages, SBOMs, publish --dry-run",
        run: release::rehearse,
    },
    Stage { name: "examples", what: "the examples against the sandbox", run: runtimes::examples },
    Stage { name: "stores", what: "the stores of the gate, each at home", run: stores },
    Stage {
        name: "gate-worker",
        what: "the example of the gate, seen in Chromium",
        run: runtimes::gate_worker,
    },
    Stage { name: "paywall", what: "the example of the paywall, used in browsers", run: runtimes::paywall },
    Stage { name: "conformance", what: "cargo xtask conformance", run: conformance::check },
    Stage { name: "demo", what: "cargo xtask demo", run: demo },
];

enum Verdict {
    Passed,
    Failed(anyhow::Error),
    Skipped,
}

struct Outcome {
    name: &'static str,
    took: Duration,
    verdict: Verdict,
}

pub fn run(args: Args) -> Result<()> {
    let package = || PACKAGE.iter().chain(RUNTIMES.iter().map(|runtime| &runtime.stage));
    let stages = in_full(args.stages);
    let known = |name: &String| NATIVE.iter().chain(package()).any(|stage| stage.name == name);
    if let Some(unknown) = stages.iter().find(|name| !known(name)) {
        let names: Vec<_> = NATIVE.iter().chain(package()).map(|stage| stage.name).collect();
        bail!("no stage is called {unknown}; there are {}", names.join(", "));
    }
    let is_demanded = !stages.is_empty() || env::var_os("CI").is_some();
    let since = Instant::now();
    let wanted = |stage: &&Stage| stages.is_empty() || stages.iter().any(|name| name == stage.name);
    let outcomes = std::thread::scope(|scope| {
        let native = scope.spawn(|| run_lane(NATIVE.iter().filter(wanted), is_demanded));
        let mut outcomes = run_lane(package().filter(wanted), is_demanded);
        outcomes.splice(0..0, native.join().expect("a stage panicked"));
        outcomes
    });
    let has_passed = |runtime: &Runtime| {
        let passed = |outcome: &Outcome| matches!(outcome.verdict, Verdict::Passed);
        outcomes.iter().any(|outcome| outcome.name == runtime.stage.name && passed(outcome))
    };
    // What runs for others must not change the checkout.
    if env::var_os("CI").is_none() && RUNTIMES.iter().all(has_passed) {
        runtimes::record()?;
    }
    report(&outcomes, since.elapsed())
}

/// The names of the stages: `runtime` alone means all runtimes, `runtime deno` reads better.
fn in_full(mut stages: Vec<String>) -> Vec<String> {
    if stages.first().is_some_and(|first| first == "runtime") {
        stages.remove(0);
        if stages.is_empty() {
            stages = RUNTIMES.iter().map(|runtime| runtime.stage.name.to_owned()).collect();
        }
    }
    stages
}

/// Runs one stage after the other. Unless each is demanded, what the machine cannot do is skipped.
fn run_lane<'s>(stages: impl Iterator<Item = &'s Stage>, is_demanded: bool) -> Vec<Outcome> {
    let mut outcomes: Vec<Outcome> = Vec::new();
    let mut has_no_package = false;
    for stage in stages {
        let since = Instant::now();
        let verdict = if has_no_package {
            Verdict::Skipped
        } else {
            let step = Step::start(stage.name, stage.what);
            match (stage.run)(&step).and_then(|()| shows_no_key(&step)) {
                Ok(()) => {
                    step.done();
                    Verdict::Passed
                }
                Err(error) if error.is::<Missing>() && !is_demanded => {
                    step.say(&format!("skipped: {error:#}"));
                    Verdict::Skipped
                }
                Err(error) => {
                    step.say("FAILED");
                    Verdict::Failed(error)
                }
            }
        };
        has_no_package |= stage.name == PACKAGE[0].name && matches!(verdict, Verdict::Failed(_));
        outcomes.push(Outcome { name: stage.name, took: since.elapsed(), verdict });
    }
    outcomes
}

/// The keys that tests use, or how they begin.
const KEYS: [&str; 3] = ["fake-key-", "sandbox-key-not-a-secret", "task-key-not-a-secret"];

/// Fails if a key can be read in what a stage printed.
fn shows_no_key(step: &Step) -> Result<()> {
    match KEYS.into_iter().find(|key| step.has_printed(key)) {
        Some(key) => bail!("an API key shows in what the stage printed: {key}…"),
        None => Ok(()),
    }
}

/// Prints what failed and the table of minutes.
fn report(outcomes: &[Outcome], took: Duration) -> Result<()> {
    for outcome in outcomes {
        if let Verdict::Failed(error) = &outcome.verdict {
            println!("\n== {} failed ==\n{error:#}", outcome.name);
        }
    }
    println!("\nstage      minutes");
    for Outcome { name, took, verdict } in outcomes {
        let word = match verdict {
            Verdict::Passed => "",
            Verdict::Failed(_) => "  FAILED",
            Verdict::Skipped => "  skipped",
        };
        println!("{name:<10} {:>7.1}{word}", took.as_secs_f64() / 60.0);
    }
    println!("{:<10} {:>7.1}\n", "all", took.as_secs_f64() / 60.0);

    let count =
        |wanted: fn(&Verdict) -> bool| outcomes.iter().filter(|outcome| wanted(&outcome.verdict)).count();
    let failed = count(|verdict| matches!(verdict, Verdict::Failed(_)));
    let skipped = count(|verdict| matches!(verdict, Verdict::Skipped));
    println!("stages: {} passed, {failed} failed, {skipped} skipped", outcomes.len() - failed - skipped);
    if failed > 0 {
        bail!("{failed} of {} stages failed", outcomes.len());
    }
    Ok(())
}

fn cargo(arguments: &[&str]) -> Command {
    let mut cargo = Command::new(workspace::cargo());
    cargo.args(arguments).current_dir(workspace::root());
    cargo
}

fn format(step: &Step) -> Result<()> {
    step.run(cargo(&["fmt", "--all", "--check"])).map(|_| ())
}

fn lints(step: &Step) -> Result<()> {
    step.run(cargo(&["clippy", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings"]))
        .map(|_| ())
}

fn native(step: &Step) -> Result<()> {
    let output = step.run(cargo(&["test", "--workspace", "--all-features"]))?;
    for line in output.lines().filter(|line| line.starts_with("test result:")) {
        step.say(line);
    }
    Ok(())
}

fn generated(_: &Step) -> Result<()> {
    crate::generate::run(crate::generate::Args { check: true })
}

/// Makes the crate as crates.io would get it, and compiles that.
fn crate_package(step: &Step) -> Result<()> {
    let mut cargo = tools::wasm_toolchain()?.with_library()?.cargo();
    cargo.current_dir(workspace::root());
    // What is not committed yet is to be tested, too.
    cargo.args(["package", "--package", "stigg-edge", "--allow-dirty", "--target", TARGET]);
    cargo.arg("--target-dir").arg(workspace::root().join("target/wasm"));
    step.run(cargo).map(|_| ())
}

fn rust_client(step: &Step) -> Result<()> {
    for source in CONTRACT_TESTS {
        project::mirror(source)?;
    }
    run_node_tests(step, &crate::rust_client::build(step)?, &[])
}

/// In a process of its own, so that all it prints is searched for the key, too.
fn demo(step: &Step) -> Result<()> {
    let mut xtask = Command::new(env::current_exe()?);
    xtask.arg("demo");
    step.run(xtask).map(|_| ())
}

fn stores(step: &Step) -> Result<()> {
    let folder = project::install(step, "tests/stores", &[build::build()?])?;
    project::mirror("tests/contract")?;
    run_node_tests(step, &folder, &[])
}

fn types(step: &Step) -> Result<()> {
    let folder = project::install(step, "tests/types", &[build::build()?])?;
    for source in ["README.md", "MIGRATING.md", "docs/guides", "examples"] {
        project::mirror(source)?;
    }
    run_node_tests(step, &folder, &[])
}

/// Runs the tests of every runtime, and those of this one, with the packed package installed.
fn in_runtime(step: &Step, name: &str) -> Result<()> {
    let tarballs = [build::build()?, build::trapping()?];
    let folder = project::install(step, &format!("tests/runtimes/{name}"), &tarballs)?;
    for source in CONTRACT_TESTS {
        project::mirror(source)?;
    }
    run_node_tests(step, &folder, &[])
}

/// What the tests of every runtime read.
const CONTRACT_TESTS: [&str; 5] = ["api", "tests/contract", "tests/gate", "tests/proxy", "tests/vectors"];

/// Runs the tests that Node finds in a folder, with these variables in their environment.
fn run_node_tests(step: &Step, folder: &Path, environment: &[(&str, PathBuf)]) -> Result<()> {
    let mut node = Command::new("node");
    node.args(["--test", "--test-reporter=spec"]).current_dir(folder);
    node.envs(tools::QUIET).envs(environment.iter().map(|(name, value)| (name, value)));
    node.env("STIGG_TOOLS", tools::npm()?.folder()).env("STIGG_SANDBOX", sandbox::executable(step)?);
    let output = step.run(node)?;
    for line in output.lines().filter_map(|line| line.strip_prefix("ℹ ")) {
        if ["tests", "pass", "fail", "cancelled"].iter().any(|count| line.starts_with(count)) {
            step.say(line);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runtimes_are_named_alone_or_all_at_once() {
        let full = |names: &[&str]| in_full(names.iter().map(|name| (*name).to_owned()).collect());
        assert_eq!(full(&["runtime", "deno"]), ["deno"]);
        assert_eq!(full(&["deno", "size"]), ["deno", "size"]);
        assert_eq!(full(&["runtime"]).len(), RUNTIMES.len());
        assert!(full(&[]).is_empty());
    }

    #[test]
    fn a_key_in_what_is_printed_is_noticed() {
        let mut echo = Command::new("git");
        echo.args(["check-ref-format", "--normalize", "heads/fake-key-1"]);
        let step = Step::start("careless", "prints a key");
        assert!(shows_no_key(&step).is_ok());
        step.run(echo).unwrap();
        assert!(shows_no_key(&step).is_err());
    }

    #[test]
    fn what_the_machine_cannot_do_is_skipped_unless_it_is_demanded() {
        let stages = [
            Stage { name: "missing", what: "", run: |_| Err(Missing("no such browser".into()).into()) },
            Stage { name: "broken", what: "", run: |_| bail!("broken") },
            Stage { name: "sound", what: "", run: |_| Ok(()) },
        ];
        let verdicts = |is_demanded| -> Vec<_> {
            let outcomes = run_lane(stages.iter(), is_demanded);
            outcomes.iter().map(|outcome| std::mem::discriminant(&outcome.verdict)).collect()
        };
        let [skipped, failed, passed] =
            [Verdict::Skipped, Verdict::Failed(Missing(String::new()).into()), Verdict::Passed]
                .map(|verdict| std::mem::discriminant(&verdict));
        assert_eq!(verdicts(false), [skipped, failed, passed]);
        assert_eq!(verdicts(true), [failed, failed, passed]);
    }
}
