//! `cargo xtask paywall`: the example of a page with plans and limits, against the sandbox, to be used in a browser.

use std::process::Command;

use anyhow::{Result, ensure};

use crate::process::{free_port, is_free};
use crate::tools::{CHROMIUM, Step};
use crate::{build, project, sandbox, worker, workspace};

/// How to run the paywall.
#[derive(clap::Args)]
pub struct Args {
    /// The port of the page; 0 takes any that is free
    #[arg(long, default_value_t = 8787)]
    port: u16,
    /// Make the pictures in docs anew, in Chromium, and end
    #[arg(long)]
    pictures: bool,
}

pub fn run(args: Args) -> Result<()> {
    let port = if args.port == 0 || args.pictures { free_port()? } else { args.port };
    ensure!(is_free(port), "port {port} is taken; remedy: another one with --port");
    let step = Step::start("paywall", "installs the packed client into a copy of examples/paywall");
    let folder = project::install(&step, "examples/paywall", &[build::build()?])?;
    let local = sandbox::start(&step)?;
    let variables = [("STIGG_API_KEY", Some(local.key)), ("STIGG_BASE_URL", Some(&*local.url))];
    let worker = worker::start(&folder, port, &variables)?;
    if args.pictures {
        take_pictures(&step, &worker.url)?;
        step.done();
        return Ok(());
    }
    step.done();
    println!("\nThe page: {}\nAda is on the free plan, User Two pays. Ctrl-C ends all.", worker.url);
    loop {
        std::thread::park();
    }
}

fn take_pictures(step: &Step, address: &str) -> Result<()> {
    let program = CHROMIUM.bring()?.program;
    project::lay_out_common()?;
    let mut node = Command::new("node");
    node.args(["pictures.mjs", address]).arg(workspace::root().join("docs"));
    node.current_dir(project::mirror("tests/paywall")?).env("STIGG_CHROMIUM", program);
    step.run(node)?.lines().for_each(|line| step.say(line));
    Ok(())
}
