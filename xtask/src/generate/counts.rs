//! What the contract held when somebody last looked.

use super::contract::Contract;
use anyhow::{Result, ensure};

/// A number that a new edition changes, and where it stands: tests repeat it lest they run on less than all.
struct Count {
    what: &'static str,
    number: usize,
    places: &'static [&'static str],
    of: fn(&Contract) -> usize,
}

const COUNTS: [Count; 2] = [
    Count {
        what: "operations",
        number: 124,
        places: &[
            "xtask/src/generate/counts.rs",
            "sandbox/tests/http/operations.rs",
            "tests/contract/requests.mjs",
            "README.md",
        ],
        of: |contract| contract.operations.len(),
    },
    Count {
        what: "schemas",
        number: 295,
        places: &["xtask/src/generate/counts.rs", "tests/properties/models/survival.rs"],
        of: |contract| contract.models.len(),
    },
];

/// Fails where the contract, as it was read, holds more or less than before.
pub fn check(contract: &Contract) -> Result<()> {
    let differs = COUNTS.iter().filter(|count| (count.of)(contract) != count.number);
    let differences: Vec<String> = differs
        .map(|Count { what, number, places, of }| {
            format!("  {} {what}, not {number}: correct that in {}", of(contract), places.join(", "))
        })
        .collect();
    ensure!(
        differences.is_empty(),
        "api/openapi.json has\n{}\nbut first read what has changed since it was committed:\n  \
         git show HEAD:api/openapi.json > target/before.json\n  \
         cargo xtask contract diff target/before.json api/openapi.json",
        differences.join("\n")
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::COUNTS;
    use crate::workspace;
    use std::fs;

    #[test]
    fn the_numbers_stand_where_it_is_said() {
        for count in &COUNTS {
            for place in count.places {
                let text = fs::read_to_string(workspace::root().join(place)).unwrap();
                let mut words = text.split(|letter: char| !letter.is_ascii_digit());
                assert!(words.any(|word| word == count.number.to_string()), "{place}: {}", count.what);
            }
        }
    }
}
