//! The clients that are measured beside each other.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::tools::Step;
use crate::{build, project};

/// A module that exports `create`, by the name in the tables.
#[derive(Clone)]
pub struct Client {
    pub name: String,
    pub module: PathBuf,
}

impl Client {
    pub fn new(name: &str, module: impl Into<PathBuf>) -> Self {
        Client { name: name.to_owned(), module: module.into() }
    }

    /// Reads `name=module.mjs`.
    pub fn parse(argument: &str) -> Result<Self> {
        let Some((name, module)) = argument.split_once('=') else {
            bail!("must be name=module.mjs, got {argument}");
        };
        Ok(Client::new(name, Path::new(module).canonicalize().with_context(|| format!("no {module}"))?))
    }
}

/// Installs the packed client beside the programs that make calls.
pub fn install(step: &Step) -> Result<PathBuf> {
    project::install(step, "tests/bench", &[build::build()?])
}

/// Writes the module from which the programs import the clients.
pub fn write(folder: &Path, clients: &[Client]) -> Result<()> {
    let mut text = String::new();
    for Client { name, module } in clients {
        writeln!(text, "export * as {name:?} from {:?};", module.to_str().context("the path is no text")?)?;
    }
    Ok(fs::write(folder.join("clients.mjs"), text)?)
}
