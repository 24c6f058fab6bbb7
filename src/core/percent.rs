//! Percent-encoding (RFC 3986).

use super::text::is_one_of;

/// The digits of an encoded byte.
pub const HEX: &[u8; 16] = b"0123456789ABCDEF";

/// Writes a value into a path segment: what is no `pchar` is encoded.
pub fn push_segment(out: &mut String, value: &str) {
    push(out, value, "-._~!$&'()*+,;=:@");
}

/// Writes a character into a query, encoding all but the unreserved ones, so that every parser,
/// also one that takes `+` for a space, reads it back.
pub fn push_query(out: &mut String, char: char) {
    push(out, char.encode_utf8(&mut [0; 4]), "-._~");
}

fn push(out: &mut String, value: &str, literal: &str) {
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || is_one_of(byte, literal) {
            out.push(byte as char);
        } else {
            out.push('%');
            out.push(HEX[usize::from(byte >> 4)] as char);
            out.push(HEX[usize::from(byte & 15)] as char);
        }
    }
}

/// Reads `%41` at the beginning of the text.
fn encoded_byte(text: &[u8]) -> Option<u8> {
    let digit = |byte: u8| (byte as char).to_digit(16);
    match *text {
        [b'%', high, low, ..] => Some((digit(high)? << 4 | digit(low)?) as u8),
        _ => None,
    }
}

/// Whether a server might read `.` or `..` as a step in here, encoded (`%2e`) or not, between
/// slashes of either kind, encoded or not.
pub fn has_dot_segment(path: &str) -> bool {
    let mut rest = path.as_bytes();
    // The dots since the last separator; 0 also after anything else.
    let (mut dots, mut other) = (0, false);
    loop {
        let (byte, length) = match (encoded_byte(rest), rest.first()) {
            (Some(byte), _) => (Some(byte), 3),
            (None, first) => (first.copied(), 1),
        };
        match byte {
            None | Some(b'/' | b'\\') => {
                if !other && (dots == 1 || dots == 2) {
                    return true;
                }
                (dots, other) = (0, false);
            }
            Some(b'.') => dots += 1,
            Some(_) => other = true,
        }
        if byte.is_none() {
            return false;
        }
        rest = &rest[length..];
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn dot_segments_are_seen_in_every_dress() {
        for text in [".", "..", "../x", "x/..", "a/./b", "%2e", "%2E%2e", ".%2e", "..\\x", "..%2fx", "x%5C.."]
        {
            assert!(has_dot_segment(text), "{text}");
        }
        for text in ["", "...", "a.b", "..a", "a..", ".a/b.", "%2e%2e%2e", "a/b", "%", "%2", "%zz"] {
            assert!(!has_dot_segment(text), "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_segment_never_escapes(value in ".*") {
            let mut out = String::new();
            push_segment(&mut out, &value);
            let plain = |byte: u8| byte.is_ascii_graphic() && !b"/?#[]\\\"<>^`{|}".contains(&byte);
            prop_assert!(out.bytes().all(plain), "{}", out);
        }
    }
}
