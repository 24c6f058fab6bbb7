//! The models: nothing is lost between JSON and JSON, and a violation names its place.

mod model;
#[rustfmt::skip]
mod registry;
mod survival;
mod violations;

use model::Model;

/// Components of which no model is made: the core reads what is around a payload.
const NO_MODELS: [&str; 3] = ["Error", "ErrorDetail", "ForwardPagination"];

/// The model of this name in one of the tables of the registry.
fn find(models: &[(&str, Model)], name: &str) -> Model {
    let found = models.iter().find(|(known, _)| *known == name);
    found.unwrap_or_else(|| panic!("{name} has no model")).1
}
