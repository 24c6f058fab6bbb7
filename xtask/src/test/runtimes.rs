//! The packed package where its users have it: one project of `tests/runtimes` each, and the table
//! of them in the README.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::{Stage, in_runtime, run_node_tests};
use crate::project::lay_out_common;
use crate::tools::{self, Browser, CHROMIUM, FIREFOX, Step};
use crate::written::{part, with_part};
use crate::{build, project, workspace};

/// A place where the package is used, and the stage that tests it there.
pub struct Runtime {
    pub stage: Stage,
    made_of: &'static [Part],
}

/// A program that a test runs in or with.
enum Part {
    Node,
    /// A package of `xtask/npm`.
    Tool(&'static str),
    /// A package of `tests/runtimes`.
    Package(&'static str),
    Browser(&'static Browser),
}

use Part::{Package, Tool};

pub const RUNTIMES: [Runtime; 15] = [
    Runtime {
        stage: Stage {
            name: "node",
            what: "Node",
            run: |step| {
                lay_out_common()?;
                in_runtime(step, "node-esm")
            },
        },
        made_of: &[Part::Node],
    },
    Runtime {
        stage: Stage { name: "node-cjs", what: "Node, by `require`", run: |step| basics(step, "node-cjs") },
        made_of: &[Part::Node],
    },
    Runtime {
        stage: Stage { name: "jest", what: "jest, in Node and jsdom", run: |step| basics(step, "jest") },
        made_of: &[Package("jest")],
    },
    Runtime {
        stage: Stage { name: "vitest", what: "Vitest", run: |step| basics(step, "vitest") },
        made_of: &[Package("vitest")],
    },
    Runtime {
        stage: Stage { name: "deno", what: "Deno", run: |step| in_runtime(step, "deno") },
        made_of: &[Tool("deno")],
    },
    Runtime {
        stage: Stage { name: "bun", what: "Bun", run: |step| in_runtime(step, "bun") },
        made_of: &[Tool("bun")],
    },
    Runtime {
        stage: Stage { name: "workerd", what: "Cloudflare Workers", run: |step| in_runtime(step, "workerd") },
        made_of: &[Tool("workerd"), Tool("wrangler"), Tool("miniflare")],
    },
    Runtime {
        stage: Stage {
            name: "wrangler",
            what: "Cloudflare Workers as of 2022 and of today",
            run: |step| basics(step, "wrangler"),
        },
        made_of: &[Package("workerd"), Package("wrangler"), Package("miniflare")],
    },
    Runtime {
        stage: Stage {
            name: "vitest-workers",
            what: "Vitest inside Workers",
            run: |step| basics(step, "vitest-pool-workers"),
        },
        made_of: &[Package("@cloudflare/vitest-pool-workers"), Package("vitest")],
    },
    Runtime {
        stage: Stage {
            name: "vite-workers",
            what: "Vite for Workers",
            run: |step| basics(step, "vite-plugin"),
        },
        made_of: &[Package("@cloudflare/vite-plugin"), Package("vite")],
    },
    Runtime {
        stage: Stage {
            name: "edge-runtime",
            what: "Vercel's edge runtime",
            run: |step| basics(step, "edge-runtime"),
        },
        made_of: &[Package("edge-runtime")],
    },
    Runtime {
        stage: Stage {
            name: "next",
            what: "Next.js: Node and edge routes, client components",
            run: |step| in_browsers(step, "next", &[(&CHROMIUM, "STIGG_CHROMIUM")]),
        },
        made_of: &[Package("next"), Part::Browser(&CHROMIUM)],
    },
    Runtime {
        stage: Stage {
            name: "bundles",
            what: "Server bundles, for Node and for workers",
            run: |step| basics(step, "bundles"),
        },
        made_of: &[Package("esbuild"), Package("vite"), Package("webpack"), Package("rollup")],
    },
    Runtime {
        stage: Stage {
            name: "browsers",
            what: "Browsers, without a key: bundles and plain modules",
            run: |step| {
                in_browsers(step, "browsers", &[(&CHROMIUM, "STIGG_CHROMIUM"), (&FIREFOX, "STIGG_FIREFOX")])
            },
        },
        made_of: &[Part::Browser(&CHROMIUM), Part::Browser(&FIREFOX)],
    },
    Runtime {
        stage: Stage {
            name: "copies",
            what: "Several copies in one process",
            run: |step| basics(step, "two-copies"),
        },
        made_of: &[Part::Node],
    },
];

/// Runs the tests of a project that come down to `tests/runtimes/common`.
fn basics(step: &Step, name: &str) -> Result<()> {
    run_node_tests(step, &prepare(step, name)?, &[])
}

fn in_browsers(step: &Step, name: &str, browsers: &[(&Browser, &str)]) -> Result<()> {
    let mut environment = Vec::new();
    for (browser, variable) in browsers {
        environment.push((*variable, browser.bring()?.program));
    }
    run_node_tests(step, &prepare(step, name)?, &environment)
}

/// Installs the packed package into a copy of the project.
fn prepare(step: &Step, name: &str) -> Result<PathBuf> {
    let folder = project::install(step, &format!("tests/runtimes/{name}"), &[build::build()?])?;
    lay_out_common()?;
    Ok(folder)
}

/// Runs the examples that others than [`crate::demo`] show.
pub fn examples(step: &Step) -> Result<()> {
    for name in ["node", "deno", "bun", "vercel-edge"] {
        project::install(step, &format!("examples/{name}"), &[build::build()?])?;
    }
    lay_out_common()?;
    run_node_tests(step, &project::mirror("tests/examples")?, &[])
}

/// The example of the gate, whose page is looked at.
pub fn gate_worker(step: &Step) -> Result<()> {
    project::install(step, "examples/gate-worker", &[build::build()?])?;
    lay_out_common()?;
    let chromium = CHROMIUM.bring()?.program;
    run_node_tests(step, &project::mirror("tests/gate-worker")?, &[("STIGG_CHROMIUM", chromium)])
}

/// The example of the paywall, used in both browsers.
pub fn paywall(step: &Step) -> Result<()> {
    project::install(step, "examples/paywall", &[build::build()?])?;
    lay_out_common()?;
    let browsers =
        [("STIGG_CHROMIUM", CHROMIUM.bring()?.program), ("STIGG_FIREFOX", FIREFOX.bring()?.program)];
    run_node_tests(step, &project::mirror("tests/paywall")?, &browsers)
}

/// Asks the judges of npm packages whether all files and types will be found.
pub fn judged(step: &Step) -> Result<()> {
    let (tarball, tools) = (build::build()?, tools::runtimes()?);
    let mut publint = tools.command("publint");
    publint.arg("--strict").arg(&tarball);
    let said = step.run(publint)?;
    ensure!(said.contains("All good!"), "publint has remarks:\n{said}");
    let mut attw = tools.command("attw");
    // Node's and bundlers' ways to find types; the wasm has none.
    attw.args(["--profile", "node16", "--exclude-entrypoints", "./stigg.wasm", "--"]).arg(&tarball);
    step.run(attw).map(|_| ())
}

impl Part {
    /// Its name and the version that is here.
    fn version(&self) -> Result<String> {
        match self {
            Part::Node => Ok(format!("Node {}", tools::version_of(Path::new("node"))?)),
            Part::Browser(browser) => {
                Ok(format!("{} {}", browser.name, tools::version_of(&browser.bring()?.program)?))
            }
            Tool(package) => installed(tools::npm()?.folder(), package),
            Package(package) => installed(tools::runtimes()?.folder(), package),
        }
    }
}

fn installed(folder: &Path, package: &str) -> Result<String> {
    let manifest = folder.join("node_modules").join(package).join("package.json");
    let text =
        fs::read_to_string(&manifest).with_context(|| format!("cannot read {}", manifest.display()))?;
    let manifest: Value = serde_json::from_str(&text)?;
    Ok(format!("{package} {}", manifest["version"].as_str().context("a package without version")?))
}

const BEGIN: &str = "<!-- Written by `cargo xtask test runtime`. -->\n";

/// Writes the table of the README anew, where it differs in more than small versions.
pub fn record() -> Result<()> {
    let file = workspace::root().join("README.md");
    let readme = fs::read_to_string(&file)?;
    let mut new = String::from("\n| used in | tested with | again by |\n|---|---|---|\n");
    for Runtime { stage: Stage { name, what, .. }, made_of } in &RUNTIMES {
        let versions: Vec<_> = made_of.iter().map(Part::version).collect::<Result<_>>()?;
        new += &format!("| {what} | {} | `cargo xtask test runtime {name}` |\n", versions.join(", "));
    }
    new.push('\n');
    if without_small_versions(part(&readme, BEGIN)?) != without_small_versions(&new) {
        fs::write(&file, with_part(&readme, BEGIN, &new)?)?;
        println!("README.md: the table of runtimes has new versions; commit it");
    }
    Ok(())
}

/// The text, with `1` for each `1.2.3`.
fn without_small_versions(text: &str) -> String {
    let mut kept = String::new();
    let mut is_small = false;
    let mut last = ' ';
    for letter in text.chars() {
        is_small = (is_small && !" ,|\n".contains(letter)) || (letter == '.' && last.is_ascii_digit());
        if !is_small {
            kept.push(letter);
        }
        last = letter;
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_readme_names_all_runtimes() {
        let readme = fs::read_to_string(workspace::root().join("README.md")).unwrap();
        let rows = part(&readme, BEGIN).unwrap().lines().filter(|line| line.starts_with("| ")).skip(1);
        let named: Vec<_> = rows.map(|row| row.split('|').nth(1).unwrap_or_default().trim()).collect();
        let expected: Vec<_> = RUNTIMES.iter().map(|runtime| runtime.stage.what).collect();
        assert_eq!(named, expected, "remedy: cargo xtask test runtime");
    }

    #[test]
    fn only_great_versions_count() {
        assert_eq!(
            without_small_versions("| Next.js 16.4.6, Firefox 153.7.0esr | it."),
            "| Next.js 16, Firefox 153 | it."
        );
    }
}
