//! The API key, kept from being shown.

use std::fmt;

/// A full access key from Stigg's console (Integrations, API Keys).
///
/// Nothing prints it: neither `Debug` nor `Display` show more than that there is one.
///
/// ```
/// let key = stigg_edge::ApiKey::from("not-a-real-key");
/// assert_eq!(format!("{key:?}"), "ApiKey(…)");
/// ```
#[derive(Clone)]
pub struct ApiKey(String);

impl ApiKey {
    /// The key itself, for the header and for nothing else.
    pub(super) fn reveal(&self) -> &str {
        &self.0
    }

    /// The text without the key: a server may quote what it was sent.
    pub(super) fn redact(&self, text: &str) -> String {
        text.replace(&self.0, "***")
    }
}

impl From<&str> for ApiKey {
    fn from(key: &str) -> Self {
        ApiKey(key.to_owned())
    }
}

impl From<String> for ApiKey {
    fn from(key: String) -> Self {
        ApiKey(key)
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str("ApiKey(…)")
    }
}
