use anyhow::{Error, Result, ensure};

use super::clients::{self, Client};
use super::runtime::{Memory, Running, Runtime};
use super::statistics::median;
use crate::tools::Step;

/// How to measure.
#[derive(clap::Args)]
pub struct Args {
    /// Where; again for several. By default everywhere
    #[arg(long)]
    runtime: Vec<Runtime>,
    /// How many calls are made
    #[arg(long, default_value_t = 1_000_000, value_parser = clap::value_parser!(u32).range(10_000..))]
    calls: u32,
}

/// Good and bad replies, many pages, and what is refused.
const CALLS: [&str; 5] = ["retrieve", "provision", "pages", "error", "refusal"];
/// Iterating over the pages makes ten.
const CALLS_IN_TURN: u32 = 14;
const SAMPLES: u32 = 30;
/// What a call may leave behind, in bytes: whatever it would keep is larger.
const NOISE: f64 = 16.0;

pub fn run(args: Args) -> Result<()> {
    let step = Step::start("bench", "installs the packed client");
    let folder = clients::install(&step)?;
    let floor = Client::new("floorT", "./floor-timed.mjs");
    let client = Client::new("stigg-edge", "./stigg-edge.mjs");
    clients::write(&folder, &[floor.clone(), client.clone()])?;
    let turns = args.calls.div_ceil(CALLS_IN_TURN * SAMPLES);
    let mut growing = Vec::new();
    for runtime in if args.runtime.is_empty() { Runtime::ALL.to_vec() } else { args.runtime } {
        let title = runtime.title()?;
        let growth = |client: &Client| {
            step.say(&format!("{}: {} calls in {title}", client.name, turns * CALLS_IN_TURN * SAMPLES));
            println!(
                "\n{}, {title}\n{:>12}{:>12}{:>12}{:>12}",
                client.name, "calls", "resident", "heap", "wasm"
            );
            let samples = sample(&runtime.start(&step, &folder)?, client, turns)?;
            Ok::<_, Error>(growth(&samples) / f64::from(turns * CALLS_IN_TURN))
        };
        let (left, floor) = (growth(&client)?, growth(&floor)?);
        // A runtime may keep something of its own for each call.
        let is_flat = left < NOISE + 2.0 * floor.max(0.0);
        let verdict = if is_flat { "flat" } else { "it grows" };
        println!("\nleft of a call in {title}: {left:.1} bytes, {floor:.1} by the floor: {verdict}");
        if !is_flat {
            growing.push(title);
        }
    }
    step.done();
    ensure!(growing.is_empty(), "the memory grows in {}", growing.join(", "));
    Ok(())
}

/// Makes all the calls, and looks at the memory now and then.
fn sample(running: &Running, client: &Client, turns: u32) -> Result<Vec<Memory>> {
    let mut samples = Vec::new();
    for sample in 1..=SAMPLES {
        for call in CALLS {
            running.batch(&client.name, call, turns)?;
        }
        let memory = running.memory()?;
        let heap = memory.heap.map_or("-".into(), megabytes);
        let made = sample * turns * CALLS_IN_TURN;
        println!("{made:>12}{:>12}{heap:>12}{:>12}", megabytes(memory.resident), megabytes(memory.wasm));
        samples.push(memory);
    }
    Ok(samples)
}

fn megabytes(bytes: u64) -> String {
    format!("{:.1} MB", bytes as f64 / 1e6)
}

/// By how many bytes it grows from sample to sample, in the second half: the median of the slopes between all pairs, on
/// which a few odd samples have no influence. Where the runtime does not tell of the heap it is the whole process.
fn growth(samples: &[Memory]) -> f64 {
    let bytes = |memory: &Memory| memory.heap.map_or(memory.resident, |heap| heap + memory.wasm) as f64;
    let late = &samples[samples.len() / 2..];
    let mut slopes = Vec::new();
    for (begin, first) in late.iter().enumerate() {
        for (apart, second) in late[begin + 1..].iter().enumerate() {
            slopes.push((bytes(second) - bytes(first)) / (apart + 1) as f64);
        }
    }
    median(&mut slopes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn memory(heap: u64) -> Memory {
        Memory { resident: 0, heap: Some(heap), wasm: 100 }
    }

    #[test]
    fn what_each_sample_adds_is_growth() {
        let steady: Vec<_> = (0..30).map(|sample| memory(1000 + 50 * sample)).collect();
        assert_eq!(growth(&steady), 50.0);
    }

    #[test]
    fn an_odd_sample_is_no_growth() {
        let mut flat: Vec<_> = (0..30).map(|_| memory(1000)).collect();
        flat[25] = memory(99_000);
        assert_eq!(growth(&flat), 0.0);
    }
}
