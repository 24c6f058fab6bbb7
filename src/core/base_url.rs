//! The base URL: where the API is, and where the key may go.

use super::refusal::Refusal;

/// What a base URL may be beyond `https://…`.
#[derive(Clone, Copy, Default)]
pub struct Allowed {
    /// Plain http to any host, not only to this machine.
    pub insecure_http: bool,
    /// A path such as `/stigg`, where there is a page to be relative to.
    pub relative: bool,
}

/// Checks a base URL and normalises it: no trailing slash, no `/api/v1`, which every path brings.
pub fn normalise(text: &str, allowed: Allowed) -> Result<String, Refusal> {
    let refuse = |problem: &str| Err(Refusal::of("baseURL", problem));
    if !text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\') {
        return refuse(
            "must not hold spaces, control characters, backslashes or characters beyond ASCII: \
                       write a host in its xn-- form",
        );
    }
    if text.contains(['?', '#']) {
        return refuse("must not have a query or a fragment: give scheme, host and, if need be, a path");
    }
    let lower = text.to_ascii_lowercase();
    let (path, origin) = if text.starts_with('/') && !text.starts_with("//") {
        if !allowed.relative {
            return refuse(
                "must be absolute here, as in \"https://api.stigg.io\": there is no page to be relative to",
            );
        }
        (text, String::new())
    } else {
        let (scheme, rest) = if let Some(rest) = lower.strip_prefix("https://") {
            ("https://", rest)
        } else if let Some(rest) = lower.strip_prefix("http://") {
            ("http://", rest)
        } else {
            return refuse("must start with https://, as in \"https://api.stigg.io\"");
        };
        let authority = rest.split('/').next().unwrap_or_default();
        if authority.contains('@') {
            return refuse("must not hold a user name or password: the key is given by apiKey");
        }
        let Some(host) = host(authority) else {
            return refuse(
                "must name a host, and a port from 1 to 65535 if any, as in \"https://api.stigg.io\"",
            );
        };
        if scheme == "http://" && !allowed.insecure_http && !is_loopback(host) {
            return refuse(
                "must be https:// unless the host is this machine (localhost, 127.0.0.1, [::1]): \
                           plain http would show the API key; allowInsecureHttp: true permits it",
            );
        }
        (&text[scheme.len() + authority.len()..], [scheme, authority].concat())
    };
    if super::percent::has_dot_segment(path) {
        return refuse("must not hold the path step \".\" or \"..\"");
    }
    let path = path.trim_end_matches('/');
    Ok(origin + path.strip_suffix("/api/v1").unwrap_or(path))
}

/// The host of `host:port`, if both are well-formed.
fn host(authority: &str) -> Option<&str> {
    let (host, port) = match authority.strip_prefix('[') {
        Some(_) => {
            let end = authority.find(']')? + 1;
            (&authority[..end], &authority[end..])
        }
        None => authority.split_at(authority.find(':').unwrap_or(authority.len())),
    };
    let name = |byte: u8| byte.is_ascii_alphanumeric() || b"-._".contains(&byte);
    let literal = |byte: u8| byte.is_ascii_hexdigit() || b":.".contains(&byte);
    let well_formed = match host.strip_prefix('[') {
        Some(rest) => rest.trim_end_matches(']').bytes().all(literal),
        None => !host.is_empty() && host.bytes().all(name),
    };
    let port_fits = match port.strip_prefix(':') {
        Some(digits) => digits.len() <= 5 && digits.parse::<u16>().is_ok_and(|port| port > 0),
        None => port.is_empty(),
    };
    (well_formed && port_fits).then_some(host)
}

fn is_loopback(host: &str) -> bool {
    let octet = |part: &str| part.parse::<u8>().is_ok();
    let v4 = host.starts_with("127.") && host.split('.').count() == 4 && host.split('.').all(octet);
    v4 || host == "localhost" || host.ends_with(".localhost") || host == "[::1]"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn normal(text: &str) -> Result<String, String> {
        normalise(text, Allowed::default()).map_err(|refusal| refusal.message())
    }

    #[test]
    fn the_usual_spellings_are_one() {
        for text in [
            "https://api.stigg.io",
            "https://api.stigg.io/",
            "HTTPS://API.stigg.io/api/v1",
            "https://api.stigg.io/api/v1/",
        ] {
            assert_eq!(normal(text).unwrap(), "https://api.stigg.io", "{text}");
        }
        assert_eq!(normal("https://edge.example:8443/Stigg/").unwrap(), "https://edge.example:8443/Stigg");
        for text in ["http://localhost:4010", "http://127.0.0.1:1", "http://[::1]:80", "http://x.localhost"] {
            assert_eq!(normal(text).unwrap(), text);
        }
    }

    #[test]
    fn what_would_send_the_key_elsewhere_is_refused() {
        for text in [
            "",
            "api.stigg.io",
            "ftp://x",
            "//x",
            "/stigg",
            "https://",
            "https:///x",
            "https://x:0",
            "https://x:99999",
            "https://x:y",
            "https://user:word@x",
            "https://x@y",
            "https://x?y",
            "https://x#y",
            "https://x\\@y",
            "https://x y",
            "https://ä.example",
            "https://x/../y",
            "https://[::1",
            "https://[x]",
            "http://api.stigg.io",
            "http://127.0.0.1.example",
            "http://127.0.0",
            "http://localhost.example",
        ] {
            assert!(normal(text).is_err(), "{text}");
        }
    }

    #[test]
    fn what_is_allowed_is_allowed() {
        let relative = Allowed { relative: true, ..Allowed::default() };
        assert_eq!(normalise("/stigg/", relative).unwrap(), "/stigg");
        assert!(normalise("//x", relative).is_err());
        let insecure = Allowed { insecure_http: true, ..Allowed::default() };
        assert_eq!(normalise("http://stigg.test", insecure).unwrap(), "http://stigg.test");
    }
}
