//! What was measured, in docs/performance.md.

use std::fs;

use anyhow::Result;

use super::plot;
use crate::workspace;
use crate::written::with_part;

/// What calls cost in a runtime.
pub struct Table {
    pub title: String,
    pub columns: Vec<&'static str>,
    /// Each with its name, and a cell for each column.
    pub rows: Vec<(String, Vec<String>)>,
    /// What is to be seen in the plot: a client, and for each column by how much it costs more than the floor.
    pub bars: Vec<(String, Vec<f64>)>,
}

impl Table {
    /// For a terminal.
    pub fn plain(&self) -> String {
        let row = |name: &str, cells: &[String]| {
            let cells: String = cells.iter().map(|cell| format!("{cell:>12}")).collect();
            format!("{name:<28}{cells}\n")
        };
        let columns: Vec<_> = self.columns.iter().map(|column| (*column).to_owned()).collect();
        let rows: String = self.rows.iter().map(|(name, cells)| row(name, cells)).collect();
        format!("{}\n{}{rows}", self.title, row("", &columns))
    }

    fn markdown(&self) -> String {
        let mut text = format!("\n| {} | {} |\n", self.title, self.columns.join(" | "));
        text += &format!("|---|{}\n", "---:|".repeat(self.columns.len()));
        for (name, cells) in &self.rows {
            text += &format!("| {} | {} |\n", name.trim(), cells.join(" | "));
        }
        text
    }
}

const BEGIN: &str = "<!-- Written by `cargo xtask bench call --write-docs`. -->\n";

/// Writes the tables anew, and the plot.
pub fn write(tables: &[Table]) -> Result<()> {
    let docs = workspace::root().join("docs");
    let page = docs.join("performance.md");
    let text: String = tables.iter().map(Table::markdown).collect();
    fs::write(&page, with_part(&fs::read_to_string(&page)?, BEGIN, &format!("{text}\n"))?)?;
    Ok(fs::write(docs.join("performance.svg"), plot::svg(tables))?)
}
