//! `cargo xtask demo`: a Cloudflare Worker in workerd uses the packed client, step by step.

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};

use crate::process::free_port;
use crate::tools::Step;
use crate::{build, project, sandbox, worker};

const EXAMPLE: &str = "examples/cloudflare-worker";

/// How to run the demo.
#[derive(clap::Args)]
pub struct Args {
    /// Stay up afterwards and print the URLs
    #[arg(long)]
    keep: bool,
    /// Read, and only read, from the real API with the key in STIGG_API_KEY
    #[arg(long)]
    live: bool,
}

pub fn run(args: Args) -> Result<()> {
    let live_key = match args.live {
        true => {
            Some(std::env::var("STIGG_API_KEY").context("--live needs a full access key in STIGG_API_KEY")?)
        }
        false => None,
    };
    let step = Step::start("demo", "installs the packed client into a copy of examples/cloudflare-worker");
    let folder = project::install(&step, EXAMPLE, &[build::build()?])?;

    let local = if args.live { None } else { Some(sandbox::start(&step)?) };
    let key = live_key.as_deref().or(local.as_ref().map(|local| local.key));
    let variables = [("STIGG_API_KEY", key), ("STIGG_BASE_URL", local.as_ref().map(|local| &*local.url))];
    let worker = worker::start(&folder, free_port()?, &variables)?;
    step.done();

    let visitor = Visitor { worker: &worker.url };
    match &local {
        Some(_) => visitor.tour()?,
        None => visitor.look()?,
    }
    if args.keep {
        println!("\nThe Worker answers at {}", worker.url);
        if let Some(local) = &local {
            println!("The sandbox answers at {} with the key {}", local.url, local.key);
        }
        println!("Ctrl-C ends all.");
        loop {
            std::thread::park();
        }
    }
    Ok(())
}

/// Calls the Worker and tells what came back.
struct Visitor<'w> {
    worker: &'w str,
}

impl Visitor<'_> {
    /// The tour through what the sandbox holds.
    fn tour(&self) -> Result<()> {
        let customer = json!({"id": "customer-demo", "name": "Demo Ltd", "email": "demo@example.com"});
        let created = self.post("create a customer", "/customers", &customer, 200)?;
        ensure!(created["id"] == "customer-demo", "the customer came back as {created}");

        let read = self.get("read it back", "/customers/customer-demo", 200)?;
        ensure!(read["name"] == "Demo Ltd", "the customer was read as {read}");

        let list =
            self.get("list with a filter, page by page", "/customers?email=shared@example.com", 200)?;
        ensure!(list["pages"].as_u64() > Some(1), "the list should take several pages: {list}");

        let access =
            self.get("check an entitlement", "/customers/customer-with-plan/can/feature-sso", 200)?;
        ensure!(access["isGranted"] == true, "the feature should be granted: {access}");
        let denied = self.get(
            "check one that the plan lacks",
            "/customers/customer-with-plan/can/feature-audit-log",
            200,
        )?;
        ensure!(denied["isGranted"] == false, "the feature should be denied: {denied}");

        let again = self.post("create the same customer again", "/customers", &customer, 409)?;
        ensure!(again["name"] == "ConflictError", "a conflict was expected: {again}");
        let missing = self.get("read one that does not exist", "/customers/customer-nobody", 404)?;
        ensure!(missing["name"] == "NotFoundError", "another error was expected: {missing}");
        let refused = self.get("ask for an id that leaves its path", "/customers/..%2Fplans", 400)?;
        ensure!(refused["name"] == "InvalidRequestError", "a refusal was expected: {refused}");
        Ok(())
    }

    /// What can be read from any account without finding much.
    fn look(&self) -> Result<()> {
        self.get(
            "list with a filter that finds nobody",
            "/customers?email=stigg-edge-demo@example.com",
            200,
        )?;
        self.get("read a customer that does not exist", "/customers/stigg-edge-demo-nobody", 404)?;
        Ok(())
    }

    fn get(&self, what: &str, path: &str, status: u16) -> Result<Value> {
        println!("\n{what}\n  GET {path}");
        let agent = agent();
        told(agent.get(format!("{}{path}", self.worker)).call()?, status)
    }

    fn post(&self, what: &str, path: &str, body: &Value, status: u16) -> Result<Value> {
        println!("\n{what}\n  POST {path} {body}");
        told(agent().post(format!("{}{path}", self.worker)).send_json(body)?, status)
    }
}

fn agent() -> ureq::Agent {
    ureq::Agent::config_builder().http_status_as_error(false).build().into()
}

/// Prints a reply and checks its status.
fn told(mut response: ureq::http::Response<ureq::Body>, expected: u16) -> Result<Value> {
    let status = response.status().as_u16();
    let text = response.body_mut().read_to_string()?;
    println!("  {status} {}", shortened(&text));
    if status != expected {
        bail!("the Worker answered {status} instead of {expected}: {text}");
    }
    serde_json::from_str(&text).with_context(|| format!("the Worker did not answer JSON: {text}"))
}

fn shortened(text: &str) -> String {
    const LONGEST: usize = 300;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
