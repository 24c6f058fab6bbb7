//! Is this a browser, where an API key must not be?

/// What can be seen of the runtime, as bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts(pub u32);

impl Facts {
    /// A `window` with a `document`: browsers, jsdom, happy-dom.
    pub const DOCUMENT: Facts = Facts(1);
    /// A `WorkerGlobalScope`: workers of browsers, but also some server runtimes.
    pub const WORKER: Facts = Facts(1 << 1);
    /// Cloudflare Workers.
    pub const CLOUDFLARE: Facts = Facts(1 << 2);
    /// Deno.
    pub const DENO: Facts = Facts(1 << 3);
    /// Bun.
    pub const BUN: Facts = Facts(1 << 4);
    /// Node.
    pub const NODE: Facts = Facts(1 << 5);
    /// Vercel's edge runtime.
    pub const EDGE: Facts = Facts(1 << 6);
    /// React Native.
    pub const REACT_NATIVE: Facts = Facts(1 << 7);
    /// A bundler took this for code of a browser or of one of its workers.
    pub const BUNDLED: Facts = Facts(1 << 8);

    const SERVERS: Facts =
        Facts(Self::CLOUDFLARE.0 | Self::DENO.0 | Self::BUN.0 | Self::NODE.0 | Self::EDGE.0);

    fn has(self, any: Facts) -> bool {
        self.0 & any.0 != 0
    }
}

/// Whether code here is in the hands of a visitor. A document counts even in Node: jsdom is there
/// to behave like a browser.
pub fn is_browser(facts: Facts) -> bool {
    facts.has(Facts::DOCUMENT)
        || facts.has(Facts::REACT_NATIVE)
        || facts.has(Facts(Facts::WORKER.0 | Facts::BUNDLED.0)) && !facts.has(Facts::SERVERS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_are_told_from_servers() {
        for (facts, expected) in [
            (Facts(0), false),
            (Facts::NODE, false),
            (Facts::DENO, false),
            (Facts::BUN, false),
            (Facts::EDGE, false),
            (Facts::CLOUDFLARE, false),
            (Facts(Facts::CLOUDFLARE.0 | Facts::WORKER.0), false),
            (Facts(Facts::DENO.0 | Facts::WORKER.0), false),
            (Facts::DOCUMENT, true),
            (Facts(Facts::DOCUMENT.0 | Facts::NODE.0), true),
            (Facts::WORKER, true),
            (Facts::REACT_NATIVE, true),
            (Facts::BUNDLED, true),
            (Facts(Facts::BUNDLED.0 | Facts::NODE.0), false),
            (Facts(Facts::BUNDLED.0 | Facts::DOCUMENT.0 | Facts::NODE.0), true),
        ] {
            assert_eq!(is_browser(facts), expected, "{facts:?}");
        }
    }
}
