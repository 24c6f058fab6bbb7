//! What about wasm-bindgen's glue is done otherwise here, for speed and for size. It relies on `src/npm`: whatever
//! throws is a trap, after which there is another instance, so nothing needs to be put in order before; and no piece
//! of memory is given back by itself.

use std::fs;
use std::path::Path;

use anyhow::{Result, ensure};

/// The glue writes a text letter by letter as long as it is ASCII, and has the rest encoded. To have it encoded
/// takes a tenth of that time for a body of 1 KB; for the shortest texts it takes more.
const LETTERS: (&str, &str) = ("; offset < len; ", "; offset < len && len < 40; ");

/// How texts pass to allocators that cannot give a piece another size, up to how they pass here.
const WITHOUT_REALLOC: (&str, &str) = ("    if (realloc === undefined) {\n", "    let len = arg.length;\n");

/// What reads where a returned text lies, up to what reads the text.
const VIEW: (&str, &str) = ("let cachedDataViewMemory0", "function getStringFromWasm0");
/// The same as words, in the form of the view of bytes, which is shorter.
const WORDS: &str = "let cachedWords = null;
function getWords() {
    if (cachedWords === null || cachedWords.byteLength === 0) {
        cachedWords = new Uint32Array(wasm.memory.buffer);
    }
    return cachedWords;
}

";

/// Gives the place on the stack back where a returned text was told, and returns it.
const RELEASE: &str = "        wasm.__wbindgen_add_to_stack_pointer(16);\n";
const RESULT: &str = "        return getStringFromWasm0(";

/// Makes texts pass faster, and takes out of the glue what nobody needs here.
pub fn shorten(glue: &Path) -> Result<()> {
    let text = shortened(&fs::read_to_string(glue)?);
    let texts = text.matches(RESULT).count();
    ensure!(
        text.matches(&[RELEASE, RESULT].concat()).count() == texts
            && text.matches("add_to_stack_pointer(-16)").count() == texts
            && text.contains(LETTERS.1) == text.contains("charCodeAt")
            && !["DataView", "deferred", "finally", "realloc ==="].iter().any(|left| text.contains(left)),
        "{} is not written as build/glue.rs knows it: see there",
        glue.display()
    );
    Ok(fs::write(glue, text)?)
}

fn shortened(glue: &str) -> String {
    let mut out = String::new();
    // How the block ends that is left out.
    let mut left_out = None;
    for line in glue.lines() {
        if left_out.is_some() {
            left_out = left_out.filter(|end| *end != line);
            continue;
        }
        match line {
            // What gives pieces back, and the rest of it.
            "        } catch (e) {" => left_out = Some("        }"),
            "    } finally {" => left_out = Some("    }"),
            "    try {" | "        try {" => {}
            _ if line.trim_start().trim_start_matches("let ").starts_with("deferred") => {}
            // Does what a flag says that is never set.
            _ if line.ends_with(" __wbg_call_guard();") => {}
            _ => {
                if line.starts_with(RESULT) {
                    out.push_str(RELEASE);
                }
                out.push_str(line);
                out.push('\n');
            }
        }
    }
    replace_up_to(&mut out, WITHOUT_REALLOC, "");
    replace_up_to(&mut out, VIEW, WORDS);
    out.replace(LETTERS.0, LETTERS.1)
        .replace("cachedDataViewMemory0", "cachedWords")
        .replace("getDataViewMemory0().getInt32(retptr + 4 * 0, true)", "getWords()[retptr / 4]")
        .replace("getDataViewMemory0().getInt32(retptr + 4 * 1, true)", "getWords()[retptr / 4 + 1]")
}

/// Replaces what begins with one text, up to another; both may be missing.
fn replace_up_to(text: &mut String, (begin, end): (&str, &str), by: &str) {
    if let (Some(begin), Some(end)) = (text.find(begin), text.find(end)) {
        text.replace_range(begin..end, by);
    }
}
