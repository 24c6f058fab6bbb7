//! Prints the table that the proxy goes by, `pkg-template/src/contract/routes.ts`: how a request of each
//! operation looks, and where it names a customer and a resource.

use super::contract::{Contract, Form, Operation, Type};
use super::places::{Place, Places};
use super::typescript::quoted;
use anyhow::{Context, Result, bail, ensure};
use std::fmt::Write;

/// The members by which an operation is told whose data it is about: the proxy fills them in.
const OWNERS: [&str; 2] = ["customerId", "customerExternalId"];

/// The members that name further customers: the proxy refuses others than the visitor's.
const OTHERS: [&str; 2] = ["payingCustomerId", "targetCustomerId"];

/// Where a body names the customer by another name, by operation.
const ODD_OWNERS: [(&str, &str); 2] =
    [("v1.customers.import", "customers[].id"), ("v1.customers.provision", "id")];

/// POSTs that change nothing.
const READS: [&str; 3] = ["v1.events.estimate", "v1.subscriptions.preview", "v1.usage.estimate"];

pub fn print(contract: &Contract) -> Result<String> {
    for name in ODD_OWNERS.iter().map(|(name, _)| name).chain(&READS) {
        ensure!(
            contract.operations.iter().any(|operation| operation.name == *name),
            "xtask/src/generate/routes.rs speaks of {name}, which is gone"
        );
    }
    let mut text = String::from(
        "import { LIST, MAP, NUMBER, type Route, TEXT } from \"../proxy/route.js\";\n\n\
         /** How a request of each operation looks, sorted by name. */\n\
         export const ROUTES = {\n",
    );
    for operation in &contract.operations {
        print_route(&mut text, contract, operation).with_context(|| operation.name.clone())?;
    }
    text += "} as const satisfies Record<string, Route>;\n\n\
             /** The name of an operation: `v1.customers.retrieve`, … */\n\
             export type OperationName = keyof typeof ROUTES;\n";
    Ok(text)
}

fn print_route(text: &mut String, contract: &Contract, operation: &Operation) -> Result<()> {
    let Operation { name, verb, path, .. } = operation;
    writeln!(text, "  {}: {{", quoted(name))?;
    writeln!(text, "    verb: {},\n    path: {},", quoted(verb), quoted(path))?;
    if !operation.query.is_empty() {
        let kinds =
            operation.query.iter().map(|field| Ok(format!("{}: {}", field.name, kind(contract, &field.ty)?)));
        print_list(text, "query", ['{', '}'], kinds.collect::<Result<_>>()?)?;
    }
    // Of query and body an operation has but one: tables.rs sees to it.
    let mut places = Places::of_query(&operation.query);
    if let Some(Type::Ref(body)) = &operation.body {
        let members = contract.member_names(body)?;
        print_list(text, "body", ['[', ']'], members.iter().map(|member| quoted(member)).collect())?;
        places = Places::of_body(contract, body)?;
    }

    let mut customers = customer_in(path).map(|name| format!("{{{name}}}")).into_iter().collect::<Vec<_>>();
    customers.extend(ODD_OWNERS.iter().filter(|(odd, _)| odd == name).map(|(_, place)| (*place).to_owned()));
    let mut resources = Vec::new();
    for Place { at, field, is_query } in places.found {
        let name = field.name.as_str();
        if OWNERS.contains(&name) && (field.required || is_query) {
            customers.push(at);
        } else if name == "resourceId" {
            resources.push(at);
        } else if name.ends_with("Id") && name.to_lowercase().contains("customer") {
            ensure!(
                OTHERS.contains(&name),
                "{at} seems to name a customer: say in xtask/src/generate/routes.rs what the proxy is to do"
            );
        }
    }
    for (member, places) in [("customer", customers), ("resource", resources)] {
        if !places.is_empty() {
            print_list(text, member, ['[', ']'], places.iter().map(|place| quoted(place)).collect())?;
        }
    }
    if verb != "GET" && !READS.contains(&name.as_str()) {
        text.push_str("    writes: true,\n");
    }
    if operation.side_effects {
        let is_known = operation.query.iter().any(|field| field.name == "reserveAmount");
        ensure!(is_known, "say in xtask/src/generate/routes.rs which parameter makes it write");
        text.push_str("    writesWith: \"reserveAmount\",\n");
    }
    text.push_str("  },\n");
    Ok(())
}

/// A list behind a name: on one line if it fits.
fn print_list(text: &mut String, name: &str, [open, close]: [char; 2], items: Vec<String>) -> Result<()> {
    let space = if open == '{' { " " } else { "" };
    let line = format!("    {name}: {open}{space}{}{space}{close},", items.join(", "));
    if line.len() <= super::typescript::WIDTH {
        writeln!(text, "{line}")?;
    } else {
        writeln!(text, "    {name}: {open}")?;
        items.iter().try_for_each(|item| writeln!(text, "      {item},"))?;
        writeln!(text, "    {close},")?;
    }
    Ok(())
}

/// How a query parameter is written.
fn kind(contract: &Contract, ty: &Type) -> Result<&'static str> {
    Ok(match ty {
        Type::Integer | Type::Number => "NUMBER",
        Type::List { .. } => "LIST",
        Type::Nullable(inner) => kind(contract, inner)?,
        Type::Map(_) => "MAP",
        Type::Text | Type::Const(_) => "TEXT",
        Type::Ref(model) => match contract.model(model)?.form {
            Form::Object(_) => "MAP",
            Form::Values(_) => "TEXT",
            _ => bail!("no query parameter has been a {model} before"),
        },
        other => bail!("no query parameter has been {other:?} before"),
    })
}

/// The path parameter that is a customer's id: what stands behind `customers`, or says so itself.
fn customer_in(path: &str) -> Option<&str> {
    let segments = path.split('/').collect::<Vec<_>>();
    segments.windows(2).find_map(|pair| {
        let name = pair[1].strip_prefix('{')?.strip_suffix('}')?;
        (pair[0] == "customers" || OWNERS.contains(&name)).then_some(name)
    })
}
