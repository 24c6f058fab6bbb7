//! `cargo xtask site`: guides, documents and the references of both packages as one static site.

mod entries;
mod links;

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::tools::{self, Step};
use crate::{build, lock, project, workspace};

/// Options, style and plugin of TypeDoc, which makes all pages but those of the crate.
const SOURCE: &str = "xtask/site";

/// What the first page shows.
const README: &str = "README.md";

/// The documents that become pages beside the guides. Each begins with its title.
const DOCUMENTS: [&str; 9] = [
    "MIGRATING.md",
    "CHANGELOG.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "CODE_OF_CONDUCT.md",
    "docs/performance.md",
    "api/README.md",
    "tests/README.md",
];

/// Files, and pictures in a folder, that these documents show or refer to.
const ATTACHED: [&str; 2] = ["LICENSE", "docs"];

const GUIDES: &str = "docs/guides";

/// Where the reference of the crate is made: apart from the pages of any other crate.
const RUSTDOC: &str = "target/docs/doc";

const TO_THE_CRATE: &str = "<!doctype html>\n<meta charset=\"utf-8\">\n<title>stigg_edge</title>\n\
    <meta http-equiv=\"refresh\" content=\"0; url=stigg_edge/index.html\">\n\
    <a href=\"stigg_edge/index.html\">stigg_edge</a>\n";

/// `cargo xtask site`
#[derive(clap::Args)]
pub struct Args {}

pub fn run(_: Args) -> Result<()> {
    let step = Step::start("site", "makes the pages, in half a minute");
    check(&step)?;
    step.done();
    println!("{}", folder().join("index.html").display());
    Ok(())
}

/// Makes the site and fails if a link leads nowhere.
pub fn check(step: &Step) -> Result<()> {
    let site = make(step)?;
    let checked = links::check(&site)?;
    step.say(&format!("{} pages, {} links, none of them dead", checked.pages, checked.links));
    Ok(())
}

/// Makes the reference of the crate, in [`RUSTDOC`].
pub fn rustdoc(step: &Step) -> Result<()> {
    let mut cargo = Command::new(workspace::cargo());
    cargo.args(["doc", "--package", "stigg-edge", "--no-deps", "--features", "js"]);
    cargo.args(["--target-dir", "target/docs"]).current_dir(workspace::root());
    cargo.env("RUSTDOCFLAGS", "--deny warnings");
    step.run(cargo).map(|_| ())
}

/// The finished site.
fn folder() -> PathBuf {
    workspace::root().join("target/site")
}

fn make(step: &Step) -> Result<PathBuf> {
    build::build()?;
    let (site, source) = (folder(), workspace::root().join("target/site-source"));
    fs::create_dir_all(&source)?;
    let _lock = lock::exclusive(&workspace::root().join("target/site.lock"), "site")?;
    let documents = lay_out(&source)?;
    if site.exists() {
        fs::remove_dir_all(&site)?;
    }
    let mut typedoc = tools::site()?.command("typedoc");
    typedoc.current_dir(&source).env("NO_COLOR", "1").arg("--out").arg(&site);
    for document in documents {
        typedoc.args(["--projectDocuments", &document]);
    }
    let remedy = "a document may link to what DOCUMENTS and ATTACHED in xtask/src/site.rs name";
    step.run(typedoc).context(remedy)?;
    rustdoc(step)?;
    project::copy(RUSTDOC, &site.join("rust"))?;
    // rustdoc leads there, but has no such page for a single crate.
    fs::write(site.join("rust/index.html"), TO_THE_CRATE)?;
    Ok(site)
}

/// Puts everything that TypeDoc reads where it lies to each other as in the repository. Returns the documents.
fn lay_out(source: &Path) -> Result<Vec<String>> {
    project::copy(SOURCE, source)?;
    for attached in ATTACHED {
        project::copy(attached, &source.join(attached))?;
    }
    write_titled(source, README, "Project")?;
    let mut documents = Vec::new();
    for guide in fs::read_dir(workspace::root().join(GUIDES))? {
        let guide = format!("{GUIDES}/{}", guide?.file_name().display());
        write_titled(source, &guide, "Guides")?;
        documents.push(guide);
    }
    documents.sort();
    for document in DOCUMENTS {
        write_titled(source, document, "Project")?;
        documents.push(document.to_owned());
    }
    let modules = source.join("node_modules");
    fs::create_dir_all(&modules)?;
    symlink(build::folder(), modules.join("stigg-edge"))?;
    symlink(tools::site()?.folder().join("node_modules/typedoc"), modules.join("typedoc"))?;
    entries::write(&source.join("entries"))?;
    Ok(documents)
}

/// Copies a document, with its title said in the way that TypeDoc understands.
fn write_titled(source: &Path, document: &str, group: &str) -> Result<()> {
    let text = fs::read_to_string(workspace::root().join(document))
        .with_context(|| format!("cannot read {document}"))?;
    let titled = titled(&text, group).with_context(|| format!("{document} does not begin with `# Title`"))?;
    let file = source.join(document);
    fs::create_dir_all(file.parent().context("it lies in a folder")?)?;
    fs::write(file, titled)?;
    Ok(())
}

fn titled(text: &str, group: &str) -> Option<String> {
    let (title, rest) = text.strip_prefix("# ")?.split_once('\n')?;
    Some(format!("---\ntitle: \"{title}\"\ngroup: {group}\n---\n{rest}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_heading_becomes_the_title() {
        let titled = titled("# Retries\n\nA call is sent again.\n", "Guides");
        let expected = "---\ntitle: \"Retries\"\ngroup: Guides\n---\n\nA call is sent again.\n";
        assert_eq!(titled.as_deref(), Some(expected));
        assert_eq!(super::titled("No title\n", "Guides"), None);
    }
}
