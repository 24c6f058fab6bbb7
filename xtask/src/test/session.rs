//! What a driver tells of the browser that it has started.

use serde_json::Value;

/// Makes wasm-bindgen's test runner log what the driver answers.
pub const LOG: (&str, &str) = ("RUST_LOG", "wasm_bindgen_cli=debug/driverVersion");

/// The versions of browser and driver, as the log has them.
pub fn versions(log: &str) -> Option<String> {
    let answer = log.lines().find_map(|line| line.split_once(" got: ")?.1.strip_prefix('{'))?;
    let answer: Value = serde_json::from_str(&format!("{{{answer}")).ok()?;
    // Newer drivers nest what they tell one level deeper, and have other names for it.
    let told = answer["value"].get("capabilities").unwrap_or(&answer["value"]);
    let text = |name: &str| told.pointer(name)?.as_str()?.split(' ').next();
    Some(format!(
        "{} {}, driver {}",
        text("/browserName")?,
        text("/browserVersion").or_else(|| text("/version"))?,
        text("/moz:geckodriverVersion").or_else(|| text("/chrome/chromedriverVersion"))?
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_of_chromium() {
        let log = "Set WASM_BINDGEN_TEST_TIMEOUT to 120 seconds...\n\
            [2026-11-22T16:17:55Z DEBUG runner::headless] got: {\"sessionId\":\"7b\",\"status\":0,\"value\":\
            {\"browserName\":\"chrome\",\"chrome\":{\"chromedriverVersion\":\"156.0.8078.80 (a21ce95)\"},\
            \"version\":\"156.0.8078.79\"}}\nrunning 1 test\n";
        assert_eq!(versions(log).as_deref(), Some("chrome 156.0.8078.79, driver 156.0.8078.80"));
    }

    #[test]
    fn versions_of_firefox() {
        let log = "[2026-11-22T16:18:00Z DEBUG runner::headless] got: {\"value\":{\"capabilities\":\
            {\"browserName\":\"firefox\",\"browserVersion\":\"153.7.0\",\"moz:geckodriverVersion\":\"0.37.1\"}}}\n";
        assert_eq!(versions(log).as_deref(), Some("firefox 153.7.0, driver 0.37.1"));
    }

    #[test]
    fn without_a_driver_there_are_none() {
        assert_eq!(versions("running 1 test\ntest result: ok. 1 passed\n"), None);
    }
}
