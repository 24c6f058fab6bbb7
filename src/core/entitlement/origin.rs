//! What it means for a check that the server gives no entitlements.

/// What a failure says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Failure {
    /// There is no such customer: an answer, if not a good one. To be kept like a denial.
    Absent = 0,
    /// The server is out of reach or busy: what was known may do, as long as it is not too old.
    Down = 1,
    /// The request was at fault, or its key. Nothing follows for the customer, neither now nor later:
    /// the fallback decides, and nothing of it is kept.
    Refused = 2,
}

impl Failure {
    /// From the status of the reply, or 0 if none came in time.
    pub fn from_status(status: u32) -> Failure {
        match status {
            404 => Failure::Absent,
            0 | 408 | 429 | 500.. => Failure::Down,
            _ => Failure::Refused,
        }
    }
}
