use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{LazyLock, Mutex};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use indicatif::{MultiProgress, ProgressBar, ProgressStyle};

/// How much of a failed command's output its error shows.
const LAST_LINES: usize = 60;

static SCREEN: LazyLock<MultiProgress> = LazyLock::new(MultiProgress::new);

/// A job that takes a while: plain lines say what it does, and on a terminal the last line of its
/// command's output moves below them.
pub struct Step {
    name: String,
    bar: ProgressBar,
    since: Instant,
    printed: Mutex<String>,
}

impl Step {
    /// Starts a step and says what it is about to do.
    pub fn start(name: &str, what: &str) -> Self {
        let style = ProgressStyle::with_template("{spinner} {prefix}: {wide_msg}").expect("a valid template");
        let bar = SCREEN.add(ProgressBar::new_spinner().with_style(style).with_prefix(name.to_owned()));
        bar.enable_steady_tick(Duration::from_millis(120));
        let step = Self { name: name.to_owned(), bar, since: Instant::now(), printed: Mutex::default() };
        step.say(what);
        step
    }

    /// Prints a line of its own.
    pub fn say(&self, what: &str) {
        SCREEN.suspend(|| eprintln!("{}: {what}", self.name));
    }

    /// Runs a command and returns what it printed; if it fails, the error ends with its last lines.
    pub fn run(&self, mut command: Command) -> Result<String> {
        let program = Path::new(command.get_program()).file_name().unwrap_or_default().display().to_string();
        let (reader, writer) = std::io::pipe()?;
        command.stdin(Stdio::null()).stdout(writer.try_clone()?).stderr(writer);
        let mut child = command.spawn().with_context(|| format!("cannot run {program}"))?;
        // The command holds the pipe's other end: as long as it lives, reading does not end.
        drop(command);

        let mut output = String::new();
        for line in BufReader::new(reader).lines() {
            let line = line?;
            self.bar.set_message(line.clone());
            output.push_str(&line);
            output.push('\n');
        }
        self.printed.lock().expect("nothing panics with it").push_str(&output);
        let status = child.wait()?;
        if !status.success() {
            let lines: Vec<_> = output.lines().collect();
            let last = lines[lines.len().saturating_sub(LAST_LINES)..].join("\n");
            bail!("{}: {program} failed ({status}):\n{last}", self.name);
        }
        Ok(output)
    }

    /// Whether anything that its commands printed has this text in it.
    pub fn has_printed(&self, text: &str) -> bool {
        self.printed.lock().expect("nothing panics with it").contains(text)
    }

    /// Ends the step and says how long it took.
    pub fn done(self) {
        self.say(&format!("done in {} s", self.since.elapsed().as_secs()));
    }
}

impl Drop for Step {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
        SCREEN.remove(&self.bar);
    }
}
