//! SECURITY.md names the test that holds each promise: it must be there.

use std::fs;

use crate::workspace;

/// File and test of a row: its last two cells.
fn named(row: &str) -> Option<(&str, &str)> {
    let mut cells = row.strip_suffix(" |")?.rsplit(" | ");
    let mut code = || cells.next()?.strip_prefix('`')?.strip_suffix('`');
    let test = code()?;
    Some((code()?, test))
}

#[test]
fn every_promise_is_held_by_a_test() {
    let read = |path: &str| fs::read_to_string(workspace::root().join(path)).unwrap_or_default();
    let document = read("SECURITY.md");
    let rows: Vec<_> = document.lines().filter(|line| line.starts_with("| ")).skip(1).collect();
    assert!(rows.len() >= 10, "SECURITY.md has lost its table");
    for row in rows {
        let (file, test) = named(row).unwrap_or_else(|| panic!("no file and test in the last cells: {row}"));
        let written = match file.ends_with(".rs") {
            true => format!("fn {test}("),
            false => format!("\"{test}\""),
        };
        assert!(read(file).contains(&written), "SECURITY.md: there is no test `{test}` in {file}");
    }
}
