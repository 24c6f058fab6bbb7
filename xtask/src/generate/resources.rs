//! Prints the resource tree of the npm package: `pkg-template/src/contract/resources.ts`.

use super::contract::{Contract, Operation, Shape};
use super::docs;
use super::tree::Resources;
use super::typescript::{WIDTH, doc_comment, type_name};
use anyhow::Result;
use std::collections::BTreeSet;
use std::slice;

/// The text of the file.
pub fn print(contract: &Contract) -> Result<String> {
    let resources = Resources::of(contract)?;
    let mut classes = String::new();
    let mut models = BTreeSet::new();
    for resource in &resources.all {
        let mut parts = Vec::new();
        for child in resources.children_of(&resource.path) {
            let (member, class) = (child.member(), &child.class);
            parts.push(
                doc_comment(slice::from_ref(&child.docs), 2)
                    + &format!("  readonly {member} = new {class}(this.client);\n"),
            );
        }
        for (index, operation) in contract.operations.iter().enumerate() {
            if operation.resource() == resource.path {
                parts.push(print_method(contract, index, operation)?);
                operation.payload.each_ref(&mut |model| _ = models.insert(model.to_owned()));
                models.extend(operation.params.clone());
            }
        }
        classes += "\n";
        classes += &doc_comment(slice::from_ref(&resource.docs), 0);
        classes += &format!("export class {} extends Resource {{\n", resource.class);
        classes += &parts.join("\n");
        classes += "}\n";
    }
    let models: Vec<_> = models.iter().map(|model| format!("  {model},\n")).collect();
    Ok(format!(
        "import type {{ ApiPromise }} from \"../api-promise.js\";\n\
         import type {{ NoParams, RequestOptions }} from \"../options.js\";\n\
         import type {{ PagePromise }} from \"../page.js\";\n\
         import {{ Resource }} from \"../resource.js\";\n\
         import type {{\n{}}} from \"./models.js\";\n{classes}",
        models.concat()
    ))
}

fn print_method(contract: &Contract, index: usize, operation: &Operation) -> Result<String> {
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
    let (call, reply) = match operation.shape {
        Shape::Page | Shape::OnlyPage => ("pages", format!("PagePromise<{payload}>")),
        Shape::List => ("call", format!("ApiPromise<{payload}[]>")),
        Shape::Resource | Shape::Raw => ("call", format!("ApiPromise<{payload}>")),
    };
    let method = operation.method();
    let one_line = format!("  {method}({}): {reply} {{", arguments.join(", "));
    let signature = if one_line.len() <= WIDTH {
        one_line
    } else {
        format!("  {method}(\n    {},\n  ): {reply} {{", arguments.join(",\n    "))
    };
    let argument = operation.argument.as_ref().map_or("undefined", |field| &field.name);
    Ok(format!(
        "{}{signature}\n    return this.{call}({index}, {argument}, params, options);\n  }}\n",
        doc_comment(&method_docs(operation), 2)
    ))
}

fn method_docs(operation: &Operation) -> Vec<String> {
    let mut docs = docs::of_operation(operation);
    if let Some(argument) = &operation.argument {
        docs.push(format!("@param {} {}", argument.name, argument.docs.join(" ")));
    }
    docs.extend(docs::deprecation(operation).map(|note| format!("@deprecated {note}").trim_end().to_owned()));
    docs
}
