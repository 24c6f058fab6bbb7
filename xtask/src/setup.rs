use std::thread;

use anyhow::Result;

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
        let panic = "it does not panic";
        (rust.join().expect(panic), bindgen.join().expect(panic), npm.join().expect(panic))
    });
    let (rust, bindgen, npm) = (rust?, bindgen?, npm?);
    println!("Everything is there:");
    println!("  Rust for WebAssembly  {}", rust.sysroot.display());
    println!("  wasm-bindgen          {}", bindgen.display());
    println!("  npm tools             {}", npm.folder().display());
    Ok(())
}
