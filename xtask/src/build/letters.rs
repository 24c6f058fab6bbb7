//! Bytes as text that compresses well, as `pkg-template/src/letters.ts` reads it.

/// Two letters for each byte: for its lower half one from `` ` `` on, for its upper half one from `@` on. Base64
/// is shorter, but compresses to a quarter more.
pub fn encode(bytes: &[u8]) -> String {
    bytes.iter().flat_map(|byte| [b'`' + (byte & 15), b'@' + (byte >> 4)]).map(char::from).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_half_is_a_letter() {
        assert_eq!(encode(b"\0asm\xff"), "`@aFcGmFoO");
        let all: Vec<u8> = (0..=255).collect();
        let read = |pair: &[u8]| pair[0] & 15 | pair[1] << 4;
        assert!(encode(&all).as_bytes().chunks(2).map(read).eq(0..=255));
    }
}
