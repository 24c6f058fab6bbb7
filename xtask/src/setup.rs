use std::thread::{self, ScopedJoinHandle};

use anyhow::Result;

use crate::tools::{self, Driven, Toolchain};

/// `cargo xtask setup`
#[derive(clap::Args)]
pub struct Args {
    /// Bring the tools for this work, instead of those that make and test the package
    #[arg(long = "for", value_name = "WORK")]
    work: Option<Work>,
}

/// Work that needs tools of its own.
#[derive(Clone, Copy, clap::ValueEnum)]
enum Work {
    /// Tests in real browsers: wasm-pack, Chromium, Firefox and their drivers. As root on Debian,
    /// browsers that are missing are installed into the system
    Browsers,
}

/// Brings whatever is missing, side by side, and says where everything is.
pub fn run(args: Args) -> Result<()> {
    match args.work {
        None => for_the_package(),
        Some(Work::Browsers) => for_browsers(),
    }
}

fn for_the_package() -> Result<()> {
    let (rust, bindgen, npm, deny) = thread::scope(|scope| {
        let rust = scope.spawn(rust);
        let bindgen = scope.spawn(tools::wasm_bindgen);
        let npm = scope.spawn(tools::npm);
        let deny = scope.spawn(tools::cargo_deny);
        (result(rust), result(bindgen), result(npm), result(deny))
    });
    let (rust, bindgen, npm, deny) = (rust?, bindgen?, npm?, deny?);
    println!("Everything is there:");
    println!("  Rust for WebAssembly  {}", rust.sysroot.display());
    println!("  wasm-bindgen          {}", bindgen.display());
    println!("  npm tools             {}", npm.folder().display());
    println!("  cargo-deny            {}", deny.display());
    Ok(())
}

fn for_browsers() -> Result<()> {
    let (rust, bindgen, wasm_pack, chromium, firefox) = thread::scope(|scope| {
        let rust = scope.spawn(rust);
        let bindgen = scope.spawn(tools::wasm_bindgen);
        let wasm_pack = scope.spawn(tools::wasm_pack);
        let chromium = scope.spawn(|| tools::CHROMIUM.bring());
        let firefox = scope.spawn(|| tools::FIREFOX.bring());
        (result(rust), result(bindgen), result(wasm_pack), result(chromium), result(firefox))
    });
    let (rust, bindgen, chromium, firefox) = (rust?, bindgen?, chromium?, firefox?);
    let helpers = [&*bindgen, &*chromium.driver, &*firefox.driver];
    let launcher = tools::launcher(&wasm_pack?, &helpers, rust.environment())?;
    println!("Everything is there:");
    println!("  Rust for WebAssembly  {}", rust.sysroot.display());
    println!("  wasm-bindgen          {}", bindgen.display());
    println!("  wasm-pack             {}", launcher.display());
    for (browser, Driven { program, driver }) in [(tools::CHROMIUM, chromium), (tools::FIREFOX, firefox)] {
        println!("  {:<20}  {}, driven by {}", browser.name, program.display(), driver.display());
    }
    println!("\nBeside a running `cargo xtask sandbox`:");
    if !tools::is_typed(&launcher) {
        println!("  export PATH={}:$PATH", launcher.parent().unwrap_or(&launcher).display());
    }
    println!("  wasm-pack test --headless --chrome --all-features");
    Ok(())
}

fn rust() -> Result<Toolchain> {
    tools::wasm_toolchain()?.with_library()
}

fn result<T>(thread: ScopedJoinHandle<Result<T>>) -> Result<T> {
    thread.join().expect("it does not panic")
}
