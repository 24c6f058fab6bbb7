//! Prints the resource tree of the npm package into `pkg-template/src/contract`: its types,
//! `resources.d.ts`, and the table of which it is made, `operations.ts`.

use super::contract::{Contract, Operation, Shape};
use super::docs;
use super::tree::{Resource, Resources};
use super::typescript::{WIDTH, doc_comment, type_name};
use anyhow::Result;
use heck::ToShoutySnakeCase;
use std::collections::BTreeSet;
use std::slice;

/// The text of the types.
pub fn print_types(contract: &Contract) -> Result<String> {
    let resources = Resources::of(contract)?;
    let mut classes = String::new();
    let mut models = BTreeSet::new();
    for resource in &resources.all {
        let mut parts = Vec::new();
        parts.extend(resources.children_of(&resource.path).map(print_member));
        for operation in &contract.operations {
            if operation.resource() == resource.path {
                parts.push(print_method(contract, operation)?);
                operation.payload.each_ref(&mut |model| _ = models.insert(model.to_owned()));
                models.extend(operation.params.clone());
            }
        }
        classes += "\n";
        classes += &doc_comment(slice::from_ref(&resource.docs), 0);
        classes += &format!("export interface {} {{\n", resource.class);
        classes += &parts.join("\n");
        classes += "}\n";
    }
    let models: Vec<_> = models.iter().map(|model| format!("  {model},\n")).collect();
    let roots = resources.all.iter().filter(|resource| !resource.path.contains('.'));
    let roots: Vec<_> = roots.map(print_member).collect();
    Ok(format!(
        "import type {{ ApiPromise }} from \"../api-promise.js\";\n\
         import type {{ NoParams, RequestOptions }} from \"../options.js\";\n\
         import type {{ PagePromise }} from \"../page.js\";\n\
         import type {{\n{}}} from \"./models.js\";\n\n\
         /** The API by its versions. */\nexport interface Resources {{\n{}}}\n{classes}",
        models.concat(),
        roots.join("\n")
    ))
}

fn print_member(resource: &Resource) -> String {
    let (member, class) = (resource.member(), &resource.class);
    doc_comment(slice::from_ref(&resource.docs), 2) + &format!("  readonly {member}: {class};\n")
}

/// The text of the table.
pub fn print_table(contract: &Contract) -> String {
    let mut table = String::new();
    let mut open: Vec<&str> = Vec::new();
    for operation in &contract.operations {
        let path: Vec<_> = operation.resource().split('.').collect();
        let common = open.iter().zip(&path).take_while(|(open, part)| open == part).count();
        close(&mut table, &mut open, common);
        for part in &path[common..] {
            open.push(part);
            table += &format!("{}{part}: {{\n", "  ".repeat(open.len()));
        }
        let shape = format!("{:?}", operation.shape).to_shouty_snake_case();
        let argument = if operation.argument.is_some() { "ARGUMENT + " } else { "" };
        table += &format!("{}{}: {argument}{shape},\n", "  ".repeat(open.len() + 1), operation.method());
    }
    close(&mut table, &mut open, 0);
    format!(
        "import {{ ARGUMENT }} from \"../resource.js\";\n\
         import {{ LIST, ONLY_PAGE, PAGE, RAW, RESOURCE }} from \"../shape.js\";\n\n\
         /** All operations of the API, sorted by name. */\nexport const OPERATIONS = {{\n{table}}};\n"
    )
}

/// Writes closing braces until so many are open.
fn close(table: &mut String, open: &mut Vec<&str>, remaining: usize) {
    while open.len() > remaining {
        *table += &format!("{}}},\n", "  ".repeat(open.len()));
        open.pop();
    }
}

fn print_method(contract: &Contract, operation: &Operation) -> Result<String> {
    let mut arguments = Vec::new();
    if let Some(argument) = &operation.argument {
        arguments.push(format!("{}: string", argument.name));
    }
    arguments.push(match &operation.params {
        None => "params?: NoParams | null".to_owned(),
        Some(model) if contract.has_required_members(model)? => format!("params: {model}"),
        Some(model) => format!("params?: {model} | null"),
    });
    arguments.push("options?: RequestOptions".to_owned());

    let payload = type_name(&operation.payload);
    let reply = match operation.shape {
        Shape::Page | Shape::OnlyPage => format!("PagePromise<{payload}>"),
        Shape::List => format!("ApiPromise<{payload}[]>"),
        Shape::Resource | Shape::Raw => format!("ApiPromise<{payload}>"),
    };
    let method = operation.method();
    let one_line = format!("  {method}({}): {reply};", arguments.join(", "));
    let signature = if one_line.len() <= WIDTH {
        one_line
    } else {
        format!("  {method}(\n    {},\n  ): {reply};", arguments.join(",\n    "))
    };
    Ok(doc_comment(&method_docs(operation), 2) + &signature + "\n")
}

fn method_docs(operation: &Operation) -> Vec<String> {
    let mut docs = docs::of_operation(operation);
    if let Some(argument) = &operation.argument {
        docs.push(format!("@param {} {}", argument.name, argument.docs.join(" ")));
    }
    docs.extend(docs::deprecation(operation).map(|note| format!("@deprecated {note}").trim_end().to_owned()));
    docs
}
