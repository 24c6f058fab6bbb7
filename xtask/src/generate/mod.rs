//! Writes the code that comes from `api/openapi.json`.
//!
//! Text → [`lower`] → [`contract`] → [`fixups`] and [`names`] → one printer an output.

mod calls;
mod contract;
mod declarations;
mod docs;
mod domains;
mod fixups;
mod lower;
mod methods;
mod models;
mod names;
mod notes;
mod outputs;
mod resources;
mod routes;
mod rust;
mod samples;
mod tables;
#[cfg(test)]
mod tests;
mod tree;
mod typescript;

use crate::workspace;
use anyhow::{Context, Result, ensure};
use contract::Contract;
use outputs::Outputs;
use proc_macro2::TokenStream;
use quote::quote;

/// What the contract held when somebody last looked. A new edition changes it: read its README,
/// see what the generated files' diff says, then write the new numbers here.
const OPERATIONS: usize = 124;
const SCHEMAS: usize = 295;

#[derive(clap::Args)]
pub struct Args {
    /// Write nothing; fail if a file is not what the contract gives
    #[arg(long)]
    pub check: bool,
}

pub fn run(args: Args) -> Result<()> {
    let contract = contract_of(&read()?)?;

    let mut outputs = Outputs::new(workspace::root(), args.check);
    let tables = tables::print(&contract)?;
    outputs.rust("src/contract/mod.rs", module())?;
    outputs.rust("src/contract/names.rs", tables.names)?;
    outputs.rust("src/contract/kinds.rs", tables.kinds)?;
    outputs.rust("src/contract/operations.rs", tables.operations)?;
    for (name, file) in models::print(&contract)? {
        outputs.rust(&format!("src/contract/models/{name}"), file)?;
    }
    outputs.rust("tests/properties/models/registry.rs", models::print_registry(&contract))?;
    for (name, file) in methods::print(&contract)? {
        outputs.rust(&format!("src/contract/resources/{name}"), file)?;
    }
    outputs.rust("tests/rust-client/src/calls.rs", calls::print(&contract)?)?;
    outputs.text("pkg-template/src/contract/operations.ts", &resources::print_table(&contract))?;
    outputs.text("pkg-template/src/contract/routes.ts", &routes::print(&contract)?)?;
    outputs.text("pkg-template/src/contract/resources.d.ts", &resources::print_types(&contract)?)?;
    // tsify reads the models in the crate, which must be those of this run.
    if !outputs.is_stale() {
        outputs.text("pkg-template/src/contract/models.d.ts", &declarations::print()?)?;
    }
    outputs.finish()
}

/// The root of the generated Rust. What it holds is formatted by prettyplease, so rustfmt must
/// not touch it.
fn module() -> TokenStream {
    quote! {
        //! What `api/openapi.json` says, as Rust.

        #[rustfmt::skip]
        mod kinds;
        #[cfg(feature = "models")]
        #[rustfmt::skip]
        pub mod models;
        #[rustfmt::skip]
        mod names;
        #[rustfmt::skip]
        mod operations;
        #[cfg(feature = "fetch")]
        #[rustfmt::skip]
        pub mod resources;

        pub(crate) use kinds::{BOUNDS, FIELDS, KINDS};
        pub(crate) use names::NAMES;
        pub use operations::{OPERATIONS, SIDE_EFFECTS, SIGNATURES};
    }
}

fn read() -> Result<String> {
    let path = workspace::root().join("api/openapi.json");
    std::fs::read_to_string(&path).with_context(|| path.display().to_string())
}

/// The contract, corrected, with a name on everything.
fn contract_of(openapi: &str) -> Result<Contract> {
    let mut contract = lower::contract(openapi)?;
    for (what, found, expected) in
        [("operations", contract.operations.len(), OPERATIONS), ("schemas", contract.models.len(), SCHEMAS)]
    {
        ensure!(
            found == expected,
            "api/openapi.json has {found} {what}, not {expected}: after a change of the contract \
             look at what it adds and drops, then correct the number in xtask/src/generate/mod.rs"
        );
    }
    fixups::apply(&mut contract)?;
    names::name_in_place(&mut contract)?;
    names::name_params(&mut contract)?;
    notes::apply(&mut contract)?;
    contract.assert_sound()?;
    Ok(contract)
}
