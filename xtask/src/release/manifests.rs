//! What `Cargo.toml` and `package.json` must say to those who find the packages on crates.io and npm.

use std::env;
use std::fs;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::{build, workspace};

const CARGO: &str = "Cargo.toml";
const NPM: &str = "pkg-template/package.json";

/// What must be there at any time.
const ALWAYS: [(&str, &[&str]); 2] = [
    (CARGO, &["/description", "/license", "/readme", "/rust-version", "/keywords/0", "/categories/0"]),
    (NPM, &["/description", "/license", "/engines/node", "/keywords/0"]),
];

/// What must be there once others are to get it: where it comes from, and where they may ask.
const AT_RELEASE: [(&str, &[&str]); 2] =
    [(CARGO, &["/repository"]), (NPM, &["/repository/url", "/homepage", "/bugs/url"])];

/// What would make somebody who installs the package install something else.
const DEPENDENCIES: [&str; 4] =
    ["dependencies", "peerDependencies", "optionalDependencies", "bundleDependencies"];

/// Fails if a field is missing that needs no decision, or the npm package depends on another.
pub fn check() -> Result<()> {
    let missing = Manifests::read()?.missing(&ALWAYS);
    ensure!(missing.is_empty(), "{}", missing.join("\n"));
    let packed = fs::read_to_string(build::folder().join("package.json"))?;
    let packed: Value = serde_json::from_str(&packed)?;
    let dependency = DEPENDENCIES.iter().find(|name| packed.get(name).is_some());
    ensure!(dependency.is_none(), "{NPM}: {}: the npm package depends on nothing", dependency.unwrap_or(&""));
    Ok(())
}

/// What is missing before a release, each with where to write it.
pub fn missing_for_release() -> Result<Vec<String>> {
    let manifests = Manifests::read()?;
    let mut missing = manifests.missing(&ALWAYS);
    missing.extend(manifests.missing(&AT_RELEASE));
    missing.extend(manifests.strange_repository(env::var("GITHUB_REPOSITORY").ok().as_deref()));
    let changelog = fs::read_to_string(workspace::root().join("CHANGELOG.md"))?;
    let section = format!("## [{}]", workspace::VERSION);
    if !changelog.lines().any(|line| line.starts_with(&section)) {
        missing
            .push(format!("CHANGELOG.md: no section `{section}`; make it of what stands below [Unreleased]"));
    }
    Ok(missing)
}

/// What both files say, in the same form.
struct Manifests {
    cargo: Value,
    npm: Value,
}

impl Manifests {
    fn read() -> Result<Self> {
        let read = |name| {
            fs::read_to_string(workspace::root().join(name)).with_context(|| format!("cannot read {name}"))
        };
        let cargo: toml::Table = read(CARGO)?.parse()?;
        let mut package = serde_json::to_value(&cargo["package"])?;
        let shared = serde_json::to_value(&cargo["workspace"]["package"])?;
        for (name, value) in package.as_object_mut().context("Cargo.toml: no package")? {
            if value["workspace"] == true {
                *value = shared[name.as_str()].clone();
            }
        }
        Ok(Self { cargo: package, npm: serde_json::from_str(&read(NPM)?)? })
    }

    fn missing(&self, demands: &[(&str, &[&str])]) -> Vec<String> {
        let mut missing = Vec::new();
        for (file, fields) in demands {
            let manifest = if *file == CARGO { &self.cargo } else { &self.npm };
            for field in *fields {
                let text = manifest.pointer(field).and_then(Value::as_str).unwrap_or_default();
                if text.is_empty() {
                    let name = field.trim_start_matches('/').trim_end_matches("/0").replace('/', ".");
                    missing.push(format!("{file}: no {name}"));
                }
            }
        }
        missing
    }

    /// npm attests where a package was built only if its manifest names the same repository.
    fn strange_repository(&self, built_in: Option<&str>) -> Option<String> {
        let crates = self.cargo["repository"].as_str()?;
        let npm = self.npm.pointer("/repository/url")?.as_str()?;
        let npm = npm.trim_start_matches("git+").trim_end_matches(".git");
        let built_in = built_in.map_or(crates.to_owned(), |name| format!("https://github.com/{name}"));
        let differs = crates != npm || npm != built_in;
        differs
            .then(|| format!("the repository is {crates} in {CARGO}, {npm} in {NPM}, and this is {built_in}"))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn manifests(cargo: Value, npm: Value) -> Manifests {
        Manifests { cargo, npm }
    }

    #[test]
    fn fields_are_missed_by_their_names() {
        let manifests = manifests(json!({ "keywords": [] }), json!({ "engines": { "node": ">=20" } }));
        let demands: [(&str, &[&str]); 2] =
            [(CARGO, &["/keywords/0"]), (NPM, &["/engines/node", "/bugs/url"])];
        assert_eq!(
            manifests.missing(&demands),
            ["Cargo.toml: no keywords", "pkg-template/package.json: no bugs.url"]
        );
    }

    #[test]
    fn both_packages_come_from_where_they_are_built() {
        let of = |cargo: &str, npm: &str| {
            manifests(json!({ "repository": cargo }), json!({ "repository": { "url": npm } }))
        };
        let same = of("https://github.com/owner/name", "git+https://github.com/owner/name.git");
        assert_eq!(same.strange_repository(None), None);
        assert_eq!(same.strange_repository(Some("owner/name")), None);
        assert!(same.strange_repository(Some("owner/fork")).is_some());
        let other = of("https://github.com/owner/name", "git+https://github.com/owner/other.git");
        assert!(other.strange_repository(None).is_some());
    }
}
