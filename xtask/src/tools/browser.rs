//! Browsers, and the programs that drive them for tests.

use std::env;
use std::fmt;
use std::path::PathBuf;
use std::sync::Mutex;

use anyhow::{Result, bail};

use super::{apt, program};

/// A browser that tests know how to use.
pub struct Browser {
    /// What people call it.
    pub name: &'static str,
    /// wasm-pack's option for it.
    pub option: &'static str,
    /// What its driver is called.
    pub driver: &'static str,
    /// Where people say that they have put a driver.
    variable: &'static str,
    /// The version of the driver's crate, if it is one.
    driver_crate: Option<&'static str>,
    programs: &'static [&'static str],
    packages: &'static [&'static str],
    remedy: &'static str,
}

/// Chromium, or the Chrome that is there.
pub const CHROMIUM: Browser = Browser {
    name: "Chromium",
    option: "--chrome",
    driver: "chromedriver",
    variable: "CHROMEDRIVER",
    driver_crate: None,
    programs: &[
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ],
    packages: &["chromium", "chromium-driver"],
    remedy: "Debian: apt-get install chromium chromium-driver, as root; macOS: brew install --cask google-chrome \
             chromedriver; elsewhere: put Chrome and the chromedriver of its version on PATH",
};

/// Firefox.
pub const FIREFOX: Browser = Browser {
    name: "Firefox",
    option: "--firefox",
    driver: "geckodriver",
    variable: "GECKODRIVER",
    driver_crate: Some("~0.37"),
    programs: &["firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"],
    packages: &["firefox-esr"],
    remedy: "Debian: apt-get install firefox-esr, as root; macOS: brew install --cask firefox; elsewhere: put \
             Firefox on PATH",
};

/// A browser and its driver, as this machine has them.
pub struct Driven {
    pub program: PathBuf,
    pub driver: PathBuf,
}

/// What this machine lacks and xtask cannot bring.
#[derive(Debug)]
pub struct Missing(pub String);

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Missing {}

impl Browser {
    /// The browser and its driver, installed if need be; [`Missing`] where that cannot be done.
    pub fn bring(&self) -> Result<Driven> {
        if self.lacks_packages() && apt::is_allowed() {
            // One after the other: the second may find that the first has brought what it lacks.
            static INSTALLING: Mutex<()> = Mutex::new(());
            let _one = INSTALLING.lock().expect("installing does not panic");
            if self.lacks_packages() {
                apt::install(self.packages).map_err(|error| self.missing(&format!("{error:#}\n")))?;
            }
        }
        let program = program::find(self.programs).ok_or_else(|| self.missing(""))?;
        let driver = match (self.driver(), self.driver_crate) {
            (Some(driver), _) => driver,
            (None, Some(version)) => program::build(self.driver, self.driver, version)?.join(self.driver),
            (None, None) => bail!(self.missing("")),
        };
        Ok(Driven { program, driver })
    }

    fn lacks_packages(&self) -> bool {
        program::find(self.programs).is_none() || (self.driver().is_none() && self.driver_crate.is_none())
    }

    /// The driver, where somebody has put one.
    fn driver(&self) -> Option<PathBuf> {
        env::var_os(self.variable).map(PathBuf::from).or_else(|| program::find(&[self.driver]))
    }

    fn missing(&self, reason: &str) -> Missing {
        Missing(format!("{reason}no {} with {}; remedy: {}", self.name, self.driver, self.remedy))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Stand-ins that are on every PATH which can run this test.
    const HERE: &[&str] = &["cargo"];
    const NOWHERE: &[&str] = &["no-such-program"];

    fn browser(programs: &'static [&'static str], driver: &'static str) -> Browser {
        Browser { variable: "NO_SUCH_VARIABLE", programs, driver, driver_crate: None, ..CHROMIUM }
    }

    #[test]
    fn packages_are_wanted_for_a_browser_or_a_driver_that_cargo_cannot_build() {
        assert!(!browser(HERE, "cargo").lacks_packages());
        assert!(browser(NOWHERE, "cargo").lacks_packages());
        assert!(browser(HERE, "no-such-program").lacks_packages());
        let built = Browser { driver_crate: Some("~1.0"), ..browser(HERE, "no-such-program") };
        assert!(!built.lacks_packages());
    }

    #[test]
    fn what_is_there_is_taken_as_it_is() {
        let found = browser(HERE, "cargo").bring().unwrap();
        assert!(found.program.ends_with("cargo") && found.driver.ends_with("cargo"));
    }
}
