use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, ensure};

use super::statistics::median;
use crate::tools::Step;
use crate::{build, project};

/// How to measure.
#[derive(clap::Args)]
pub struct Args {
    /// How many processes of each kind
    #[arg(long, default_value_t = 25, value_parser = clap::value_parser!(u16).range(1..))]
    runs: u16,
    /// A module to compare with; its default export is made and called as ours
    #[arg(long)]
    peer: Option<PathBuf>,
}

/// What is measured of a process, in milliseconds.
#[derive(Default)]
struct Times {
    first_call: Vec<f64>,
    process: Vec<f64>,
}

pub fn run(args: Args) -> Result<()> {
    let step = Step::start("bench", "installs the packed client, then starts Node over and over");
    let folder = project::install(&step, "tests/bench", &[build::build()?])?;
    let peer = args.peer.map(|peer| peer.canonicalize().context("no such peer")).transpose()?;
    let installed = folder.join("node_modules/stigg-edge/dist");
    let mut kinds = vec![
        ("no client, but fetch", None, Times::default()),
        ("stigg-edge", Some(installed.join("inline.js")), Times::default()),
        ("stigg-edge, require", Some(installed.join("node.cjs")), Times::default()),
    ];
    kinds.extend(peer.map(|peer| ("the peer", Some(peer), Times::default())));
    for _ in 0..args.runs {
        // In turn, so that a busy moment of the machine is everybody's.
        for (_, client, times) in &mut kinds {
            measure(&folder, client.as_deref(), times)?;
        }
    }
    step.done();

    println!("{:<24}{:>12}{:>12}   medians of {}, in ms", "Node", "first call", "process", args.runs);
    for (name, _, times) in &mut kinds {
        println!("{name:<24}{:>12.1}{:>12.1}", median(&mut times.first_call), median(&mut times.process));
    }
    Ok(())
}

fn measure(folder: &Path, client: Option<&Path>, times: &mut Times) -> Result<()> {
    let since = Instant::now();
    let output = Command::new("node").arg("start.mjs").args(client).current_dir(folder).output()?;
    times.process.push(since.elapsed().as_secs_f64() * 1000.0);
    ensure!(output.status.success(), "the program failed:\n{}", String::from_utf8_lossy(&output.stderr));
    let told = String::from_utf8(output.stdout)?;
    times.first_call.push(told.trim().parse().with_context(|| format!("the program printed {told}"))?);
    Ok(())
}
