//! Writes the code that comes from `api/openapi.json`.
//!
//! Text → [`lower`] → [`contract`] → [`fixups`] and [`names`] → one printer an output.

mod calls;
mod contract;
mod counts;
mod declarations;
mod docs;
mod domains;
#[cfg(test)]
mod drill;
mod fixups;
mod lower;
mod methods;
mod models;
mod names;
mod notes;
mod outputs;
mod places;
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
use anyhow::{Context, Result};
use contract::Contract;
use outputs::Outputs;
use proc_macro2::TokenStream;
use quote::quote;

#[derive(clap::Args)]
pub struct Args {
    /// Write nothing; fail if a file is not what the contract gives
    #[arg(long)]
    pub check: bool,
}

pub fn run(args: Args) -> Result<()> {
    let contract = contract_of(&read()?)?;

    let mut outputs = Outputs::new(workspace::root(), args.check);
    print(&contract, &mut outputs)?;
    // tsify reads the models in the crate, which must be those of this run.
    if !outputs.is_stale() {
        outputs.text("pkg-template/src/contract/models.d.ts", &declarations::print()?)?;
    }
    outputs.finish()
}

/// Prints all files but the one that tsify has a part in.
fn print(contract: &Contract, outputs: &mut Outputs) -> Result<()> {
    let tables = tables::print(contract)?;
    outputs.rust("src/contract/mod.rs", module())?;
    outputs.rust("src/contract/names.rs", tables.names)?;
    outputs.rust("src/contract/kinds.rs", tables.kinds)?;
    outputs.rust("src/contract/operations.rs", tables.operations)?;
    for (name, file) in models::print(contract)? {
        outputs.rust(&format!("src/contract/models/{name}"), file)?;
    }
    outputs.rust("tests/properties/models/registry.rs", models::print_registry(contract))?;
    for (name, file) in methods::print(contract)? {
        outputs.rust(&format!("src/contract/resources/{name}"), file)?;
    }
    outputs.rust("tests/rust-client/src/calls.rs", calls::print(contract)?)?;
    outputs.text("pkg-template/src/contract/operations.ts", &resources::print_table(contract))?;
    outputs.text("pkg-template/src/contract/routes.ts", &routes::print(contract)?)?;
    outputs.text("pkg-template/src/contract/resources.d.ts", &resources::print_types(contract)?)
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
    let contract = lower::contract(openapi)?;
    counts::check(&contract)?;
    complete(contract)
}

fn complete(mut contract: Contract) -> Result<Contract> {
    fixups::apply(&mut contract)?;
    names::name_in_place(&mut contract)?;
    names::name_params(&mut contract)?;
    notes::apply(&mut contract)?;
    contract.assert_sound()?;
    Ok(contract)
}
