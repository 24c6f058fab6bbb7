//! The reader of JSON text agrees with serde_json, whatever the text.

use super::changes::Change;
use super::json::Json;
use crate::contract;
use crate::runner::Trial;
use crate::values::{Style, Values};
use crate::writing::Writing;
use proptest::collection::vec;
use proptest::prelude::*;
use stigg_edge::core::json::Reader;

#[test]
fn the_scanner_reads_what_serde_json_reads() {
    let mut values = Values::new(Style::Grown);
    let mut trial = Trial::part_of(4, "texts, scanned");
    for (name, schema) in contract::schemas() {
        let texts = (values.of(schema), Writing::any(), vec(Change::any(), 0..4));
        trial.run(name, &texts, |(value, writing, changes)| {
            let text = changes.iter().fold(writing.write(&value), |text, change| change.apply(&text));
            let json = Json::at(&text);
            let mut reader = Reader::new(&text);
            let (read, end) = (reader.skip(), reader.end());
            prop_assert_eq!(read.is_ok() && end.is_ok(), json.is_all(), "{}", text);
            prop_assert!(json.whole.is_none_or(|whole| read == Ok(whole)), "{}", text);
            if json.first_char() == Some('"') && json.whole.is_some() {
                prop_assert_eq!(Reader::new(&text).string().unwrap().decode(), json.decoded(), "{}", text);
            }
            Ok(())
        });
    }
    trial.done();
}
