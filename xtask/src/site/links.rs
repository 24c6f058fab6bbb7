//! Whether every link of a static site leads to a page and a place that are there. Links to other sites are not followed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result, ensure};
use html5gum::Tokenizer;
use html5gum::emitters::default::{DefaultEmitter, Token};

/// How many dead links are shown.
const MOST_SHOWN: usize = 40;

/// What was looked at.
pub struct Checked {
    pub pages: usize,
    pub links: usize,
}

/// Fails if a link within the site is dead.
pub fn check(site: &Path) -> Result<Checked> {
    let mut pages = BTreeMap::new();
    read_all(site, &mut pages)?;
    let dead: Vec<_> = pages
        .iter()
        .flat_map(|(file, page)| page.links.iter().map(move |link| (file, link)))
        .filter(|(file, link)| !leads_somewhere(&pages, file, link))
        .map(|(file, link)| format!("{}: {link}\n", file.strip_prefix(site).unwrap_or(file).display()))
        .collect();
    let shown: String = dead.iter().take(MOST_SHOWN).map(String::as_str).collect();
    ensure!(dead.is_empty(), "{} dead links:\n{shown}", dead.len());
    Ok(Checked { pages: pages.len(), links: pages.values().map(|page| page.links.len()).sum() })
}

/// What matters of a page. A text is not read for links, but others may lead to it.
#[derive(Default)]
struct Page {
    places: BTreeSet<String>,
    links: BTreeSet<String>,
}

type Pages = BTreeMap<PathBuf, Page>;

fn read_all(folder: &Path, pages: &mut Pages) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            read_all(&path, pages)?;
        } else if path.extension().is_some_and(|extension| extension == "html") {
            let text = fs::read_to_string(&path)?;
            pages.insert(path, Page::of(&text));
        }
    }
    Ok(())
}

impl Page {
    fn of(html: &str) -> Self {
        let mut page = Page::default();
        let mut emitter = DefaultEmitter::default();
        // What looks like a tag in a script is none.
        emitter.naively_switch_states(true);
        for Ok(token) in Tokenizer::new_with_emitter(html, emitter) {
            let Token::StartTag(tag) = token else { continue };
            for (name, value) in &tag.attributes {
                let value = String::from_utf8_lossy(value).into_owned();
                match name.as_slice() {
                    b"id" => drop(page.places.insert(value)),
                    b"name" if tag.name.as_slice() == b"a" => drop(page.places.insert(value)),
                    b"href" | b"src" => drop(page.links.insert(value)),
                    _ => {}
                }
            }
        }
        page
    }

    /// rustdoc's source pages know `#12` and, by their script, `#12-34`.
    fn has(&self, place: &str) -> bool {
        let lines =
            place.split_once('-').filter(|(first, _)| first.bytes().all(|byte| byte.is_ascii_digit()));
        match lines {
            Some((first, last)) => self.places.contains(first) && self.places.contains(last),
            None => self.places.contains(place),
        }
    }
}

fn leads_somewhere(pages: &Pages, from: &Path, link: &str) -> bool {
    // An address with a scheme (https:, data:) is not ours.
    if link.split(['/', '#', '?']).next().is_some_and(|first| first.contains(':')) {
        return true;
    }
    let (path, place) = link.split_once('#').unwrap_or((link, ""));
    let path = path.split('?').next().unwrap_or_default();
    let mut target = if path.is_empty() { from.to_owned() } else { resolved(from, &decoded(path)) };
    if path.ends_with('/') {
        target.push("index.html");
    }
    match pages.get(&target) {
        // A browser, too, looks for the place as it is written, then without %20 and the like.
        Some(page) => place.is_empty() || page.has(place) || page.has(&decoded(place)),
        None => target.is_file(),
    }
}

fn resolved(from: &Path, path: &str) -> PathBuf {
    let mut resolved = from.parent().unwrap_or(from).to_owned();
    for component in Path::new(path).components() {
        match component {
            Component::ParentDir => drop(resolved.pop()),
            Component::Normal(name) => resolved.push(name),
            // From the server's root on: the site does not know where that is.
            Component::RootDir | Component::Prefix(_) => return PathBuf::new(),
            Component::CurDir => {}
        }
    }
    resolved
}

/// Without `%20` and the like.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let hexadecimal =
            tail.get(..2).filter(|_| first == b'%').and_then(|digits| std::str::from_utf8(digits).ok());
        match hexadecimal.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            None => {
                bytes.push(first);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pages() -> Pages {
        let index = r#"<a href="guides/retries.html#how-long">x</a> <a id=top></a>"#;
        let retries = r#"<h2 id="how-long">x</h2><span id=1></span><span id=9></span><i id="f<T>"></i><i id="g%3CT%3E"></i>"#;
        [("/site/index.html", index), ("/site/guides/retries.html", retries)]
            .map(|(file, html)| (file.into(), Page::of(html)))
            .into()
    }

    #[test]
    fn links_and_places_are_found_however_they_are_written() {
        let page = Page::of(
            "<a href=a.html?x=1&amp;y=2 ID=one>x</a><img src='b.png'><!-- <a href=no> --><script>'<a href=no>'</script>",
        );
        assert_eq!(page.links, ["a.html?x=1&y=2", "b.png"].map(str::to_owned).into());
        assert_eq!(page.places, ["one".to_owned()].into());
    }

    #[test]
    fn a_link_needs_a_page_and_a_place() {
        let pages = pages();
        let (index, retries) = (Path::new("/site/index.html"), Path::new("/site/guides/retries.html"));
        for (from, link, leads) in [
            (index, "guides/retries.html#how-long", true),
            (index, "guides/retries.html#how-short", false),
            (index, "guides/paging.html", false),
            (index, "#top", true),
            (index, "#bottom", false),
            (index, "", true),
            (retries, "../index.html", true),
            (retries, "../#top", true),
            (retries, "index.html", false),
            (retries, "#f%3CT%3E", true),
            (retries, "#g%3CT%3E", true),
            (retries, "#1-9", true),
            (retries, "#1-8", false),
            (retries, "/index.html", false),
            (retries, "https://example.com/none", true),
        ] {
            assert_eq!(leads_somewhere(&pages, from, link), leads, "{} {link}", from.display());
        }
    }
}
