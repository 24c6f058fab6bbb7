use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::{debian, step::Step};
use crate::workspace;

/// The target of everything that becomes WebAssembly.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// A Rust compiler that can make WebAssembly.
pub struct Toolchain {
    /// The folder that holds the compiler's libraries.
    pub sysroot: PathBuf,
    /// What the environment must say for cargo to use this compiler.
    environment: Vec<(&'static str, OsString)>,
}

impl Toolchain {
    /// A cargo that compiles with this toolchain.
    pub fn cargo(&self) -> Command {
        let mut cargo = Command::new(workspace::cargo());
        cargo.envs(self.environment());
        cargo
    }

    /// The environment for programs that call cargo themselves, such as wasm-pack.
    pub fn environment(&self) -> impl Iterator<Item = (&'static str, OsString)> {
        self.environment.iter().cloned()
    }

    /// Whether the standard library's sources are there, so that it can be compiled for size.
    pub fn has_sources(&self) -> bool {
        has_sources(&self.sysroot)
    }

    /// Compiles the standard library for WebAssembly if it does not come with the toolchain. A
    /// build of the library from its sources does without; everything else needs it.
    pub fn with_library(self) -> Result<Self> {
        if !has_target(&self.sysroot) {
            debian::build_library(&self)?;
        }
        Ok(self)
    }
}

/// The toolchain for WebAssembly: the active one, which rustup extends if need be, or Debian's.
pub fn wasm_toolchain() -> Result<Toolchain> {
    let active = Active::find()?;
    let complete = || has_target(&active.sysroot) && has_sources(&active.sysroot);
    if !complete() && !debian::is_there()? {
        extend_by_rustup();
    }
    if has_target(&active.sysroot) {
        return Ok(Toolchain { sysroot: active.sysroot, environment: Vec::new() });
    }
    let sysroot = debian::rust()?;
    let environment = vec![
        ("RUSTC", sysroot.join("bin/rustc").into()),
        ("RUSTDOC", sysroot.join("bin/rustdoc").into()),
        // rustup takes a path here, so the toolchain needs no name of its own.
        ("RUSTUP_TOOLCHAIN", sysroot.clone().into()),
        ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", active.linker()?.into()),
    ];
    Ok(Toolchain { sysroot, environment })
}

/// Asks rustup for what is missing. Where its server cannot be reached, Debian may help.
fn extend_by_rustup() {
    let step = Step::start("Rust for WebAssembly", "rustup, for the target and the library's sources");
    for request in [["target", "add", TARGET], ["component", "add", "rust-src"]] {
        let mut rustup = Command::new("rustup");
        rustup.args(request);
        if let Err(error) = step.run(rustup) {
            let error = error.to_string();
            let reason = error.lines().find_map(|line| line.strip_prefix("error: "));
            return step.say(&format!("not from rustup: {}", reason.unwrap_or(&error)));
        }
    }
    step.done();
}

/// The compiler that is in use already.
struct Active {
    sysroot: PathBuf,
    host: String,
}

impl Active {
    fn find() -> Result<Self> {
        let mut rustc = Command::new("rustc");
        let output =
            rustc.args(["--print=sysroot", "--print=host-tuple"]).output().context("cannot run rustc")?;
        ensure!(output.status.success(), "rustc does not work:\n{}", String::from_utf8_lossy(&output.stderr));
        let text = String::from_utf8(output.stdout)?;
        let mut lines = text.lines();
        let mut line = || lines.next().context("rustc does not say where it is");
        Ok(Self { sysroot: line()?.into(), host: line()?.into() })
    }

    /// The linker for WebAssembly, which Debian's compiler comes without.
    fn linker(&self) -> Result<PathBuf> {
        let linker = self.sysroot.join("lib/rustlib").join(&self.host).join("bin/rust-lld");
        ensure!(
            linker.exists(),
            "no rust-lld in {}: use a Rust toolchain that was installed by rustup",
            self.sysroot.display()
        );
        Ok(linker)
    }
}

fn has_target(sysroot: &Path) -> bool {
    sysroot.join("lib/rustlib").join(TARGET).join("lib").exists()
}

fn has_sources(sysroot: &Path) -> bool {
    sysroot.join("lib/rustlib/src/rust/library/Cargo.lock").exists()
}
