//! Small ways to write and to search texts.

/// A text of these parts. Out of line, unlike `concat`, which brings the arithmetic of its length
/// to every caller.
#[inline(never)]
pub fn joined(parts: &[&str]) -> String {
    let mut out = String::new();
    for part in parts {
        out.push_str(part);
    }
    out
}

/// Writes a number in decimal; `format!` would bring its machinery into the wasm.
pub fn push_number(out: &mut String, number: u32) {
    if number >= 10 {
        push_number(out, number / 10);
    }
    out.push((b'0' + (number % 10) as u8) as char);
}

/// Where a byte is first. What the standard library has for it is made for long texts, and larger
/// than all that it would search here.
#[inline(never)]
pub fn position(text: &str, byte: u8) -> Option<usize> {
    text.bytes().position(|other| other == byte)
}

/// Whether texts are the same, eight bytes at a time; WebAssembly's `memcmp` takes them one by one.
#[inline(always)]
pub fn is_same(mut one: &[u8], mut other: &[u8]) -> bool {
    while let (Some((first, rest)), Some((others, behind))) =
        (one.split_first_chunk::<8>(), other.split_first_chunk())
    {
        if first != others {
            return false;
        }
        (one, other) = (rest, behind);
    }
    one.iter().eq(other)
}

/// What is before and what is behind the first such byte; all and nothing if there is none.
#[inline(never)]
pub fn cut(text: &str, byte: u8) -> (&str, &str) {
    match position(text, byte) {
        Some(at) => (&text[..at], &text[at + 1..]),
        None => (text, ""),
    }
}

/// Whether a byte is one of these.
pub fn is_one_of(byte: u8, these: &str) -> bool {
    position(these, byte).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn numbers_are_written_as_usual(number: u32, before in ".*") {
            let mut out = before.clone();
            push_number(&mut out, number);
            prop_assert_eq!(out, format!("{before}{number}"));
        }

        #[test]
        fn the_same_is_equal(one in "[ab]{0,20}", other in "[ab]{0,20}", at in 0usize..20) {
            prop_assert!(is_same(one.as_bytes(), one.as_bytes()));
            prop_assert_eq!(is_same(one.as_bytes(), other.as_bytes()), one == other);
            let changed: String = one.chars().enumerate().map(|(index, char)| if index == at { 'c' } else { char }).collect();
            prop_assert_eq!(is_same(one.as_bytes(), changed.as_bytes()), at >= one.len());
        }

        #[test]
        fn a_cut_takes_one_byte_out(text in "[ab,]{0,9}") {
            prop_assert_eq!(cut(&text, b','), text.split_once(',').unwrap_or((&text, "")));
        }

        #[test]
        fn parts_are_joined(parts in prop::collection::vec(".*", 0..5)) {
            let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
            prop_assert_eq!(joined(&parts), parts.concat());
        }
    }
}
