//! The paths of raw requests: what is let through is asked for as it stands.

use crate::contract::operations;
use crate::runner::Trial;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use stigg_edge::core::path::check_raw;
use url::Url;

#[test]
fn a_raw_path_is_asked_for_as_it_stands() {
    const PIECES: &[&str] = &[
        "/",
        "//",
        "\\",
        ".",
        "..",
        "%2e",
        "%2E%2e",
        "%2F",
        "%5C",
        "%",
        "%41",
        "?",
        "?a=b",
        "&c[d]=%20",
        "#",
        "@",
        ":",
        "x",
        " ",
        "\t",
        "\r\n",
        "ä",
        "|",
        "^",
        "{",
        "\"",
        "<",
        "~",
        "https://evil.example",
        "//evil.example",
    ];
    let base = Url::parse("https://api.example").unwrap();
    let mut trial = Trial::part_of(4, "raw paths");
    for operation in operations() {
        let path = operation.path.replace(['{', '}'], "");
        let inserted = vec((any::<Index>(), select(PIECES)), 0..4);
        trial.run(operation.name, &inserted, |inserted| {
            let path = inserted.iter().fold(path.clone(), |mut path, (at, piece)| {
                let at = at.index(path.len() + 1);
                path.insert_str((0..=at).rev().find(|at| path.is_char_boundary(*at)).unwrap(), piece);
                path
            });
            if check_raw(&path).is_ok() {
                let url = base.join(&path).unwrap();
                prop_assert_eq!(url.as_str(), format!("https://api.example{path}"));
                prop_assert_eq!(url.fragment(), None);
            } else {
                prop_assert!(!inserted.is_empty(), "{} is refused", path);
            }
            Ok(())
        });
    }
    trial.done();
}
