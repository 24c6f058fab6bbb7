//! A module for each way into the npm package, for TypeDoc to begin with.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::build;

/// Writes a file for each import that has types.
pub fn write(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    for module in modules()? {
        let text = format!("/** @module {module} */\nexport * from \"{module}\";\n");
        // What several export belongs to the first by name: to the index, before `slim`.
        let name = module.split_once('/').map_or("index".to_owned(), |(_, name)| name.replace('/', "-"));
        fs::write(folder.join(name).with_extension("ts"), text)?;
    }
    Ok(())
}

/// What users write behind `from`, as the packed manifest has it.
fn modules() -> Result<Vec<String>> {
    let package = build::folder();
    let manifest: Value = serde_json::from_str(&fs::read_to_string(package.join("package.json"))?)?;
    let exports = manifest["exports"].as_object().context("package.json exports nothing")?;
    let mut modules = Vec::new();
    // A text instead of conditions is a plain file.
    for (path, _) in exports.iter().filter(|(_, target)| target.is_object()) {
        let module = format!("stigg-edge{}", path.trim_start_matches('.'));
        match module.strip_suffix("/*") {
            None => modules.push(module),
            Some(parent) => {
                let folder = package.join("dist").join(path.trim_matches(['.', '/', '*']));
                for entry in fs::read_dir(&folder).with_context(|| format!("no {}", folder.display()))? {
                    modules.push(format!("{parent}/{}", entry?.file_name().display()));
                }
            }
        }
    }
    Ok(modules)
}
