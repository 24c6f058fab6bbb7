//! Prints `pkg-template/src/contract/models.d.ts` from what tsify makes of the models.
//!
//! tsify's text is taken apart and written anew as one would by hand: two spaces of indent, docs
//! on one line where they fit, long unions over several lines.

use super::docs::DEPRECATED;
use super::typescript::{WIDTH, doc_comment};
use crate::workspace;
use anyhow::{Context, Result, bail, ensure};
use std::collections::BTreeSet;
use xshell::{Shell, cmd};

/// What a declaration may mention besides other declarations.
const BUILT_IN: [&str; 6] = ["string", "number", "boolean", "unknown", "null", "Record"];

/// The member that keeps unknown fields is flattened in Rust, which tsify writes as this base.
/// TypeScript callers do not meet it: what is unknown shall not show in the type, where an index
/// signature would make every misspelt member an `unknown`.
const UNKNOWN_FIELDS: &str = " extends UnknownFields";

/// The text of the file, from the models as they are in the crate now.
pub fn print() -> Result<String> {
    let shell = Shell::new()?;
    shell.change_dir(workspace::root());
    let cargo = workspace::cargo();
    let printed = cmd!(shell, "{cargo} run --quiet --package declarations")
        .read()
        .context("the generated models do not compile; tsify has nothing to print")?;
    format(&printed)
}

/// Declarations parted by NUL, formatted and checked.
fn format(printed: &str) -> Result<String> {
    let declarations = printed.split('\0').map(parse).collect::<Result<Vec<_>>>()?;
    let mut names = BTreeSet::new();
    for declaration in &declarations {
        ensure!(names.insert(&*declaration.name), "{} is declared twice", declaration.name);
    }
    for declaration in &declarations {
        for ty in declaration.types() {
            for name in mentioned(ty) {
                ensure!(
                    names.contains(name) || BUILT_IN.contains(&name),
                    "{} mentions {name}, which nothing declares: override the type in \
                     print_field (xtask/src/generate/models.rs)",
                    declaration.name
                );
            }
        }
    }
    let texts: Vec<String> = declarations.iter().map(Declaration::to_text).collect();
    Ok(texts.join("\n"))
}

/// One exported type.
struct Declaration {
    docs: Vec<String>,
    name: String,
    form: Form,
}

enum Form {
    Interface(Vec<Member>),
    Alias(String),
}

struct Member {
    docs: Vec<String>,
    /// With the question mark if it has one.
    key: String,
    ty: String,
}

impl Declaration {
    fn types(&self) -> Vec<&str> {
        match &self.form {
            Form::Interface(members) => members.iter().map(|member| &*member.ty).collect(),
            Form::Alias(ty) => vec![ty],
        }
    }

    fn to_text(&self) -> String {
        let (docs, name) = (doc_comment(&self.docs, 0), &self.name);
        match &self.form {
            Form::Alias(ty) => docs + &statement(&format!("export type {name} ="), ty, 0),
            Form::Interface(members) => {
                let mut text = format!("{docs}export interface {name} {{\n");
                for member in members {
                    text += &doc_comment(&member.docs, 2);
                    text += &statement(&format!("  {}:", member.key), &member.ty, 2);
                }
                text + "}\n"
            }
        }
    }
}

/// `start type;`, a union over several lines if it does not fit on one.
fn statement(start: &str, ty: &str, indent: usize) -> String {
    let one_line = format!("{start} {ty};");
    if one_line.len() <= WIDTH {
        return one_line + "\n";
    }
    let margin = " ".repeat(indent + 2);
    let mut text = start.to_owned();
    let mut line = String::new();
    for member in ty.split(" | ") {
        let longer = format!("{line} | {member}");
        if !line.is_empty() && margin.len() + longer.len() > WIDTH {
            text += &format!("\n{margin}{line}");
            line = format!("| {member}");
        } else {
            line = longer.trim_start().to_owned();
        }
    }
    text + &format!("\n{margin}{line};\n")
}

/// Reads what tsify writes: docs, then an interface with a member a line, or an alias.
fn parse(text: &str) -> Result<Declaration> {
    let mut lines = text.lines().peekable();
    let docs = take_docs(&mut lines);
    let head = lines.next().context("an empty declaration")?;
    let declaration = if let Some(alias) = head.strip_prefix("export type ") {
        let (name, ty) = alias.split_once(" = ").with_context(|| format!("no alias: {head}"))?;
        let ty = ty.strip_suffix(';').with_context(|| format!("no alias of one line: {head}"))?;
        Declaration { docs, name: name.to_owned(), form: Form::Alias(ty.to_owned()) }
    } else if let Some(interface) = head.strip_prefix("export interface ") {
        let name = interface.strip_suffix(" {").with_context(|| format!("no interface: {head}"))?;
        let name = name.strip_suffix(UNKNOWN_FIELDS).unwrap_or(name).to_owned();
        let mut members = Vec::new();
        while lines.next_if(|line| *line == "}").is_none() {
            let docs = take_docs(&mut lines);
            let line = lines.next().unwrap_or_default().trim();
            let member = line.strip_suffix(';').and_then(|line| line.split_once(": "));
            let named = member.filter(|(key, _)| key.starts_with(char::is_alphabetic));
            let (key, ty) = named.with_context(|| format!("{name}: not a member: {line}"))?;
            members.push(Member { docs, key: key.to_owned(), ty: ty.to_owned() });
        }
        Declaration { docs, name, form: Form::Interface(members) }
    } else {
        bail!("neither an interface nor an alias: {head}");
    };
    ensure!(lines.next().is_none(), "{} does not end where it should", declaration.name);
    Ok(declaration)
}

/// The paragraphs of a doc comment, if one comes next.
fn take_docs<'a>(lines: &mut std::iter::Peekable<impl Iterator<Item = &'a str>>) -> Vec<String> {
    let mut paragraphs = vec![String::new()];
    if lines.next_if(|line| line.trim() == "/**").is_none() {
        return vec![];
    }
    for line in lines.by_ref() {
        let line = line.trim();
        if line == "*/" {
            break;
        }
        match line.trim_start_matches('*').trim() {
            "" => paragraphs.push(String::new()),
            text => {
                let last = paragraphs.last_mut().expect("there is one from the start");
                *last = format!("{last} {text}").trim_start().to_owned();
            }
        }
    }
    // Editors strike out what bears this tag.
    let tagged =
        paragraphs.into_iter().map(|text| if text == DEPRECATED { "@deprecated".to_owned() } else { text });
    tagged.collect()
}

/// The names in a type: neither in literals, nor in comments, nor the keys of an object.
fn mentioned(ty: &str) -> Vec<&str> {
    let code = ty.split("/**").map(|part| part.rsplit("*/").next().unwrap_or(part));
    let code = code.flat_map(|part| part.split('"').step_by(2));
    let words =
        code.flat_map(|code| code.split_inclusive(|letter: char| !letter.is_alphanumeric() && letter != '_'));
    let names = words.filter(|word| !word.ends_with(':'));
    let names = names.map(|word| word.trim_end_matches(|letter: char| !letter.is_alphanumeric()));
    names.filter(|name| !name.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::format;

    fn refusal(printed: &str) -> String {
        format(printed).unwrap_err().to_string()
    }

    #[test]
    fn what_tsify_prints_is_written_as_by_hand() {
        let printed = "/**\n * A plan.\n */\nexport interface Plan extends UnknownFields {\n    \
                       /**\n     * Its\n     * name.\n     *\n     * Not empty.\n     */\n    \
                       name?: string | null;\n    /**\n     * Facts.\n     *\n     * Deprecated.\n     */\n    \
                       data: Record<string, unknown>;\n}\0\
                       export type Kind = \"any\" | Plan | (string & {});";
        let expected = "/** A plan. */\nexport interface Plan {\n  /**\n   * Its name.\n   *\n   * Not \
                        empty.\n   */\n  name?: string | null;\n  /**\n   * Facts.\n   *\n   * @deprecated\n   */\n  \
                        data: Record<string, unknown>;\n}\n\n\
                        export type Kind = \"any\" | Plan | (string & {});\n";
        assert_eq!(format(printed).unwrap(), expected);
    }

    #[test]
    fn long_unions_take_several_lines() {
        let members: Vec<String> = (100..130).map(|n| format!("\"{n}\"")).collect();
        let text = format(&format!("export type Numbers = {};", members.join(" | "))).unwrap();
        assert!(text.starts_with("export type Numbers =\n  | \"100\" | \"101\""), "{text}");
        assert!(text.lines().all(|line| line.len() <= super::WIDTH), "{text}");
        assert!(text.ends_with("| \"129\";\n"), "{text}");
    }

    #[test]
    fn what_would_not_compile_is_refused() {
        for (printed, says) in [
            ("export type A = any;", "A mentions any, which nothing declares"),
            ("export interface A {\n    b: Value[];\n}", "A mentions Value, which nothing declares"),
            ("export type A = B & { /** any */ b: C };\0export type B = string;", "A mentions C"),
            ("export type A = string;\0export type A = number;", "A is declared twice"),
            ("export interface A {\n    [key: string]: number;\n}", "not a member"),
            ("export interface A {\n    b: string;", "not a member"),
            ("declare namespace A {}", "neither an interface nor an alias"),
        ] {
            let refusal = refusal(printed);
            assert!(refusal.contains(says), "expected {says:?}, got {refusal:?}");
        }
    }
}
