//! Under what the entitlements of a customer, or of one of its resources, are kept.

use crate::core::text::{joined, push_number};

/// The key of a holder within a scope, which tells apart those who share a store: a hash of the API key,
/// say, never the key itself. No two holders have the same key, whatever characters their ids are made of, and
/// no resource is different from one without a name.
pub fn key(scope: &str, customer: &str, resource: Option<&str>) -> String {
    let mut key = counted(scope);
    match resource {
        Some(resource) => key.push_str(&joined(&[&counted(customer), resource])),
        None => key.push_str(&joined(&["-", customer])),
    }
    key
}

/// A text after its length, which says where it ends.
fn counted(text: &str) -> String {
    let mut out = String::new();
    push_number(&mut out, text.len() as u32);
    joined(&[&out, ":", text])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_resource_is_not_a_part_of_a_customer() {
        let all = [
            key("", "a:b", None),
            key("", "a", Some("b")),
            key("", "a", Some(":b")),
            key("", "a", None),
            key("", "a", Some("")),
            key("", "-a", None),
            key("", "", Some("a")),
            key("1", "a", None),
            key("1:", "a", None),
        ];
        for (at, one) in all.iter().enumerate() {
            assert!(!all[at + 1..].contains(one), "{one}");
        }
        assert_eq!(key("s", "c", Some("r")), "1:s1:cr");
    }
}
