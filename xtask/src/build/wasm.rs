//! The core as WebAssembly, and the glue that wasm-bindgen writes for it.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

use anyhow::Result;

use super::glue;
use crate::tools::{self, Step, TARGET};
use crate::workspace;

/// What every supported runtime understands; more than that, Node 20 refuses.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-sign-ext",
    "--enable-nontrapping-float-to-int",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Makes a core, with a feature of the crate, and returns the glue's module.
pub fn build(step: &Step, feature: &str, target: &Path) -> Result<PathBuf> {
    let (bindgen, compiled) = thread::scope(|scope| {
        let bindgen = scope.spawn(tools::wasm_bindgen);
        let compiled = compile(step, feature);
        (bindgen.join().expect("it does not panic"), compiled)
    });
    let (bindgen, compiled) = (bindgen?, compiled?);
    let glue = workspace::npm_target().join(format!("glue-{feature}"));
    if glue.exists() {
        fs::remove_dir_all(&glue)?;
    }
    let mut bindgen = Command::new(bindgen);
    bindgen.args(["--target", "web", "--omit-default-module-path", "--experimental-reset-state-function"]);
    bindgen
        .args(["--encode-into", "always", "--no-typescript", "--out-name", "stigg_edge", "--out-dir"])
        .arg(&glue)
        .arg(compiled);
    step.run(bindgen)?;
    let module = glue.join("stigg_edge.js");
    glue::shorten(&module)?;

    let mut optimize = tools::npm()?.command("wasm-opt");
    optimize.arg("--mvp-features").args(FEATURES);
    // Control flow that is taken apart and put together anew leaves more to find.
    optimize.args(["-Oz", "--converge", "--flatten", "--rereloop", "-Oz", "--converge"]);
    optimize.args(["--reorder-locals", "--reorder-functions"]);
    optimize.args(["--strip-debug", "--strip-producers", "--strip-target-features"]);
    optimize.arg(glue.join("stigg_edge_bg.wasm")).arg("--output").arg(target);
    step.run(optimize)?;
    Ok(module)
}

fn compile(step: &Step, feature: &str) -> Result<PathBuf> {
    let toolchain = tools::wasm_toolchain()?;
    let target = workspace::root().join("target/wasm");
    let mut flags = Vec::new();
    // No folder of the machine that built it may show in the package.
    for (folder, name) in [
        (workspace::root().to_owned(), "stigg-edge"),
        (toolchain.sysroot.join("lib/rustlib/src/rust"), "rust"),
        (workspace::cargo_home(), "cargo"),
    ] {
        let mut flag = OsString::from("--remap-path-prefix=");
        flag.push(folder);
        flag.push(format!("={name}"));
        flags.push(flag);
    }
    // No JavaScript value crosses, so the glue needs no table of them; and what returns several values makes a
    // list of them in JavaScript, which costs Bun more than to read them from memory.
    flags.push("-Ctarget-feature=-reference-types,-multivalue".into());
    let mut cargo = toolchain.cargo();
    cargo.current_dir(workspace::root());
    cargo.args(["rustc", "--package", "stigg-edge", "--lib", "--crate-type", "cdylib", "--release"]);
    cargo
        .args(["--no-default-features", "--features", feature, "--target", TARGET, "--target-dir"])
        .arg(&target);
    if toolchain.has_sources() {
        cargo.env("RUSTC_BOOTSTRAP", "1");
        cargo.args(["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"]);
        flags.extend(["-Zunstable-options".into(), "-Cpanic=immediate-abort".into()]);
    } else {
        step.say("without the library's sources it becomes bigger; remedy: rustup component add rust-src");
    }
    // Nothing but the exports runs in there, unlike in a module with tests.
    cargo.args(["--", "--cfg=forgetful"]);
    cargo.env("CARGO_ENCODED_RUSTFLAGS", flags.join(OsString::from("\u{1f}").as_os_str()));
    step.run(cargo)?;
    Ok(target.join(TARGET).join("release/stigg_edge.wasm"))
}
