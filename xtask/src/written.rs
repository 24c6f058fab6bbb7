//! A part of a document that a task writes anew: between a line that begins it and [`END`].

use anyhow::{Context, Result};

/// The line behind such a part.
pub const END: &str = "<!-- The end of what is written. -->\n";

/// What stands behind the line `begin`.
pub fn part<'d>(document: &'d str, begin: &str) -> Result<&'d str> {
    let begun = document.split_once(begin).and_then(|(_, rest)| rest.split_once(END));
    Ok(begun.with_context(|| format!("the document has no {begin} or no {END} behind it"))?.0)
}

/// The document, with another part.
pub fn with_part(document: &str, begin: &str, new: &str) -> Result<String> {
    let marked = |part: &str| format!("{begin}{part}{END}");
    Ok(document.replace(&marked(part(document, begin)?), &marked(new)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_part_is_replaced() {
        let document = |part: &str| format!("# Title\n<!-- Begins. -->\n{part}{END}The rest.\n");
        let begin = "<!-- Begins. -->\n";
        for old in ["", "\n| old |\n"] {
            assert_eq!(with_part(&document(old), begin, "\n| new |\n").unwrap(), document("\n| new |\n"));
        }
        assert!(with_part("# Title\n", begin, "").is_err());
    }
}
