//! `cargo xtask conformance`: the packed client and the Rust client judged by Prism, a JSON Schema validator and
//! TypeScript. What the report means stands in `tests/README.md`.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::tools::{self, Step};
use crate::{build, project, rust_client, workspace};

const PROJECT: &str = "tests/conformance";

/// How many findings are shown.
const MOST_SHOWN: usize = 60;

/// `cargo xtask conformance`
#[derive(clap::Args)]
pub struct Args {}

pub fn run(_: Args) -> Result<()> {
    let step = Step::start("conformance", "judges every operation and model, a minute or two");
    check(&step)?;
    step.done();
    Ok(())
}

/// Judges the packed client and prints the report; then shows that wrong contracts are noticed.
pub fn check(step: &Step) -> Result<()> {
    let folder = project::install(step, PROJECT, &[build::build()?])?;
    for source in ["api", "tests/contract"] {
        project::mirror(source)?;
    }
    rust_client::build(step)?;
    let since = Instant::now();
    for (client, program) in [("npm", "main.mjs"), ("rust", "rust.mjs")] {
        println!("\nthe {client} client");
        let judged = folder.join("judged").join(client);
        step.run(node(&folder, &[program, &judged.to_string_lossy()])?)?;
        let report = fs::read_to_string(judged.join("report.json"))?;
        print(&serde_json::from_str(&report)?)?;
    }
    let output = step.run(node(&folder, &["--test", "--test-reporter=spec", "mutants.test.mjs"])?)?;
    let passed = output.lines().find_map(|line| line.strip_prefix("ℹ pass "));
    println!("wrong contracts: {} tests passed", passed.context("Node's test runner told no count")?);
    println!("seconds: {}", since.elapsed().as_secs());
    Ok(())
}

fn node(folder: &Path, arguments: &[&str]) -> Result<Command> {
    let mut node = Command::new("node");
    node.args(arguments).current_dir(folder).env("STIGG_TOOLS", tools::npm()?.folder());
    // Prism starts anew whenever its file changes: a copy may be renewed by a stage beside this one.
    node.env("STIGG_CONTRACT", workspace::root().join("api/openapi.json"));
    Ok(node)
}

/// Prints what was counted; fails if anything was found.
fn print(report: &Value) -> Result<()> {
    println!("{:<12} {:<16} {:<28}{:>6}", "check", "kind", "of", "cases");
    for row in list(report, "rows")? {
        let [check, kind, subjects] = ["check", "kind", "subjects"].map(|name| text(row, name));
        println!("{check:<12} {kind:<16} {subjects:<28}{:>6}", row["cases"].to_string());
    }
    for excuse in list(report, "excuses")? {
        let (issue, reason) = (text(excuse, "issue"), text(excuse, "reason"));
        println!("Prism's own fault in {} requests: {reason} ({issue})", excuse["requests"]);
        ensure!(excuse["requests"] != 0, "{issue} no longer shows: drop it from {PROJECT}/prism-faults.mjs");
    }
    let findings = list(report, "findings")?;
    let shown = findings.iter().take(MOST_SHOWN).map(|finding| {
        let [check, subject, problem] = ["check", "subject", "problem"].map(|name| text(finding, name));
        format!("{check}: {subject}: {problem}\n")
    });
    ensure!(findings.is_empty(), "{} findings:\n{}", findings.len(), shown.collect::<String>());
    Ok(())
}

fn list<'r>(report: &'r Value, name: &str) -> Result<&'r Vec<Value>> {
    report[name].as_array().with_context(|| format!("the report has no {name}"))
}

fn text<'r>(row: &'r Value, name: &str) -> &'r str {
    row[name].as_str().unwrap_or_default()
}
