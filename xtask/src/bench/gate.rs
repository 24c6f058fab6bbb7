use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::clients;
use crate::tools::Step;

/// How to measure.
#[derive(clap::Args)]
pub struct Args {
    /// Of how many customers
    #[arg(long, default_value_t = 10_000, value_parser = clap::value_parser!(u32).range(100..))]
    customers: u32,
    /// How many checks where memory and requests are counted
    #[arg(long, default_value_t = 1_000_000, value_parser = clap::value_parser!(u32).range(10_000..))]
    checks: u32,
}

pub fn run(Args { customers, checks }: Args) -> Result<()> {
    let step = Step::start("bench", "installs the packed package");
    let folder = clients::install(&step)?;
    step.say("checks in Node, for a minute or so");
    let mut node = Command::new("node");
    node.args(["--expose-gc", "gate.mjs", &customers.to_string(), &checks.to_string()]).current_dir(folder);
    let output = step.run(node)?;
    let measured: Value =
        serde_json::from_str(output.trim()).context("the program printed something else")?;
    step.done();

    let map = number(&measured, "/map")?;
    println!("{:<38}{:>12}{:>14}", "a fresh check in Node, medians", "ns", "of the map's");
    for (name, place) in [
        ("a map and the same decision by hand", "/map"),
        ("checkSync", "/checkSync"),
        ("check", "/check"),
        ("a round trip on loopback", "/roundTrip"),
    ] {
        let spent = number(&measured, place)?;
        println!("{name:<38}{spent:>12.0}{:>14.1}", spent / map);
    }

    println!("\nchecks of {customers} customers with five entitlements each");
    println!("{:>12}{:>12}{:>14}{:>12}{:>12}", "checks", "heap, MiB", "bound, MiB", "requests", "seconds");
    let mut exceeding = Vec::new();
    for name in ["roomy", "tight"] {
        let of = |member: &str| number(&measured, &format!("/{name}/{member}"));
        let (grown, bound) = (of("grown")? / MEBIBYTE, of("maxBytes")? / MEBIBYTE);
        let (checks, asked, seconds) = (of("checks")?, of("asked")?, of("seconds")?);
        println!("{checks:>12}{grown:>12.1}{bound:>14.1}{asked:>12}{seconds:>12.1}");
        if grown > bound {
            exceeding.push(name);
        }
    }

    println!("\nrequests to Stigg for 1,000 checks, the customers as frequent as Zipf's law has it");
    for (name, place) in [("100 checks a second", "/slow"), ("10,000 checks a second", "/fast")] {
        println!("{name:<38}{:>12.1}", number(&measured, place)?);
    }
    ensure!(exceeding.is_empty(), "the memory exceeds its bound: {}", exceeding.join(", "));
    Ok(())
}

const MEBIBYTE: f64 = 1_048_576.0;

fn number(measured: &Value, place: &str) -> Result<f64> {
    measured.pointer(place).and_then(Value::as_f64).with_context(|| format!("the program tells no {place}"))
}
