//! Where in the params something is wrong: `integrations[0].syncedEntityId`.

use super::json::Str;
use super::text::push_number;

/// A path into the params, linked on the stack, so that it costs nothing until it is written.
#[derive(Clone, Copy)]
pub enum Place<'p> {
    /// The params themselves.
    Root,
    /// A member of an object.
    Member(&'p Place<'p>, Str<'p>),
    /// An item of a list.
    Item(&'p Place<'p>, u32),
}

impl Place<'_> {
    /// Writes the path; the root is written as nothing.
    pub fn write(&self, out: &mut String) {
        match self {
            Place::Root => {}
            Place::Member(parent, name) => {
                parent.write(out);
                if !is_plain(name.0) {
                    out.push_str("[\"");
                    out.push_str(name.0);
                    out.push_str("\"]");
                    return;
                }
                if !matches!(parent, Place::Root) {
                    out.push('.');
                }
                out.push_str(name.0);
            }
            Place::Item(parent, index) => {
                parent.write(out);
                out.push('[');
                push_number(out, *index);
                out.push(']');
            }
        }
    }

    /// The number of steps from the root.
    pub fn depth(&self) -> usize {
        match self {
            Place::Root => 0,
            Place::Member(parent, _) | Place::Item(parent, _) => 1 + parent.depth(),
        }
    }

    /// The path as text.
    pub fn text(&self) -> String {
        let mut out = String::new();
        self.write(&mut out);
        out
    }
}

fn is_plain(name: &str) -> bool {
    !name.is_empty()
        && !name.as_bytes()[0].is_ascii_digit()
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_read_like_the_code_that_would_reach_them() {
        let list = Place::Member(&Place::Root, Str("integrations"));
        let item = Place::Item(&list, 1_204);
        assert_eq!(Place::Member(&item, Str("id")).text(), "integrations[1204].id");
        assert_eq!(Place::Member(&list, Str(r#"a \"b\""#)).text(), r#"integrations["a \"b\""]"#);
        assert_eq!(Place::Member(&Place::Root, Str("0")).text(), r#"["0"]"#);
        assert_eq!(Place::Root.text(), "");
    }
}
