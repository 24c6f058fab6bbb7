//! The base URL: where the API is, and where the key may go.

use super::refusal::Refusal;
use super::text::position;

/// Checks a base URL and normalises it: no trailing slash, no `/api/v1`, which every path brings.
///
/// `href` is the URL as a WHATWG URL parser writes it, the one that fetch will use: two parsers
/// that disagree could send the key to another host.
pub fn normalise(href: &str, allow_insecure_http: bool) -> Result<&str, Refusal> {
    let refuse = |problem| Err(Refusal::of("baseURL", problem));
    let (is_secure, rest) = match (href.strip_prefix("https://"), href.strip_prefix("http://")) {
        (Some(rest), _) => (true, rest),
        (_, Some(rest)) => (false, rest),
        _ => return refuse("must start with https://, as in \"https://api.stigg.io\""),
    };
    let authority = &rest[..position(rest, b'/').unwrap_or(rest.len())];
    if position(authority, b'@').is_some() {
        return refuse("must not hold a user name or password: the key is given by apiKey");
    }
    if href.bytes().any(|byte| matches!(byte, b'?' | b'#')) {
        return refuse("must not have a query or a fragment: give scheme, host and, if need be, a path");
    }
    if !is_secure && !allow_insecure_http && !is_loopback(authority) {
        return refuse(
            "must be https:// unless the host is this machine (localhost, 127.0.0.1, [::1]): \
             plain http would show the API key; allowInsecureHttp: true permits it",
        );
    }
    let mut base = href;
    while let Some(shorter) = base.strip_suffix("/") {
        base = shorter;
    }
    Ok(base.strip_suffix("/api/v1").unwrap_or(base))
}

/// Whether `host` or `host:port` is this machine. The parser has written every IPv4 address as
/// four numbers, so a name cannot pass for one.
fn is_loopback(authority: &str) -> bool {
    let digits = authority.bytes().rev().take_while(u8::is_ascii_digit).count();
    let host = match authority[..authority.len() - digits].strip_suffix(":") {
        Some(host) if digits > 0 => host,
        _ => authority,
    };
    let is_number = |byte: u8| byte.is_ascii_digit() || byte == b'.';
    let is_v4 = host.starts_with("127.") && host.bytes().all(is_number);
    is_v4 || host == "localhost" || host.ends_with(".localhost") || host == "[::1]"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn normal(text: &str) -> Result<String, String> {
        let url = url::Url::parse(text).map_err(|error| error.to_string())?;
        normalise(url.as_str(), false).map(str::to_owned).map_err(|refusal| refusal.message())
    }

    #[test]
    fn the_usual_spellings_are_one() {
        for text in [
            "https://api.stigg.io",
            "https://api.stigg.io/",
            "HTTPS://API.stigg.io:443/api/v1",
            "https://api.stigg.io/api/v1/",
        ] {
            assert_eq!(normal(text).unwrap(), "https://api.stigg.io", "{text}");
        }
        assert_eq!(normal("https://edge.example:8443/Stigg/").unwrap(), "https://edge.example:8443/Stigg");
        for text in [
            "http://localhost:4010",
            "http://127.0.0.1:1",
            "http://127.0.0.9",
            "http://[::1]:81",
            "http://x.localhost",
        ] {
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
            "https://x:99999",
            "https://user:word@x",
            "https://x@y",
            "https://x?y",
            "https://x#y",
            "https://x?",
            "http://api.stigg.io",
            "http://127.0.0.1.example",
            "http://128.0.0.1",
            "http://localhost.example",
            "http://localhost1",
            "http://[::1].example",
            "http://[::2]",
        ] {
            assert!(normal(text).is_err(), "{text}");
        }
        assert_eq!(normalise("http://stigg.test/", true), Ok("http://stigg.test"));
    }
}
