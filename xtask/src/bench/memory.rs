use anyhow::{Result, ensure};

use super::clients::{self, Client};
use super::runtime::{Memory, Runtime};
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
    let client = Client::new("stigg-edge", "./stigg-edge.mjs");
    clients::write(&folder, std::slice::from_ref(&client))?;
    let times = args.calls.div_ceil(CALLS_IN_TURN * SAMPLES);
    let mut growing = Vec::new();
    for runtime in if args.runtime.is_empty() { Runtime::ALL.to_vec() } else { args.runtime } {
        let title = runtime.title()?;
        step.say(&format!("makes {} calls in {title}", times * CALLS_IN_TURN * SAMPLES));
        let running = runtime.start(&step, &folder)?;
        println!("\n{title}\n{:>12}{:>12}{:>12}{:>12}", "calls", "resident", "heap", "wasm");
        let mut samples = Vec::new();
        for sample in 1..=SAMPLES {
            for call in CALLS {
                running.batch(&client.name, call, times)?;
            }
            let memory = running.memory()?;
            let heap = memory.heap.map_or("-".into(), megabytes);
            let made = sample * times * CALLS_IN_TURN;
            println!("{made:>12}{:>12}{heap:>12}{:>12}", megabytes(memory.resident), megabytes(memory.wasm));
            samples.push(memory);
        }
        let left = growth(&samples) / f64::from(times * CALLS_IN_TURN);
        let verdict = if left < NOISE { "flat" } else { "it grows" };
        println!("{left:>12.1} bytes a call are left in the second half: {verdict}");
        if left >= NOISE {
            growing.push(title);
        }
    }
    step.done();
    ensure!(growing.is_empty(), "the memory grows in {}", growing.join(", "));
    Ok(())
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
