//! What the packages are made of, as CycloneDX. The npm package has no dependencies on npm: its WebAssembly is made of
//! crates. The same sources make the same bytes, so there is neither a time nor a random number in it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, anyhow, ensure};
use jsonschema::{Registry, Validator};
use serde_json::{Value, json};

use crate::tools::{self, Step, TARGET};
use crate::workspace;

const SUBJECTS: [Subject; 2] = [
    Subject { kind: "npm", features: &["--no-default-features", "--features", "npm,gate"] },
    Subject { kind: "cargo", features: &["--features", "js"] },
];

/// A package under this project's name.
struct Subject {
    /// What package URLs call the registry.
    kind: &'static str,
    /// With what it is compiled.
    features: &'static [&'static str],
}

/// Writes a file for each package.
pub fn write() -> Result<()> {
    let step = Step::start("sbom", "lists the crates that both packages are made of");
    let folder = workspace::root().join("target/sbom");
    fs::create_dir_all(&folder)?;
    let (bills, registry) = (bills(&step)?, schemas()?);
    let validator = validator(&registry)?;
    for (subject, bill) in bills {
        judge(&validator, &bill)?;
        let file = folder.join(format!("stigg-edge-{}.{}.cdx.json", workspace::VERSION, subject.kind));
        fs::write(&file, format!("{bill:#}\n"))
            .with_context(|| format!("cannot write {}", file.display()))?;
        println!("{}", file.display());
    }
    step.done();
    Ok(())
}

/// Makes the bills of both packages and checks them by the schema of CycloneDX.
pub fn check(step: &Step) -> Result<()> {
    let (bills, registry) = (bills(step)?, schemas()?);
    let validator = validator(&registry)?;
    for (subject, mut bill) in bills {
        judge(&validator, &bill)?;
        let components = bill["components"].as_array().context("a bill names no components")?;
        let shipped = components.iter().filter(|component| component["scope"] == "required").count();
        ensure!(shipped > 0, "the bill of the {} package names nothing that is shipped", subject.kind);
        step.say(&format!("{}: {shipped} crates inside, {} in all", subject.kind, components.len()));
        bill["components"][0]["hashes"][0]["content"] = json!("no checksum");
        ensure!(judge(&validator, &bill).is_err(), "the schema of CycloneDX takes anything");
    }
    Ok(())
}

fn bills(step: &Step) -> Result<Vec<(Subject, Value)>> {
    let checksums = checksums()?;
    let bills = SUBJECTS.into_iter().map(|subject| {
        let tree = |edges| tree(step, &subject, edges);
        let bill = bill(&subject, &tree("normal,build")?, &tree("normal,no-proc-macro")?, &checksums)?;
        Ok((subject, bill))
    });
    bills.collect()
}

fn judge(validator: &Validator, bill: &Value) -> Result<()> {
    let faults: Vec<_> =
        validator.iter_errors(bill).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
    ensure!(faults.is_empty(), "no CycloneDX:\n{}", faults.join("\n"));
    Ok(())
}

/// What cargo says of the crates that a package is made of, with a line for each way to one of them.
fn tree(step: &Step, subject: &Subject, edges: &str) -> Result<String> {
    let mut cargo = Command::new(workspace::cargo());
    cargo.args([
        "tree",
        "--quiet",
        "--locked",
        "--package",
        "stigg-edge",
        "--target",
        TARGET,
        "--edges",
        edges,
    ]);
    cargo.args(["--prefix", "depth", "--format", "|{p}|{l}|{r}", "--no-dedupe"]).args(subject.features);
    cargo.current_dir(workspace::root());
    step.run(cargo)
}

type Checksums = BTreeMap<(String, String), String>;

/// What `Cargo.lock` says of the crates that come from a registry.
fn checksums() -> Result<Checksums> {
    let file = workspace::root().join("Cargo.lock");
    let lock = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    let lock: toml::Table = lock.parse()?;
    let packages = lock["package"].as_array().context("Cargo.lock names no packages")?;
    let text = |package: &toml::Value, name| package.get(name)?.as_str().map(str::to_owned);
    let known = packages.iter().filter_map(|package| {
        Some(((text(package, "name")?, text(package, "version")?), text(package, "checksum")?))
    });
    Ok(known.collect())
}

/// Makes a bill of all crates in `tree`. Those that are not among `inside` only take part in the compilation.
fn bill(subject: &Subject, tree: &str, inside: &str, checksums: &Checksums) -> Result<Value> {
    let inside: BTreeSet<_> =
        inside.lines().map(|line| Ok(Crate::of(line)?.1.url())).collect::<Result<_>>()?;
    let own = format!("pkg:{}/stigg-edge@{}", subject.kind, workspace::VERSION);
    let mut components = BTreeMap::new();
    let mut uses: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut way: Vec<String> = Vec::new();
    for line in tree.lines() {
        let (depth, found) = Crate::of(line)?;
        way.truncate(depth);
        let url = if depth == 0 { own.clone() } else { found.url() };
        if let Some(user) = way.last() {
            uses.entry(user.clone()).or_default().insert(url.clone());
            let scope = if inside.contains(&url) { "required" } else { "excluded" };
            components.entry(url.clone()).or_insert(found.component(scope, checksums)?);
        }
        uses.entry(url.clone()).or_default();
        way.push(url);
    }
    let uses: Vec<_> = uses.into_iter().map(|(url, used)| json!({ "ref": url, "dependsOn": used })).collect();
    Ok(json!({
        "$schema": BILL_SCHEMA,
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "library",
                "bom-ref": own,
                "name": "stigg-edge",
                "version": workspace::VERSION,
                "licenses": [{ "expression": "Apache-2.0" }],
                "purl": own,
            },
        },
        "components": components.into_values().collect::<Vec<_>>(),
        "dependencies": uses,
    }))
}

/// A line of the tree.
struct Crate<'l> {
    name: &'l str,
    version: &'l str,
    licence: &'l str,
    repository: &'l str,
}

impl<'l> Crate<'l> {
    fn of(line: &'l str) -> Result<(usize, Self)> {
        let unreadable = || anyhow!("cargo tree says something else than expected: {line}");
        let mut parts = line.split('|');
        let mut part = || parts.next().ok_or_else(unreadable);
        let (depth, package, licence, repository) = (part()?.parse()?, part()?, part()?, part()?);
        let mut words = package.split(' ');
        let (name, version) = words.next().zip(words.next()).ok_or_else(unreadable)?;
        let version = version.strip_prefix('v').ok_or_else(unreadable)?;
        Ok((depth, Self { name, version, licence, repository }))
    }

    fn url(&self) -> String {
        format!("pkg:cargo/{}@{}", self.name, self.version)
    }

    fn component(&self, scope: &str, checksums: &Checksums) -> Result<Value> {
        let checksum = checksums
            .get(&(self.name.to_owned(), self.version.to_owned()))
            .with_context(|| format!("Cargo.lock has no checksum of {} {}", self.name, self.version))?;
        let mut component = json!({
            "type": "library",
            "bom-ref": self.url(),
            "name": self.name,
            "version": self.version,
            "scope": scope,
            "hashes": [{ "alg": "SHA-256", "content": checksum }],
            // Older crates write a slash for the choice.
            "licenses": [{ "expression": self.licence.replace('/', " OR ") }],
            "purl": self.url(),
        });
        if !self.repository.is_empty() {
            component["externalReferences"] = json!([{ "type": "vcs", "url": self.repository }]);
        }
        Ok(component)
    }
}

/// The schema of a bill, and those that it refers to.
const BILL_SCHEMA: &str = "http://cyclonedx.org/schema/bom-1.6.schema.json";
const SCHEMAS: [&str; 3] = ["bom-1.6", "spdx", "jsf-0.82"];

/// The schemas, as the library of CycloneDX for npm brings them.
fn schemas() -> Result<Registry<'static>> {
    let folder: PathBuf = tools::npm()?.folder().join("node_modules/@cyclonedx/cyclonedx-library/res/schema");
    let mut registry = Registry::new();
    for name in SCHEMAS {
        let name = format!("{name}.SNAPSHOT.schema.json");
        let file = folder.join(&name);
        let schema = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
        // They name each other by file.
        registry = registry
            .add(format!("http://cyclonedx.org/schema/{name}"), serde_json::from_slice::<Value>(&schema)?)?;
    }
    Ok(registry.prepare()?)
}

fn validator(registry: &Registry) -> Result<Validator> {
    let schema = json!({ "$ref": "http://cyclonedx.org/schema/bom-1.6.SNAPSHOT.schema.json" });
    Ok(jsonschema::options().with_registry(registry).build(&schema)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TREE: &str = "0|stigg-edge v0.1.0 (/here)|Apache-2.0|\n\
        1|glue v1.2.3|MIT/Apache-2.0|https://example.com/glue\n\
        2|macros v1.0.0 (proc-macro)|MIT|\n\
        1|macros v1.0.0 (proc-macro)|MIT|\n";
    const INSIDE: &str = "0|stigg-edge v0.1.0 (/here)|Apache-2.0|\n1|glue v1.2.3|MIT/Apache-2.0|\n";

    fn example() -> Value {
        let known = [("glue", "1.2.3"), ("macros", "1.0.0")];
        let sums = known.map(|(name, version)| ((name.to_owned(), version.to_owned()), "0".repeat(64)));
        bill(&SUBJECTS[0], TREE, INSIDE, &sums.into()).unwrap()
    }

    #[test]
    fn what_is_inside_and_what_only_takes_part_differ() {
        let bill = example();
        let [glue, macros] = [0, 1].map(|at| &bill["components"][at]);
        assert_eq!((&glue["name"], &glue["scope"]), (&json!("glue"), &json!("required")));
        assert_eq!((&macros["name"], &macros["scope"]), (&json!("macros"), &json!("excluded")));
        assert_eq!(glue["licenses"][0]["expression"], "MIT OR Apache-2.0");
    }

    #[test]
    fn each_use_is_named_once() {
        let own = format!("pkg:npm/stigg-edge@{}", workspace::VERSION);
        let (glue, macros) = ("pkg:cargo/glue@1.2.3", "pkg:cargo/macros@1.0.0");
        assert_eq!(
            example()["dependencies"],
            json!([
                { "ref": glue, "dependsOn": [macros] },
                { "ref": macros, "dependsOn": [] },
                { "ref": own, "dependsOn": [glue, macros] },
            ])
        );
    }
}
