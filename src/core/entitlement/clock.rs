//! Which of two accounts of the same thing counts.

/// When something was so. What a customer may use and how much was used change apart from each other,
/// so each has a clock of its own.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Clock {
    /// The server's time of the last change, if it tells.
    pub at: Option<f64>,
    /// When the server was asked.
    pub seen: f64,
}

impl Clock {
    /// Whether this is later than another: by the server's time, and where it does not tell by when it was
    /// asked. Of two of the same time the one that was asked for later is, and nothing is later than
    /// itself; so whatever the order in which accounts arrive, the same one remains.
    pub fn is_after(&self, other: &Clock) -> bool {
        let (own, others) = (self.time(), other.time());
        own > others || own == others && self.seen > other.seen
    }

    fn time(&self) -> f64 {
        self.at.unwrap_or(self.seen)
    }
}
