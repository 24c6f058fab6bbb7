//! TypeScript as text.

use super::contract::Type;
use super::docs;

/// How wide lines may be.
pub const WIDTH: usize = 100;

/// The type as it is written in TypeScript. Types in place must have their names by now.
pub fn type_name(ty: &Type) -> String {
    match ty {
        Type::Any => "unknown".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::Integer | Type::Number => "number".to_owned(),
        Type::Text => "string".to_owned(),
        Type::Const(text) => quoted(text),
        Type::Ref(name) => name.clone(),
        Type::List { item, .. } => match **item {
            Type::Nullable(_) => format!("({})[]", type_name(item)),
            _ => format!("{}[]", type_name(item)),
        },
        Type::Map(values) => format!("Record<string, {}>", type_name(values)),
        Type::Nullable(inner) => format!("{} | null", type_name(inner)),
        Type::Loose(types) => types.iter().map(type_name).collect::<Vec<_>>().join(" | "),
        Type::Values(_) | Type::Tagged(_) => unreachable!("{ty:?} has a name by now"),
    }
}

/// A text in double quotes.
pub fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// A doc comment before what stands `indent` spaces to the right: on one line if it fits.
pub fn doc_comment(paragraphs: &[String], indent: usize) -> String {
    let margin = " ".repeat(indent);
    let lines = docs::wrap(paragraphs, WIDTH - indent - " * ".len());
    match lines.as_slice() {
        [] => String::new(),
        [line] if indent + line.chars().count() + "/**  */".len() <= WIDTH => {
            format!("{margin}/** {line} */\n")
        }
        lines => {
            let mut comment = format!("{margin}/**\n");
            for line in lines {
                comment += format!("{margin} * {line}").trim_end();
                comment.push('\n');
            }
            comment + &margin + " */\n"
        }
    }
}
