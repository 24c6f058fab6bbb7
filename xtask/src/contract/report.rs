//! The differences, printed.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Value, json};

use super::change::{Change, Turn};
use super::document::Document;
use super::effect::Effect;

/// What to print.
#[derive(Clone, Copy, Debug)]
pub enum Form {
    Text,
    Markdown,
    Json,
}

/// The differences of two editions.
pub struct Report<'d> {
    pub old: &'d Document,
    pub new: &'d Document,
    pub changes: Vec<Change>,
}

impl Report<'_> {
    pub fn print(&self, form: Form) -> String {
        match form {
            Form::Text => self.text(),
            Form::Markdown => self.markdown(),
            Form::Json => format!("{:#}\n", self.json()),
        }
    }

    fn text(&self) -> String {
        let mut text = format!(
            "{} ({}) and {} ({}): {}\n",
            self.old.name,
            self.old.version(),
            self.new.name,
            self.new.version(),
            self.summary()
        );
        for (effect, changes) in self.by_effect() {
            let _ = write!(text, "\n{}:\n", heading(effect));
            for change in changes {
                let (sign, what, place) = (sign(&change.turn), change.what.name(), &change.place);
                let place = if place.is_empty() { String::new() } else { format!(" {place}") };
                let _ = writeln!(text, "  {sign} {what}{place}{}", tail(&change.turn, plain));
            }
        }
        text
    }

    fn markdown(&self) -> String {
        let mut text = format!(
            "From version {} to {}: {}.\n",
            code(self.old.version()),
            code(self.new.version()),
            self.summary()
        );
        for (effect, changes) in self.by_effect() {
            let _ = write!(text, "\n### {}\n\n", heading(effect));
            for change in changes {
                let (word, what) = (word(&change.turn), change.what.name());
                let place =
                    if change.place.is_empty() { String::new() } else { format!(" {}", code(&change.place)) };
                let _ = writeln!(text, "- {word}: {what}{place}{}", tail(&change.turn, code));
            }
        }
        text
    }

    fn json(&self) -> Value {
        let edition = |document: &Document| json!({ "file": document.name, "version": document.version() });
        let changes = self.changes.iter().map(|change| {
            let mut row = json!({
                "effect": name(change.effect),
                "change": word(&change.turn),
                "what": change.what.name(),
                "place": change.place,
            });
            match &change.turn {
                Turn::Added(description) => row["after"] = json!(description),
                Turn::Removed(description) => row["before"] = json!(description),
                Turn::Changed { keyword, before, after } => {
                    row["keyword"] = json!(keyword);
                    row["before"] = json!(before);
                    row["after"] = json!(after);
                }
            }
            row
        });
        json!({
            "old": edition(self.old),
            "new": edition(self.new),
            "counts": self.by_effect().iter().map(|(effect, changes)| (name(*effect), changes.len())).collect::<BTreeMap<_, _>>(),
            "changes": changes.collect::<Vec<_>>(),
        })
    }

    fn by_effect(&self) -> BTreeMap<Effect, Vec<&Change>> {
        let mut by_effect: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for change in &self.changes {
            by_effect.entry(change.effect).or_default().push(change);
        }
        by_effect
    }

    fn summary(&self) -> String {
        let counts = self.by_effect().into_iter().map(|(effect, changes)| match (effect, changes.len()) {
            (Effect::Breaks, 1) => "1 difference breaks users".to_owned(),
            (Effect::Breaks, count) => format!("{count} differences break users"),
            (Effect::Adds, 1) => "1 only adds".to_owned(),
            (Effect::Adds, count) => format!("{count} only add"),
            (Effect::Tells, 1) => "1 only is to be known".to_owned(),
            (Effect::Tells, count) => format!("{count} only are to be known"),
        });
        let counts: Vec<_> = counts.collect();
        if counts.is_empty() { "no difference".to_owned() } else { counts.join(", ") }
    }
}

fn name(effect: Effect) -> &'static str {
    match effect {
        Effect::Breaks => "breaks",
        Effect::Adds => "adds",
        Effect::Tells => "tells",
    }
}

fn heading(effect: Effect) -> &'static str {
    match effect {
        Effect::Breaks => "Breaks users",
        Effect::Adds => "Only adds",
        Effect::Tells => "Only to be known",
    }
}

fn sign(turn: &Turn) -> char {
    match turn {
        Turn::Added(_) => '+',
        Turn::Removed(_) => '-',
        Turn::Changed { .. } => '~',
    }
}

fn word(turn: &Turn) -> &'static str {
    match turn {
        Turn::Added(_) => "added",
        Turn::Removed(_) => "removed",
        Turn::Changed { .. } => "changed",
    }
}

/// What follows the place; `quoted` writes what comes from the contract.
fn tail(turn: &Turn, quoted: fn(&str) -> String) -> String {
    match turn {
        Turn::Added(description) | Turn::Removed(description) if description.is_empty() => String::new(),
        Turn::Added(description) | Turn::Removed(description) => format!(" ({})", quoted(description)),
        Turn::Changed { keyword, before, after } => {
            let keyword = quoted(keyword);
            match (before.as_deref(), after.as_deref()) {
                (None, Some("true")) => format!(" is now {keyword}"),
                (Some("true"), None) => format!(" is no longer {keyword}"),
                (None, Some(after)) => format!(": {keyword} is now {}", quoted(after)),
                (Some(before), None) => format!(": {keyword} is no longer said, was {}", quoted(before)),
                (before, after) => {
                    let [before, after] = [before, after].map(|value| quoted(value.unwrap_or_default()));
                    format!(": {keyword} is {after}, was {before}")
                }
            }
        }
    }
}

fn plain(text: &str) -> String {
    text.to_owned()
}

/// A span of code that cannot end before its time, whatever a contract says.
fn code(text: &str) -> String {
    format!("`{}`", text.replace('`', "'").replace('\n', " "))
}
