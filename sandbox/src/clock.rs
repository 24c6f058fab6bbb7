//! The time, from outside, so that tests can move it.

use std::sync::Arc;

use jiff::Timestamp;

/// Tells the time.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> Timestamp + Send + Sync>);

impl Clock {
    /// A clock of your own.
    pub fn new(now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        Self(Arc::new(now))
    }

    /// The time in whole milliseconds: so much of it is shown, and a time that was shown must
    /// compare equal to the one that is stored.
    pub fn now(&self) -> Timestamp {
        let millisecond = (self.0)().as_millisecond();
        Timestamp::from_millisecond(millisecond).expect("a time without its fraction is a time")
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::new(Timestamp::now)
    }
}

/// Writes a time as the API does.
pub fn text(time: Timestamp) -> String {
    format!("{time:.3}")
}
