use std::time::Duration;

use anyhow::Result;

use super::clients::{self, Client};
use super::page::{self, Table};
use super::runtime::{Running, Runtime};
use super::rust_client;
use super::statistics::{median, quantile};
use crate::tools::Step;

/// How to measure.
#[derive(clap::Args)]
pub struct Args {
    /// Where; again for several. By default everywhere
    #[arg(long)]
    runtime: Vec<Runtime>,
    /// How many batches of each call
    #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u16).range(9..))]
    rounds: u16,
    /// A client to compare with, as name=module.mjs; again for several. The module exports
    /// `create({ fetch, apiKey, baseURL })`; what that gives is in tests/bench/floor.mjs
    #[arg(long, value_parser = Client::parse)]
    peer: Vec<Client>,
    /// Measure the Rust client as a class for JavaScript, too, in Node
    #[arg(long)]
    rust_client: bool,
    /// Write the tables into docs/performance.md, and the plot beside it
    #[arg(long)]
    write_docs: bool,
}

/// As tests/bench/batch.mjs knows them.
const CALLS: [&str; 6] = ["retrieve", "list", "provision", "pages", "error", "refusal"];

/// What all others are measured by, and the same once more: what they differ by is noise.
const FLOOR: &str = "floorT";
const TWIN: &str = "floorT again";
const OURS: &str = "stigg-edge";

/// After how many rounds comes another process: how an engine has compiled the clients stays as it is, well or badly.
const IN_PROCESS: u16 = 5;
/// How many rounds of a process are for nothing, so that everything is compiled.
const WARM_UP: u16 = 3;
/// What a batch is to cost the floor: long enough that garbage is collected in each, short enough that a busy moment of
/// the machine is everybody's.
const BATCH: Duration = Duration::from_millis(160);

pub fn run(args: Args) -> Result<()> {
    let step = Step::start("bench", "installs the packed client");
    let folder = clients::install(&step)?;
    let mut measured = vec![
        Client::new("floor", "./floor.mjs"),
        Client::new(FLOOR, "./floor-timed.mjs"),
        Client::new(TWIN, "./floor-timed.mjs"),
        Client::new(OURS, "./stigg-edge.mjs"),
    ];
    measured.extend(args.peer);
    let mut tables = Vec::new();
    for runtime in if args.runtime.is_empty() { Runtime::ALL.to_vec() } else { args.runtime } {
        let mut measured = measured.clone();
        if args.rust_client && runtime == Runtime::Node {
            rust_client::build(&step, &folder)?;
            measured.push(Client::new("the Rust client", "./rust-client.mjs"));
        }
        clients::write(&folder, &measured)?;
        let title = runtime.title()?;
        step.say(&format!("makes calls in {title}, for some minutes"));
        let names: Vec<_> = measured.iter().map(|client| client.name.as_str()).collect();
        let costs = measure(|| runtime.start(&step, &folder), &names, args.rounds)?;
        let table = Table::new(&format!("{title}, medians of {} rounds", args.rounds), &names, &costs);
        println!("\n{}", table.plain());
        tables.push(table);
    }
    step.done();
    if args.write_docs { page::write(&tables) } else { Ok(()) }
}

/// What a call costs: in each round each client, in seconds.
struct Costs(Vec<Vec<f64>>);

/// Makes batches of all calls by all clients, one after the other, round by round.
fn measure(start: impl Fn() -> Result<Running>, clients: &[&str], rounds: u16) -> Result<Vec<Costs>> {
    let mut costs: Vec<_> = CALLS.iter().map(|_| Costs(Vec::new())).collect();
    for first in (0..rounds).step_by(IN_PROCESS.into()) {
        let running = start()?;
        let calls: Vec<_> =
            CALLS.iter().map(|call| Ok((call, times(&running, call)?))).collect::<Result<_>>()?;
        let make = |round: u16| -> Result<Vec<_>> {
            let order = order(clients.len(), round.into());
            calls.iter().map(|(call, times)| batches(&running, clients, &order, call, *times)).collect()
        };
        for round in 0..WARM_UP {
            make(round)?;
        }
        for round in first..rounds.min(first + IN_PROCESS) {
            for (costs, spent) in costs.iter_mut().zip(make(round)?) {
                costs.0.push(spent);
            }
        }
    }
    Ok(costs)
}

/// Makes a batch by each client in turn, and tells what a call costs each, in seconds.
fn batches(running: &Running, clients: &[&str], order: &[usize], call: &str, times: u32) -> Result<Vec<f64>> {
    let mut spent = vec![0.0; clients.len()];
    for &client in order {
        spent[client] = running.batch(clients[client], call, times)?.as_secs_f64() / f64::from(times);
    }
    Ok(spent)
}

/// How many calls are a batch.
fn times(running: &Running, call: &str) -> Result<u32> {
    let mut times = 50;
    loop {
        // The first batch of a size is to get warm.
        running.batch(FLOOR, call, times)?;
        let spent = running.batch(FLOOR, call, times)?;
        if spent > BATCH / 2 {
            return Ok((f64::from(times) * BATCH.as_secs_f64() / spent.as_secs_f64()).ceil() as u32);
        }
        times *= 2;
    }
}

/// The clients' turns. A batch may have to collect the garbage of the one before it, so over the rounds each client comes
/// behind each other one as often: the [design of Williams](https://rdrr.io/cran/crossdes/man/williams.html).
fn order(clients: usize, round: usize) -> Vec<usize> {
    // 0, 1, n - 1, 2, n - 2, …
    let step = |turn: usize| if turn % 2 == 1 { turn.div_ceil(2) } else { clients - turn / 2 };
    let mut order: Vec<_> = (0..clients).map(|turn| (step(turn) + round) % clients).collect();
    // An odd number needs the mirrored rounds, too.
    if !clients.is_multiple_of(2) && !(round / clients).is_multiple_of(2) {
        order.reverse();
    }
    order
}

impl Costs {
    /// By how much a client costs more than the floor, round by round.
    fn ratios(&self, client: usize, floor: usize) -> Vec<f64> {
        self.0.iter().map(|round| round[client] / round[floor]).collect()
    }

    fn microseconds(&self, client: usize) -> f64 {
        1e6 * median(&mut self.0.iter().map(|round| round[client]).collect::<Vec<_>>())
    }
}

impl Table {
    fn new(title: &str, clients: &[&str], costs: &[Costs]) -> Self {
        let place = |name| clients.iter().position(|client| *client == name).expect("it is measured");
        let floor = place(FLOOR);
        let ratios = |client| costs.iter().map(move |costs| costs.ratios(client, floor));
        let mut rows = vec![(
            format!("{FLOOR}, µs"),
            costs.iter().map(|costs| format!("{:.1}", costs.microseconds(floor))).collect(),
        )];
        let mut bars = Vec::new();
        for (client, name) in clients.iter().enumerate().filter(|(client, _)| *client != floor) {
            let medians: Vec<_> = ratios(client).map(|mut ratios| median(&mut ratios)).collect();
            rows.push((
                format!("{name} / {FLOOR}"),
                medians.iter().map(|ratio| format!("{ratio:.2}")).collect(),
            ));
            if client >= place(OURS) {
                bars.push((String::from(*name), medians));
            }
        }
        let noise = ratios(place(TWIN)).map(|mut ratios| {
            format!("{:.2}–{:.2}", quantile(&mut ratios, 0.25), quantile(&mut ratios, 0.75))
        });
        rows.push(("  middle half of the rounds".into(), noise.collect()));
        Table { title: title.to_owned(), columns: CALLS.to_vec(), rows, bars }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_client_comes_behind_each_other_as_often() {
        for clients in 2..8 {
            let mut behind = vec![vec![0; clients]; clients];
            for round in 0..2 * clients {
                for pair in order(clients, round).windows(2) {
                    behind[pair[0]][pair[1]] += 1;
                }
            }
            for (client, others) in behind.iter().enumerate() {
                let expected: Vec<_> =
                    (0..clients).map(|other| if other == client { 0 } else { 2 }).collect();
                assert_eq!(*others, expected, "{clients} clients");
            }
        }
    }
}
