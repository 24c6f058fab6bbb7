//! worker-build, which makes Cloudflare Workers of Rust crates. It fetches its helpers from servers that
//! not every network reaches, so it is shown ours.

use std::env;
use std::ffi::OsString;

use anyhow::Result;

use super::bindgen::wasm_bindgen;
use super::browser::Missing;
use super::npm::npm;
use super::program;
use super::rust::Toolchain;

const NAME: &str = "worker-build";

/// What the environment must say for others, such as wrangler, to call `worker-build`.
pub fn worker_build(toolchain: &Toolchain) -> Result<Vec<(&'static str, OsString)>> {
    let folder = program::build(NAME, NAME, "~0.8").map_err(|error| {
        Missing(format!(
            "{error:#}\nno {NAME}; remedy, if OpenSSL is missing: apt-get install pkg-config libssl-dev"
        ))
    })?;
    // It asks the rustc on PATH about its target.
    let mut path = vec![folder, toolchain.sysroot.join("bin")];
    path.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
    let npm = npm()?;
    let mut variables: Vec<_> = toolchain.environment().collect();
    variables.extend([
        ("PATH", env::join_paths(path)?),
        ("WASM_BINDGEN_BIN", wasm_bindgen()?.into()),
        ("WASM_OPT_BIN", npm.program("wasm-opt").into()),
        ("ESBUILD_BIN", npm.program("esbuild").into()),
    ]);
    Ok(variables)
}
