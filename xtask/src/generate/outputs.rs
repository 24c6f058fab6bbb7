//! The files that are written, or compared with what is there.

use anyhow::{Context, Result, bail};
use proc_macro2::TokenStream;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The first line of every generated file.
const HEADER: &str = "// Generated from api/openapi.json by `cargo xtask generate`; do not edit.";

/// Folders that hold generated files and nothing else.
const FOLDERS: [&str; 2] = ["src/contract", "pkg-template/src/contract"];

/// What the run has made so far.
pub struct Outputs {
    root: &'static Path,
    check: bool,
    made: BTreeSet<PathBuf>,
    stale: Vec<String>,
}

impl Outputs {
    pub fn new(root: &'static Path, check: bool) -> Self {
        Outputs { root, check, made: BTreeSet::new(), stale: Vec::new() }
    }

    /// A Rust file, formatted.
    pub fn rust(&mut self, path: &str, tokens: TokenStream) -> Result<()> {
        let file = syn::parse2(tokens).with_context(|| format!("{path} is not Rust"))?;
        self.text(path, &format(file))
    }

    /// A file of any kind, after the header.
    pub fn text(&mut self, path: &str, text: &str) -> Result<()> {
        let file = self.root.join(path);
        let text = format!("{HEADER}\n\n{text}");
        let before = fs::read_to_string(&file).ok();
        self.made.insert(file.clone());
        if before.as_deref() == Some(&text) {
            return Ok(());
        }
        if self.check {
            self.stale.push(path.to_owned());
            return Ok(());
        }
        let folder = file.parent().context("a file in no folder")?;
        fs::create_dir_all(folder).with_context(|| format!("{}", folder.display()))?;
        fs::write(&file, text).with_context(|| format!("{}", file.display()))?;
        println!("wrote {path}");
        Ok(())
    }

    /// Whether a file was not what the contract gives.
    pub fn is_stale(&self) -> bool {
        !self.stale.is_empty()
    }

    /// Removes files that nothing makes any more, or, when checking, fails if a file is stale.
    pub fn finish(mut self) -> Result<()> {
        for folder in FOLDERS {
            self.remove_others(&self.root.join(folder))?;
        }
        if !self.stale.is_empty() {
            bail!(
                "not what api/openapi.json gives: {}\nRun `cargo xtask generate` and commit the result.",
                self.stale.join(", ")
            );
        }
        Ok(())
    }

    fn remove_others(&mut self, folder: &Path) -> Result<()> {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry?.path();
            if path.is_dir() {
                self.remove_others(&path)?;
            } else if !self.made.contains(&path) {
                let name = path.strip_prefix(self.root)?.display().to_string();
                if self.check {
                    self.stale.push(name);
                } else {
                    fs::remove_file(&path)?;
                    println!("removed {name}");
                }
            }
        }
        Ok(())
    }
}

/// Rust as prettyplease prints it, with the empty lines that it leaves out: after the module's
/// docs, and between items unless both are of one line and of one sort.
fn format(file: syn::File) -> String {
    let part =
        |attrs, items| prettyplease::unparse(&syn::File { shebang: None, frontmatter: None, attrs, items });
    let mut text = part(file.attrs, vec![]);
    let mut before = None;
    for item in file.items {
        let sort = std::mem::discriminant(&item);
        // Methods stand apart from each other too.
        let lines = part(vec![], vec![item]).replace("    }\n    ///", "    }\n\n    ///");
        let short = (lines.lines().count() == 1).then_some(sort);
        if !text.is_empty() && (short.is_none() || before != short) {
            text.push('\n');
        }
        text.push_str(&lines);
        before = short;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{FOLDERS, HEADER, Outputs};
    use std::fs;
    use std::path::Path;

    #[test]
    fn checking_names_what_is_stale_and_changes_nothing() {
        let root = std::env::temp_dir().join(format!("stigg-edge-outputs-{}", std::process::id()));
        let root: &'static Path = Box::leak(root.into_boxed_path());
        let [rust, _] = FOLDERS.map(|folder| root.join(folder));
        let made = |check, text| {
            let mut outputs = Outputs::new(root, check);
            outputs.text("src/contract/a.rs", text).unwrap();
            outputs.finish()
        };

        made(false, "1").unwrap();
        assert_eq!(fs::read_to_string(rust.join("a.rs")).unwrap(), format!("{HEADER}\n\n1"));
        made(true, "1").unwrap();

        fs::write(rust.join("b.rs"), "left over").unwrap();
        let stale = made(true, "2").unwrap_err().to_string();
        assert!(stale.contains("src/contract/a.rs, src/contract/b.rs"), "{stale}");
        assert_eq!(fs::read_to_string(rust.join("a.rs")).unwrap(), format!("{HEADER}\n\n1"));

        made(false, "2").unwrap();
        assert!(!rust.join("b.rs").exists());
        made(true, "2").unwrap();
        fs::remove_dir_all(root).unwrap();
    }
}
