//! Where the members stand that the params of an operation may have, at any depth.

use super::contract::{Contract, Field, Form, Type};
use anyhow::Result;

/// A member somewhere in the params.
pub struct Place<'a> {
    /// `usages[].customerId`
    pub at: String,
    pub field: &'a Field,
    pub is_query: bool,
}

/// All members of the params, those of a member before itself.
#[derive(Default)]
pub struct Places<'a> {
    pub found: Vec<Place<'a>>,
    /// The models that are being walked, so that circles end.
    above: Vec<&'a str>,
}

impl<'a> Places<'a> {
    pub fn of_query(query: &'a [Field]) -> Self {
        let place = |field: &'a Field| Place { at: field.name.clone(), field, is_query: true };
        Places { found: query.iter().map(place).collect(), above: vec![] }
    }

    pub fn of_body(contract: &'a Contract, model: &'a str) -> Result<Self> {
        let mut places = Places::default();
        places.walk_model(contract, model, "")?;
        Ok(places)
    }

    fn walk_model(&mut self, contract: &'a Contract, model: &'a str, at: &str) -> Result<()> {
        if self.above.contains(&model) {
            return Ok(());
        }
        self.above.push(model);
        match &contract.model(model)?.form {
            Form::Object(fields) | Form::Beside { fields, .. } => {
                for field in fields {
                    let at = if at.is_empty() { field.name.clone() } else { format!("{at}.{}", field.name) };
                    self.walk_type(contract, &field.ty, &at)?;
                    self.found.push(Place { at, field, is_query: false });
                }
            }
            Form::Tagged(members) => {
                members.iter().try_for_each(|(_, member)| self.walk_model(contract, member, at))?;
            }
            Form::Loose(types) => types.iter().try_for_each(|ty| self.walk_type(contract, ty, at))?,
            Form::Values(_) => {}
        }
        self.above.pop();
        Ok(())
    }

    fn walk_type(&mut self, contract: &'a Contract, ty: &'a Type, at: &str) -> Result<()> {
        match ty {
            Type::Ref(model) => self.walk_model(contract, model, at),
            Type::List { item, .. } => self.walk_type(contract, item, &format!("{at}[]")),
            Type::Nullable(inner) => self.walk_type(contract, inner, at),
            _ => Ok(()),
        }
    }
}
