//! The TypeScript declarations of the package: those that its index leads to, and no others.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::part::{CLIENT, GATE, PLAIN};
use crate::tools::{self, Step};
use crate::workspace;

/// The entries with declarations of their own; those of the others are their index's.
const ROOTS: [&str; 3] = ["index", "slim", "entitlements/index"];

/// Type-checks the shell and writes the declarations into `dist`, once for `import` and once for
/// `require`: to TypeScript a file belongs to either.
pub fn write(step: &Step, dist: &Path) -> Result<()> {
    let source = workspace::root().join("pkg-template/src");
    let emitted = workspace::npm_target().join("declarations");
    if emitted.exists() {
        fs::remove_dir_all(&emitted)?;
    }
    let mut tsc = tools::npm()?.command("tsc");
    tsc.current_dir(workspace::root()).args(["--project", "pkg-template", "--outDir"]).arg(&emitted);
    step.run(tsc)?;

    let roots = ROOTS.into_iter().map(PathBuf::from).chain(PLAIN.map(|name| Path::new(name).join("index")));
    let mut wanted: Vec<_> = roots.map(|root| root.with_extension("d.ts")).collect();
    let mut written = BTreeSet::new();
    while let Some(file) = wanted.pop() {
        if !written.insert(file.clone()) {
            continue;
        }
        // Declarations that are written by hand or generated do not pass through the compiler.
        let text =
            fs::read_to_string(emitted.join(&file)).or_else(|_| fs::read_to_string(source.join(&file)));
        let text = text.with_context(|| format!("no declarations for {}", file.display()))?;
        wanted.extend(imports(&text).map(|import| resolve(&file, import)));
        let target = dist.join(&file);
        fs::create_dir_all(target.parent().context("it lies in dist")?)?;
        fs::write(target.with_extension("cts"), for_require(&text))?;
        fs::write(target, text)?;
    }
    for part in [CLIENT, GATE] {
        for entry in part.entries.iter().filter(|entry| !ROOTS.contains(entry)) {
            fs::write(part.below(dist).join(entry).with_extension("d.ts"), part.reexport)?;
        }
    }
    Ok(())
}

/// The modules that a file of declarations names: its quoted texts like `./page.js`.
fn imports(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .flat_map(|line| line.split('"').skip(1).step_by(2))
        .filter(|quoted| (quoted.starts_with("./") || quoted.starts_with("../")) && quoted.ends_with(".js"))
}

/// The same declarations, with those for `require` as their modules.
fn for_require(text: &str) -> String {
    imports(text).fold(text.to_owned(), |text, import| {
        let stem = import.trim_end_matches(".js");
        text.replace(&format!("\"{import}\""), &format!("\"{stem}.cjs\""))
    })
}

fn resolve(importer: &Path, import: &str) -> PathBuf {
    let mut path = importer.parent().unwrap_or(Path::new("")).to_owned();
    for part in import.split('/') {
        match part {
            "." => {}
            ".." => {
                path.pop();
            }
            name => path.push(name),
        }
    }
    path.with_extension("d.ts")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn follows_relative_modules_and_nothing_else() {
        let text = r#"
            import type { Page } from "./page.js";
            export * from "../errors.js"; export type Key = import("./a/b.js").Key;
            declare module "pkg" { export const place: "./folder/"; }
        "#;
        assert_eq!(imports(text).collect::<Vec<_>>(), ["./page.js", "../errors.js", "./a/b.js"]);
    }

    #[test]
    fn declarations_for_require_name_each_other() {
        let text = r#"import type { Page } from "./page.js"; export * from "../errors.js"; type T = "a.js";"#;
        let expected =
            r#"import type { Page } from "./page.cjs"; export * from "../errors.cjs"; type T = "a.js";"#;
        assert_eq!(for_require(text), expected);
    }

    #[test]
    fn resolves_beside_the_importer() {
        let from = Path::new("contract/resources.d.ts");
        assert_eq!(resolve(from, "./models.js"), Path::new("contract/models.d.ts"));
        assert_eq!(resolve(from, "../page.js"), Path::new("page.d.ts"));
    }
}
