//! What the server's answers about values show, beside what a snapshot says.

use std::collections::BTreeSet;

use super::decision::Values;

/// Of so many denials the latest are remembered.
const MOST: usize = 16;
/// Of so many values it is remembered that they are granted.
const MOST_VALUES: usize = 256;

/// What is known of the values of an entitlement: granted together, granted each; denied together,
/// denied with any more.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Learned {
    granted: BTreeSet<String>,
    denied: Vec<BTreeSet<String>>,
}

impl Learned {
    /// Remembers an answer of the server's.
    pub fn learn(&mut self, requested: &[String], is_granted: bool) {
        if requested.is_empty() {
            return;
        }
        if is_granted {
            self.granted.extend(requested.iter().cloned());
            if self.granted.len() > MOST_VALUES {
                self.granted = requested.iter().take(MOST_VALUES).cloned().collect();
            }
            return;
        }
        let denied: BTreeSet<String> = requested.iter().cloned().collect();
        if !self.denied.contains(&denied) {
            self.denied.push(denied);
            if self.denied.len() > MOST {
                self.denied.remove(0);
            }
        }
    }

    /// What follows for a request.
    pub fn values(&self, requested: &[String]) -> Values {
        if requested.is_empty() {
            return Values::Unasked;
        }
        let is_denied = |denied: &BTreeSet<String>| denied.iter().all(|value| requested.contains(value));
        if requested.iter().all(|value| self.granted.contains(value)) {
            Values::Within
        } else if self.denied.iter().any(is_denied) {
            Values::Outside
        } else {
            Values::Unknown
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(of: &str) -> Vec<String> {
        of.chars().map(String::from).collect()
    }

    #[test]
    fn a_part_of_what_is_granted_is_and_more_than_what_is_denied_is_not() {
        let mut learned = Learned::default();
        learned.learn(&texts("ab"), true);
        learned.learn(&texts("bc"), false);
        learned.learn(&texts(""), false);
        for (requested, expected) in [
            ("", Values::Unasked),
            ("a", Values::Within),
            ("ba", Values::Within),
            ("c", Values::Unknown),
            ("ac", Values::Unknown),
            ("cb", Values::Outside),
            ("abc", Values::Outside),
            ("d", Values::Unknown),
        ] {
            assert_eq!(learned.values(&texts(requested)), expected, "{requested}");
        }
    }

    #[test]
    fn what_is_remembered_is_bounded() {
        let mut learned = Learned::default();
        for number in 0..1000 {
            learned.learn(&[number.to_string()], number % 2 == 0);
        }
        assert!(learned.granted.len() <= MOST_VALUES && learned.denied.len() <= MOST);
        assert_eq!(learned.values(&["998".to_owned()]), Values::Within);
        assert_eq!(learned.values(&["999".to_owned()]), Values::Outside);
        assert_eq!(learned.values(&["1".to_owned()]), Values::Unknown);
    }
}
