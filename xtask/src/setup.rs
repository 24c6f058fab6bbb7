use std::thread;

use anyhow::{Result, anyhow};

use crate::tools;

/// `cargo xtask setup`
#[derive(clap::Args)]
pub struct Args {}

/// Brings whatever is missing, side by side, and says where everything is.
pub fn run(_: Args) -> Result<()> {
    let (rust, bindgen, npm) = thread::scope(|scope| {
        let rust = scope.spawn(|| {
            let toolchain = tools::wasm_toolchain()?;
            toolchain.bring_library()?;
            anyhow::Ok(toolchain)
        });
        let bindgen = scope.spawn(tools::wasm_bindgen);
        let npm = scope.spawn(tools::npm);
        (joined(rust), joined(bindgen), joined(npm))
    });
    let (rust, bindgen, npm) = (rust?, bindgen?, npm?);
    println!("Everything is there:");
    println!("  Rust for WebAssembly  {}", rust.sysroot.display());
    println!("  wasm-bindgen          {}", bindgen.display());
    println!("  npm tools             {}", npm.folder().display());
    Ok(())
}

fn joined<T>(thread: thread::ScopedJoinHandle<'_, Result<T>>) -> Result<T> {
    thread.join().unwrap_or_else(|_| Err(anyhow!("a step of the set-up panicked")))
}
