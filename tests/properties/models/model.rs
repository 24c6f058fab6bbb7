//! What the tests do with a model, whichever it is.

use serde::{Serialize, de::DeserializeOwned};

/// A model.
#[derive(Clone, Copy)]
pub struct Model {
    /// Reads a text as the model and writes it again.
    pub round_trip: fn(&str) -> Result<String, String>,
}

impl Model {
    pub const fn of<T: DeserializeOwned + Serialize>() -> Self {
        Model { round_trip: round_trip::<T> }
    }
}

fn round_trip<T: DeserializeOwned + Serialize>(text: &str) -> Result<String, String> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let model: T = serde_path_to_error::deserialize(&mut reader).map_err(|error| error.to_string())?;
    Ok(serde_json::to_string(&model).expect("a model that was read can be written"))
}
