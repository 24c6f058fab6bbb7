//! Runs properties on generated values, and counts.

use proptest::strategy::Strategy;
use proptest::test_runner::{Config, RngAlgorithm, RngSeed, TestCaseError, TestError, TestRunner};
use std::fmt::Debug;
use std::io::Write;
use std::time::Instant;

/// A property that is shown on one subject after another.
pub struct Trial {
    what: &'static str,
    cases: u32,
    since: Instant,
    subjects: usize,
    values: u64,
}

impl Trial {
    pub fn of(what: &'static str) -> Self {
        Trial::part_of(1, what)
    }

    /// A trial of a part of the usual number of values for each subject.
    pub fn part_of(parts: u32, what: &'static str) -> Self {
        let cases = config().cases.div_ceil(parts);
        Trial { what, cases, since: Instant::now(), subjects: 0, values: 0 }
    }

    /// Fails with the least value for which the property does not hold.
    pub fn run<S>(
        &mut self,
        subject: &str,
        values: &S,
        property: impl Fn(S::Value) -> Result<(), TestCaseError>,
    ) where
        S: Strategy,
        S::Value: Debug,
    {
        let config = Config { cases: self.cases, ..config() };
        self.subjects += 1;
        self.values += u64::from(config.cases);
        match TestRunner::new(config).run(values, property) {
            Ok(()) => {}
            Err(TestError::Fail(reason, value)) => panic!("{subject}: {reason}\nthe least value: {value:?}"),
            Err(TestError::Abort(reason)) => panic!("{subject}: {reason}"),
        }
    }

    /// Prints what was done, so that it is seen although the test passes; gives the number of subjects.
    pub fn done(self) -> usize {
        let Trial { what, since, subjects, values, .. } = self;
        let seconds = since.elapsed().as_secs_f64();
        let line = format!("{what}: {values} cases over {subjects} subjects, {seconds:.1} s\n");
        std::io::stderr().write_all(line.as_bytes()).unwrap();
        subjects
    }
}

/// Reads `PROPTEST_CASES`, `PROPTEST_RNG_SEED` and their like; unless told otherwise, the seed is
/// always the same.
fn config() -> Config {
    // Without optimization the default algorithm takes half of the time.
    let rng_algorithm = RngAlgorithm::XorShift;
    let config = Config { rng_algorithm, failure_persistence: None, ..Config::default() };
    match config.rng_seed {
        RngSeed::Random => Config { rng_seed: RngSeed::Fixed(0), ..config },
        RngSeed::Fixed(_) => config,
    }
}
