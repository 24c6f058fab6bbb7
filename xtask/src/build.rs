//! `cargo xtask build`: the npm package in `pkg/` and as packed tarball.

mod declarations;
mod glue;
mod inputs;
mod letters;
mod part;
mod portable;
mod shell;
mod wasm;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use self::part::{CLIENT, GATE, PLAIN, Part};
use crate::tools::Step;
use crate::{lock, workspace};

/// `cargo xtask build`
#[derive(clap::Args)]
pub struct Args {}

pub fn run(_: Args) -> Result<()> {
    println!("{}", build()?.display());
    Ok(())
}

/// The unpacked package, as it is after [`build`].
pub fn folder() -> PathBuf {
    workspace::root().join("pkg")
}

/// Which source makes how much of the client's bundled files, as esbuild tells it, after [`build`].
pub fn client_metafile() -> PathBuf {
    metafile(&CLIENT)
}

fn metafile(part: &Part) -> PathBuf {
    workspace::npm_target().join(format!("metafile-{}.json", part.feature))
}

/// Makes the package, unless it is there already and nothing that goes into it has changed.
/// Returns the packed tarball.
pub fn build() -> Result<PathBuf> {
    make("stigg-edge", &folder(), assemble)
}

/// The same package under another name, whose core traps where a test asks for it. It is never
/// shipped.
pub fn trapping() -> Result<PathBuf> {
    build()?;
    make("stigg-edge-trapping", &workspace::npm_target().join("trapping"), assemble_trapping)
}

fn make(name: &str, folder: &Path, assemble: fn(&Path) -> Result<()>) -> Result<PathBuf> {
    let target = workspace::npm_target();
    fs::create_dir_all(&target)?;
    let _lock = lock::exclusive(&target.join("lock"), "package")?;

    let tarball = target.join(format!("{name}-{}.tgz", workspace::VERSION));
    let (inputs, made_from) = (inputs::digest()?, target.join(format!("{name}.inputs")));
    let is_fresh = fs::read_to_string(&made_from).is_ok_and(|made_from| made_from == inputs);
    if is_fresh && tarball.exists() && folder.exists() {
        return Ok(tarball);
    }
    let package = target.join("package");
    if package.exists() {
        fs::remove_dir_all(&package)?;
    }
    fs::create_dir_all(package.join("dist"))?;
    assemble(&package)?;
    portable::check(&package)?;
    pack(&package, &target)?;
    ensure!(tarball.exists(), "npm pack made no {}", tarball.display());

    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::rename(package, folder)?;
    fs::write(made_from, inputs)?;
    Ok(tarball)
}

fn assemble(package: &Path) -> Result<()> {
    let root = workspace::root();
    let dist = package.join("dist");
    let step = Step::start("package", "checks the types of the TypeScript shell");
    declarations::write(&step, &dist)?;
    for part in [CLIENT, GATE] {
        fs::create_dir_all(part.below(&dist))?;
        step.say(&format!(
            "compiles the core for `{}` to WebAssembly, the first time in about a minute",
            part.feature
        ));
        let glue = wasm::build(&step, part.feature, &part.wasm(&dist))?;
        step.say("bundles the JavaScript");
        shell::bundle(&step, &part, &glue, &dist)?;
    }
    PLAIN.iter().try_for_each(|name| shell::bundle_plain(&step, name, &dist))?;
    for document in ["README.md", "CHANGELOG.md", "LICENSE"] {
        fs::copy(root.join(document), package.join(document))
            .with_context(|| format!("cannot copy {document}"))?;
    }
    let manifest = root.join("pkg-template/package.json");
    let manifest =
        fs::read_to_string(&manifest).with_context(|| format!("cannot read {}", manifest.display()))?;
    let placeholder = "\"version\": \"0.0.0\"";
    ensure!(
        manifest.contains(placeholder),
        "pkg-template/package.json: no {placeholder}, which takes the crate's version"
    );
    let version = format!("\"version\": \"{}\"", workspace::VERSION);
    fs::write(package.join("package.json"), manifest.replace(placeholder, &version))?;
    step.done();
    Ok(())
}

fn assemble_trapping(package: &Path) -> Result<()> {
    let step = Step::start("package", "compiles a core that can be made to trap");
    let dist = package.join("dist");
    let shipped = folder();
    for file in fs::read_dir(shipped.join("dist"))? {
        let file = file?;
        if file.file_type()?.is_file() {
            fs::copy(file.path(), dist.join(file.file_name()))?;
        }
    }
    // It exports the same, so the shell fits.
    wasm::build(&step, "trap", &CLIENT.wasm(&dist))?;
    shell::inline(&step, &CLIENT, &dist)?;
    let manifest = fs::read_to_string(shipped.join("package.json"))?;
    fs::write(package.join("package.json"), manifest.replace("\"stigg-edge\"", "\"stigg-edge-trapping\""))?;
    step.done();
    Ok(())
}

fn pack(package: &Path, target: &Path) -> Result<()> {
    let step = Step::start("package", "npm pack");
    let mut npm = Command::new("npm");
    npm.args(["pack", "--ignore-scripts", "--pack-destination"]).arg(target).current_dir(package);
    step.run(npm)?;
    step.done();
    Ok(())
}
