//! `cargo xtask contract diff`: what one edition of the API's contract adds to another, drops and changes.
//!
//! Document → [`outline`] → [`change`], judged by [`effect`] → [`report`]. It reads JSON, not what the generator
//! makes of it: an edition with news that the generator refuses is the one that somebody wants to see compared.

mod change;
mod document;
mod effect;
mod outline;
mod report;
mod schema;
mod side;
#[cfg(test)]
mod tests;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;

pub use self::document::Document;
use self::effect::Effect;
use self::outline::Part;
pub use self::report::{Form, Report};

/// What to do with the contract.
#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    task: Task,
}

#[derive(clap::Subcommand)]
enum Task {
    /// Say what one edition of the contract adds to another, drops and changes, and whether that breaks users
    ///
    /// Everything is compared but words (descriptions, summaries, titles, examples, tags). The exit code is 0 if
    /// nothing differs, 3 if no difference breaks users, 4 if one does, 1 if the editions cannot be compared.
    Diff(Diff),
}

#[derive(clap::Args)]
struct Diff {
    /// The edition before, as api/openapi.json
    old: PathBuf,
    /// The edition after it
    new: PathBuf,
    /// Print JSON, for programs
    #[arg(long, conflicts_with = "markdown")]
    json: bool,
    /// Print Markdown, for an issue or the summary of a workflow
    #[arg(long)]
    markdown: bool,
}

/// The exit code where editions differ, but no difference breaks users.
const DIFFERS: u8 = 3;

/// The exit code where a difference breaks users.
const BREAKS: u8 = 4;

/// Runs the subcommand; its exit code tells the outcome.
pub fn run(args: Args) -> Result<ExitCode> {
    let Task::Diff(args) = args.task;
    let form = match (args.json, args.markdown) {
        (true, _) => Form::Json,
        (_, true) => Form::Markdown,
        _ => Form::Text,
    };
    let (old, new) = (Document::read(&args.old)?, Document::read(&args.new)?);
    let report = compare(&old, &new)?;
    print!("{}", report.print(form));
    Ok(exit_code(&report).into())
}

/// Compares two editions.
pub fn compare<'d>(old: &'d Document, new: &'d Document) -> Result<Report<'d>> {
    let changes = change::between(&Part::of(old)?, &Part::of(new)?);
    Ok(Report { old, new, changes })
}

fn exit_code(report: &Report) -> u8 {
    match report.changes.iter().map(|change| change.effect).min() {
        None => 0,
        Some(Effect::Breaks) => BREAKS,
        Some(Effect::Adds | Effect::Tells) => DIFFERS,
    }
}
