//! Faults that may be planted into a value: everything that its schema calls wrong.

use crate::contract::{Kind, Member, Schema};
use serde_json::{Value, json};

/// A step from a value to one of its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    Member(String),
    Item(usize),
}

/// Something wrong at a place.
#[derive(Clone, Debug)]
pub struct Fault {
    pub place: Vec<Step>,
    pub what: What,
    /// The places of the tagged objects on the way: how many steps, and the tag.
    pub tags: Vec<(usize, String)>,
    /// A union that no tag tells apart was passed on the way.
    pub in_union: bool,
}

#[derive(Clone, Debug)]
pub enum What {
    /// A required member is not there. It might have been null.
    Missing { nullable: bool },
    /// A value of another JSON type. It might have been missing.
    Type { value: Value, optional: bool },
    /// A list of another length than is allowed.
    Length(Value),
    /// A number beyond its bounds.
    Range(Value),
}

impl Fault {
    /// The value with the fault in it.
    pub fn plant(&self, value: &Value) -> Value {
        let mut faulty = value.clone();
        let (part, missing) = match (&self.what, self.place.split_last()) {
            (What::Missing { .. }, Some((Step::Member(name), place))) => (place, Some(name)),
            _ => (self.place.as_slice(), None),
        };
        let part = part.iter().fold(&mut faulty, |value, step| match step {
            Step::Member(name) => &mut value[name],
            Step::Item(index) => &mut value[index],
        });
        match (&self.what, missing) {
            (What::Type { value, .. } | What::Length(value) | What::Range(value), _) => *part = value.clone(),
            (What::Missing { .. }, name) => drop(part.as_object_mut().unwrap().remove(name.unwrap())),
        }
        faulty
    }
}

/// All faults of a valid value.
pub fn faults(schema: Schema, value: &Value) -> Vec<Fault> {
    let mut search = Search::default();
    search.value(schema, value, false);
    search.found
}

#[derive(Default)]
struct Search {
    place: Vec<Step>,
    tags: Vec<(usize, String)>,
    in_union: bool,
    found: Vec<Fault>,
}

impl Search {
    fn add(&mut self, what: What) {
        let Search { place, tags, in_union, found } = self;
        found.push(Fault { place: place.clone(), what, tags: tags.clone(), in_union: *in_union });
    }

    fn at(&mut self, step: Step, search: impl FnOnce(&mut Self)) {
        self.place.push(step);
        search(self);
        self.place.pop();
    }

    fn value(&mut self, schema: Schema, value: &Value, optional: bool) {
        let mut kinds = schema.kinds();
        let is_union = kinds.iter().filter(|kind| !matches!(kind, Kind::Null)).count() > 1;
        let was_in_union = self.in_union;
        self.in_union |= is_union;
        for wrong in [json!(true), json!(5), json!("text"), json!({}), json!([]), Value::Null] {
            if !kinds.iter().any(|kind| has_type(kind, &wrong)) {
                self.add(What::Type { value: wrong, optional });
            }
        }
        kinds.retain(|kind| has_type(kind, value));
        if let [kind] = kinds.as_slice() {
            self.parts(kind, value);
        }
        self.in_union = was_in_union;
    }

    fn parts(&mut self, kind: &Kind, value: &Value) {
        match (kind, value) {
            (Kind::Number { least: Some(least), most: Some(most), .. }, _) => {
                self.add(What::Range(json!(least - 1)));
                self.add(What::Range(json!(most + 1)));
            }
            (Kind::List { item, least, most }, Value::Array(items)) => {
                if *least > 0 {
                    self.add(What::Length(items[..least - 1].into()));
                }
                if let (Some(most), Some(first)) = (most, items.first()) {
                    self.add(What::Length(vec![first.clone(); most + 1].into()));
                }
                for (index, value) in items.iter().enumerate() {
                    self.at(Step::Item(index), |search| search.value(*item, value, false));
                }
            }
            (Kind::Map(values), Value::Object(members)) => {
                for (name, value) in members {
                    self.at(Step::Member(name.clone()), |search| search.value(*values, value, false));
                }
            }
            (Kind::Object(members), value) => self.members(members, value),
            (Kind::Tagged(variants), value) => {
                let variant = variants.iter().find(|(tag, _)| value["type"] == *tag);
                if let Some((tag, Kind::Object(members))) =
                    variant.map(|(tag, variant)| (tag, variant.kinds().remove(0)))
                {
                    self.tags.push((self.place.len(), (*tag).to_owned()));
                    self.members(&members, value);
                    self.tags.pop();
                }
            }
            _ => {}
        }
    }

    fn members(&mut self, members: &[Member], object: &Value) {
        for Member { name, schema, required } in members {
            let Some(value) = object.get(name) else { continue };
            self.at(Step::Member((*name).to_owned()), |search| {
                if *required {
                    let nullable = schema.kinds().iter().any(|kind| matches!(kind, Kind::Null | Kind::Any));
                    search.add(What::Missing { nullable });
                }
                search.value(*schema, value, !required);
            });
        }
    }
}

fn has_type(kind: &Kind, value: &Value) -> bool {
    match kind {
        Kind::Any => true,
        Kind::Null => value.is_null(),
        Kind::Boolean => value.is_boolean(),
        Kind::Number { .. } => value.is_number(),
        Kind::Text { .. } => value.is_string(),
        Kind::List { .. } => value.is_array(),
        Kind::Map(_) | Kind::Object(_) | Kind::Tagged(_) => value.is_object(),
    }
}
