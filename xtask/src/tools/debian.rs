//! Debian's Rust compiler with its library's sources, for machines that rustup's server does not
//! reach. The packages are unpacked into the cache folder: that needs no rights, and a compiler
//! that the system may have stays as it is.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::cache;
use super::rust::{TARGET, Toolchain};
use super::step::Step;

const FOLDER: &str = "debian-rust";

/// Packages that are unpacked even if the system has them, because the sysroot must be one folder.
const SYSROOT: [&str; 4] = ["rustc-web", "rust-web-src", "libstd-rust-web", "libllvm"];

/// Whether the compiler was unpacked before.
pub fn is_there() -> Result<bool> {
    Ok(cache::path(FOLDER)?.exists())
}

/// The sysroot of Debian's compiler.
pub fn rust() -> Result<PathBuf> {
    cache::folder(FOLDER, |folder| {
        let step = Step::start(
            "Rust for WebAssembly",
            "Debian's packages rustc-web and rust-web-src, under a minute",
        );
        unpack(&step, folder).context(
            "no Rust for WebAssembly, neither from rustup nor from Debian; \
             remedy: rustup target add wasm32-unknown-unknown && rustup component add rust-src",
        )?;
        step.done();
        Ok(())
    })
}

fn unpack(step: &Step, folder: &Path) -> Result<()> {
    let apt = Apt::new(folder.join("apt"))?;
    step.run(apt.get(["update"]))?;
    let packages = apt.missing_packages(step)?;
    step.run(apt.download(&packages))?;
    let system = folder.join("system");
    for package in fs::read_dir(&apt.folder)? {
        let package = package?.path();
        if package.extension().is_some_and(|extension| extension == "deb") {
            let mut dpkg = Command::new("dpkg-deb");
            dpkg.arg("--extract").arg(&package).arg(&system);
            step.run(dpkg)?;
        }
    }
    arrange(&system.join("usr"), folder)?;
    fs::remove_dir_all(system)?;
    fs::remove_dir_all(apt.folder)?;
    Ok(())
}

/// Makes a sysroot of the unpacked packages: only what compiling needs, and programs that find
/// their libraries.
fn arrange(usr: &Path, sysroot: &Path) -> Result<()> {
    let lib = sysroot.join("lib");
    fs::rename(usr.join("lib"), &lib)?;

    let sources = only_entry(&usr.join("src"), "rustc-")?;
    let rust = lib.join("rustlib/src/rust");
    fs::remove_file(&rust)?;
    fs::create_dir(&rust)?;
    fs::rename(sources.join("library"), rust.join("library"))?;

    let shared = only_entry(&lib, "-linux-gnu")?;
    let shared = shared.file_name().context("a folder has a name")?.display();
    let (bin, libexec) = (sysroot.join("bin"), sysroot.join("libexec"));
    fs::rename(usr.join("bin"), &libexec)?;
    fs::create_dir(&bin)?;
    for program in ["rustc", "rustdoc"] {
        let wrapper = bin.join(program);
        fs::write(
            &wrapper,
            format!(
                "#!/bin/sh\n\
                 sysroot=$(dirname \"$(dirname \"$0\")\")\n\
                 LD_LIBRARY_PATH=\"$sysroot/lib/{shared}${{LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}}\"\n\
                 export LD_LIBRARY_PATH\n\
                 exec \"$sysroot/libexec/{program}\" \"$@\"\n"
            ),
        )?;
        fs::set_permissions(&wrapper, fs::Permissions::from_mode(0o755))?;
    }
    Ok(())
}

fn only_entry(folder: &Path, part_of_name: &str) -> Result<PathBuf> {
    let mut entries = fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path()));
    let found = entries
        .find(|path| path.file_name().is_some_and(|name| name.to_string_lossy().contains(part_of_name)));
    found.with_context(|| format!("{}: nothing named like {part_of_name}", folder.display()))
}

/// apt with lists and archives of its own, so that it works for every user and is never stale.
struct Apt {
    folder: PathBuf,
}

impl Apt {
    fn new(folder: PathBuf) -> Result<Self> {
        fs::create_dir_all(folder.join("lists/partial"))?;
        fs::create_dir_all(folder.join("cache/archives/partial"))?;
        Ok(Self { folder })
    }

    fn get<const N: usize>(&self, arguments: [&str; N]) -> Command {
        let mut apt = Command::new("apt-get");
        apt.current_dir(&self.folder).env("LC_ALL", "C").args(["--quiet", "--option"]);
        apt.arg(format!("Dir::State::Lists={}", self.folder.join("lists").display())).arg("--option");
        apt.arg(format!("Dir::Cache={}", self.folder.join("cache").display())).args(arguments);
        apt
    }

    fn download(&self, packages: &[String]) -> Command {
        let mut apt = self.get(["download"]);
        apt.args(packages);
        apt
    }

    /// What the compiler needs, apart from what the system has.
    fn missing_packages(&self, step: &Step) -> Result<Vec<String>> {
        // An empty status file: as if no package were installed.
        let simulation = step.run(self.get([
            "--simulate",
            "--no-install-recommends",
            "--option=Dir::State::Status=/dev/null",
            "install",
            "rustc-web",
            "rust-web-src",
        ]))?;
        let mut query = Command::new("dpkg-query");
        query.args(["--show", "--showformat=${Package}\n"]);
        let installed = step.run(query)?;
        let needed = simulation.lines().filter_map(|line| line.strip_prefix("Inst ")?.split(' ').next());
        let missing = needed.filter(|package| {
            SYSROOT.iter().any(|part| package.starts_with(part))
                || !installed.lines().any(|name| name == *package)
        });
        let missing: Vec<_> = missing.map(str::to_owned).collect();
        ensure!(!missing.is_empty(), "apt-get names no packages:\n{simulation}");
        Ok(missing)
    }
}

/// Compiles the standard library for WebAssembly, which Debian does not package, into the sysroot.
pub fn build_library(toolchain: &Toolchain) -> Result<()> {
    cache::folder(&format!("{FOLDER}/lib/rustlib/{TARGET}"), |folder| {
        let step =
            Step::start("Rust for WebAssembly", "the standard library from its sources, about a minute");
        let empty_crate = folder.join("build");
        fs::create_dir(&empty_crate)?;
        let manifest =
            "[package]\nname = \"empty\"\nedition = \"2024\"\n[lib]\npath = \"empty.rs\"\n[workspace]\n";
        fs::write(empty_crate.join("Cargo.toml"), manifest)?;
        fs::write(empty_crate.join("empty.rs"), "#![no_std]\n")?;

        let target = empty_crate.join("target");
        let mut cargo = toolchain.cargo();
        cargo.current_dir(&empty_crate).env("RUSTC_BOOTSTRAP", "1");
        // As rustup's: whoever wants link-time optimisation needs it.
        cargo.env("RUSTFLAGS", "-Cembed-bitcode=yes");
        cargo.args([
            "build",
            "--release",
            "--target",
            TARGET,
            "-Zbuild-std=std,panic_abort,panic_unwind,test,proc_macro",
        ]);
        cargo.arg("--target-dir").arg(&target);
        step.run(cargo)?;

        let library = folder.join("lib");
        fs::create_dir(&library)?;
        for artefact in fs::read_dir(target.join(TARGET).join("release/deps"))? {
            let artefact = artefact?;
            let name = artefact.file_name();
            let name = name.to_string_lossy();
            if name.ends_with(".rlib") && !name.starts_with("libempty-") {
                fs::rename(artefact.path(), library.join(&*name))?;
            }
        }
        fs::remove_dir_all(empty_crate)?;
        step.done();
        Ok(())
    })?;
    Ok(())
}
