//! A file that holds a contract.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

/// An edition of the contract as it was written.
pub struct Document {
    /// Where it comes from, for messages.
    pub name: String,
    pub json: Value,
}

impl Document {
    /// Reads a file.
    pub fn read(file: &Path) -> Result<Document> {
        let name = file.display().to_string();
        let text = fs::read_to_string(file).with_context(|| format!("cannot read the contract {name}"))?;
        Document::parse(name, &text)
    }

    /// Reads a text; `name` says in messages where it comes from.
    pub fn parse(name: String, text: &str) -> Result<Document> {
        let json: Value = serde_json::from_str(text)
            .with_context(|| format!("{name} is not JSON (a contract in YAML must be converted first)"))?;
        if let Some(version) = json.get("swagger") {
            bail!("{name} is Swagger {version}, not OpenAPI 3: convert it first");
        }
        let version = json["openapi"].as_str().unwrap_or_default();
        ensure!(version.starts_with("3."), "{name} is not OpenAPI 3: its member `openapi` does not say 3.…");
        ensure!(json["paths"].is_object(), "{name} is OpenAPI {version}, but has no `paths`");
        Ok(Document { name, json })
    }

    /// The version that the contract gives itself.
    pub fn version(&self) -> &str {
        self.json["info"]["version"].as_str().unwrap_or("no version")
    }

    /// What a reference like `#/components/parameters/AccountId` stands for.
    pub fn resolve(&self, reference: &str) -> Option<&Value> {
        self.json.pointer(reference.strip_prefix('#')?)
    }

    /// What operations share: the sort, the name and what it is.
    pub fn components(&self) -> impl Iterator<Item = (&str, &str, &Value)> {
        let sorts = self.json["components"].as_object().into_iter().flatten();
        sorts.flat_map(|(sort, named)| {
            let named = named.as_object().into_iter().flatten();
            named.map(move |(name, value)| (&**sort, &**name, value))
        })
    }
}
