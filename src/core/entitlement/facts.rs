//! What is known of one entitlement, as bits.

use super::reason::Reason;

/// What an entitlement is to, which says what can be asked about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
#[non_exhaustive]
pub enum Kind {
    /// Something that this version does not know.
    Unknown = 0,
    /// A feature that is there or not.
    Boolean = 1,
    /// A feature of which there is an amount.
    Number = 2,
    /// A feature of which there are values.
    Enum = 3,
    /// Credits of a currency.
    Credit = 4,
}

/// What is known of one entitlement, but for its numbers.
///
/// Bits 0 to 2 are its [`Kind`], bits 3 to 11 the constants here, and bits 12 to 16 the number of the
/// [`Reason`] with which the server refuses it: 0 if it does not, 31 if the reason is another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts(pub u32);

impl Facts {
    /// `isGranted`.
    pub const GRANTED: Facts = Facts(1 << 3);
    /// The customer has no such entitlement. All but [`BARRED`](Facts::BARRED) is without meaning then.
    pub const ABSENT: Facts = Facts(1 << 4);
    /// The customer may use nothing at all: the `accessDeniedReason` of the whole snapshot.
    pub const BARRED: Facts = Facts(1 << 5);
    /// `hasUnlimitedUsage`.
    pub const UNLIMITED: Facts = Facts(1 << 6);
    /// `hasSoftLimit` is known to be true: whoever is above the limit is still let in.
    pub const SOFT: Facts = Facts(1 << 7);
    /// `hasSoftLimit` is known to be false.
    pub const HARD: Facts = Facts(1 << 8);
    /// `meterType` is known to be `None`: nobody counts usage.
    pub const UNMETERED: Facts = Facts(1 << 9);
    /// The usage is newer than the rest: it comes from the reply to a write, and whether access is
    /// granted was said before it.
    pub const MOVED: Facts = Facts(1 << 10);
    /// The question names dimensions of governance, of which a snapshot says nothing.
    pub const DIMENSIONS: Facts = Facts(1 << 11);

    const REASON: u32 = 12;
    const OTHER_REASON: u32 = 31;

    /// The facts of an entitlement of this kind, as yet without any other.
    pub fn of(kind: Kind) -> Facts {
        Facts(kind as u32)
    }

    /// Together with another fact, if it is one.
    #[must_use]
    pub fn and(self, is_so: bool, fact: Facts) -> Facts {
        Facts(if is_so { self.0 | fact.0 } else { self.0 })
    }

    /// Together with the reason for which the server refuses it.
    #[must_use]
    pub fn refused(self, reason: &str) -> Facts {
        let number = Reason::from_name(reason).map_or(Facts::OTHER_REASON, |reason| reason as u32);
        Facts(self.0 | number << Facts::REASON)
    }

    /// As they are once the server refuses it no longer.
    pub(super) fn granted(self) -> Facts {
        Facts(self.0 & !(31 << Facts::REASON) | Facts::GRANTED.0)
    }

    /// Whether one of these is a fact.
    pub(super) fn has(self, any: Facts) -> bool {
        self.0 & any.0 != 0
    }

    pub(super) fn kind(self) -> Kind {
        match self.0 & 7 {
            1 => Kind::Boolean,
            2 => Kind::Number,
            3 => Kind::Enum,
            4 => Kind::Credit,
            _ => Kind::Unknown,
        }
    }

    /// Whether the server refuses it for a reason.
    pub(super) fn is_refused(self) -> bool {
        self.reason() != 0
    }

    /// Whether that reason is the usage, which ends with its period.
    pub(super) fn is_used_up(self) -> bool {
        self.reason() == Reason::RequestedUsageExceedingLimit as u32
            || self.reason() == Reason::InsufficientCredits as u32
    }

    fn reason(self) -> u32 {
        self.0 >> Facts::REASON & 31
    }
}
