//! Doc comments from the contract's descriptions.

use super::contract::Operation;
use std::fmt::Display;

/// The description as a sentence: first letter upper case, a full stop at the end.
pub fn sentence(text: &str) -> String {
    let text = text.trim();
    let mut letters = text.chars();
    let Some(first) = letters.next() else {
        return String::new();
    };
    let mut sentence: String = first.to_uppercase().chain(letters).collect();
    if !sentence.ends_with(['.', '!', '?']) {
        sentence.push('.');
    }
    sentence
}

/// A sentence with a remark in brackets before its full stop.
pub fn remark(sentence: &str, remark: &str) -> String {
    format!("{} ({remark}).", sentence.trim_end_matches('.'))
}

/// What is to be said of an operation, whatever the language.
pub fn of_operation(operation: &Operation) -> Vec<String> {
    let (first, more) = operation.docs.split_at(operation.docs.len().min(1));
    let mut docs = first.to_vec();
    if !operation.deprecated {
        docs.extend_from_slice(more);
    }
    if let Some(month) = &operation.absent_in {
        docs.push(format!(
            "Found missing from the API's SDKs in {month}: the endpoint may be gone. Do not build \
             on it."
        ));
    }
    docs.push(format!("`{} {}` · `{}`", operation.verb, operation.path, operation.name));
    docs
}

/// The paragraph of a member that is deprecated.
pub const DEPRECATED: &str = "Deprecated.";

/// How an operation is to be replaced, if it is deprecated.
pub fn deprecation(operation: &Operation) -> Option<String> {
    operation.deprecated.then(|| operation.docs.get(1..).unwrap_or_default().join(" "))
}

/// Bounds in words.
pub fn range<T: Display>(least: Option<T>, most: Option<T>) -> Option<String> {
    match (least, most) {
        (Some(least), Some(most)) => Some(format!("{least} to {most}")),
        (Some(least), None) => Some(format!("at least {least}")),
        (None, Some(most)) => Some(format!("at most {most}")),
        (None, None) => None,
    }
}

/// Sentences broken into lines of at most `width` characters; paragraphs are parted by an
/// empty line.
pub fn wrap(paragraphs: &[String], width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for (index, paragraph) in paragraphs.iter().enumerate() {
        if index > 0 {
            lines.push(String::new());
        }
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > width {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}
