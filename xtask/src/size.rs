//! `cargo xtask size`: what users ship.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::ops::Add;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use flate2::{Compression, write::GzEncoder};
use serde_json::Value;

use crate::{build, workspace};

/// The most bytes per entry, after brotli.
const BUDGET: &str = "xtask/size-budget.toml";

/// What each entry makes its users ship.
const ENTRIES: [(&str, &[&str]); 18] = [
    ("workerd", &["stigg.wasm", "core.js", "workerd.js"]),
    ("edge-light", &["stigg.wasm", "core.js", "edge-light.js"]),
    ("inline", &["wasm-inline.js", "core.js", "inline.js"]),
    ("browser", &["wasm-inline.js", "core.js", "browser.js"]),
    ("slim", &["stigg.wasm", "core.js", "slim.js"]),
    ("node.cjs", &["node.cjs"]),
    ("slim.cjs", &["stigg.wasm", "slim.cjs"]),
    ("entitlements/workerd", &["entitlements/gate.wasm", "entitlements/core.js", "entitlements/workerd.js"]),
    (
        "entitlements/edge-light",
        &["entitlements/gate.wasm", "entitlements/core.js", "entitlements/edge-light.js"],
    ),
    (
        "entitlements/inline",
        &["entitlements/wasm-inline.js", "entitlements/core.js", "entitlements/inline.js"],
    ),
    ("entitlements/node.cjs", &["entitlements/node.cjs"]),
    ("proxy", &["proxy/index.js"]),
    ("usage", &["usage/index.js"]),
    ("webhooks", &["webhooks/index.js"]),
    ("stores/cache", &["stores/cache/index.js"]),
    ("stores/kv", &["stores/kv/index.js"]),
    ("stores/deno-kv", &["stores/deno-kv/index.js"]),
    ("stores/redis", &["stores/redis/index.js"]),
];

/// By how many hundredths an entry may exceed its budget: other versions of the tools make a little more or less.
const TOLERANCE: usize = 2;

/// `cargo xtask size`
#[derive(clap::Args)]
pub struct Args {}

pub fn run(_: Args) -> Result<()> {
    check()
}

/// Prints the sizes and fails if an entry exceeds its budget.
pub fn check() -> Result<()> {
    build::build()?;
    let dist = build::folder().join("dist");
    println!("{:<22}{:>9}{:>9}{:>9}", "bytes", "raw", "gzip -9", "brotli");
    let mut totals = Vec::new();
    for (entry, files) in ENTRIES {
        println!("{entry}");
        let mut total = Size::default();
        for file in files {
            let size = Size::of(&dist.join(file))?;
            print(&format!("  {file}"), &size);
            total = total + size;
        }
        print("  in all", &total);
        totals.push((entry, total));
    }
    println!("core.js by part, before the last pass");
    for (part, bytes) in parts_of_core()? {
        println!("  {part:<20}{bytes:>9}");
    }

    let budget: BTreeMap<String, usize> =
        toml::from_str(&fs::read_to_string(workspace::root().join(BUDGET))?)?;
    for (entry, total) in totals {
        let most = budget.get(entry).with_context(|| format!("{BUDGET} says nothing of {entry}"))?;
        ensure!(
            total.brotli * 100 <= most * (100 + TOLERANCE),
            "the {entry} entry weighs {} bytes after brotli, {} more than {BUDGET} allows ({most}, and {TOLERANCE} %)",
            total.brotli,
            total.brotli - most,
        );
    }
    Ok(())
}

/// A file's bytes as they are and compressed, each file by itself.
#[derive(Default)]
struct Size {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

impl Size {
    fn of(file: &Path) -> Result<Self> {
        let bytes = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
        let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
        gzip.write_all(&bytes)?;
        let mut brotli = Vec::new();
        let parameters = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
        brotli::BrotliCompress(&mut bytes.as_slice(), &mut brotli, &parameters)?;
        Ok(Self { raw: bytes.len(), gzip: gzip.finish()?.len(), brotli: brotli.len() })
    }
}

impl Add for Size {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { raw: self.raw + other.raw, gzip: self.gzip + other.gzip, brotli: self.brotli + other.brotli }
    }
}

fn print(name: &str, size: &Size) {
    println!("{name:<22}{:>9}{:>9}{:>9}", size.raw, size.gzip, size.brotli);
}

/// Who makes how much of `core.js`.
fn parts_of_core() -> Result<BTreeMap<&'static str, u64>> {
    let metafile: Value = serde_json::from_slice(&fs::read(build::client_metafile())?)?;
    let outputs = metafile["outputs"].as_object().context("the metafile names no outputs")?;
    let (_, core) =
        outputs.iter().find(|(path, _)| path.ends_with("/core.js")).context("the metafile has no core.js")?;
    let mut parts = BTreeMap::new();
    for (path, input) in core["inputs"].as_object().context("the metafile names no inputs")? {
        let part = match path.rsplit('/').next() {
            Some("stigg_edge.js") => "glue",
            Some("exchange.js") => "exchange",
            Some("operations.ts" | "resource.ts") => "resource tree",
            _ => "shell",
        };
        *parts.entry(part).or_default() += input["bytesInOutput"].as_u64().context("bytes in output")?;
    }
    Ok(parts)
}
