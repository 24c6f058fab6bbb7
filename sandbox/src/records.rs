//! Kept records: the same rows, lists and filters for every noun.

use jiff::Timestamp;
use serde_json::{Map, Value};

use crate::call::Call;
use crate::clock;
use crate::dialect::Answer;
use crate::pages::{self, PageRequest};
use crate::refusal::Refusal;
use crate::schemas;

/// A resource as answered.
pub type Record = Map<String, Value>;

/// All records of one noun, in the order of their creation.
pub struct Records {
    noun: &'static str,
    /// The member that the filter `status` looks at.
    status: &'static str,
    rows: Vec<Row>,
    last_place: u64,
}

struct Row {
    /// What cursors point at; never used twice.
    place: u64,
    created_at: Timestamp,
    record: Record,
}

/// Parameters of lists that are no filters by a member.
const NO_MEMBERS: [&str; 4] = ["after", "before", "limit", "createdAt"];

impl Records {
    /// No records of this noun yet.
    pub fn new(noun: &'static str, status: &'static str) -> Self {
        Self { noun, status, rows: Vec::new(), last_place: 0 }
    }

    /// Adds a record; when it was made and changed is filled in here.
    pub fn add(&mut self, mut record: Record, now: Timestamp) -> Record {
        record.insert("createdAt".to_owned(), clock::text(now).into());
        touch(&mut record, now);
        self.last_place += 1;
        self.rows.push(Row { place: self.last_place, created_at: now, record: record.clone() });
        record
    }

    /// The record of this id, if there is one.
    pub fn get(&self, id: &str) -> Option<&Record> {
        self.all().find(|record| record["id"] == id)
    }

    /// The record of this id, which a call needs.
    pub fn find(&self, id: &str) -> Result<&Record, Refusal> {
        self.get(id).ok_or_else(|| self.missing(id))
    }

    /// Answers with the record of this id.
    pub fn retrieve(&self, id: &str) -> Result<Answer, Refusal> {
        self.find(id).map(|record| Answer::Resource(record.clone().into()))
    }

    /// Changes the record of this id and answers with it.
    pub fn change(
        &mut self,
        id: &str,
        now: Timestamp,
        change: impl FnOnce(&mut Record),
    ) -> Result<Answer, Refusal> {
        let missing = self.missing(id);
        let row = self.rows.iter_mut().find(|row| row.record["id"] == id).ok_or(missing)?;
        let before = row.record.clone();
        change(&mut row.record);
        if row.record != before {
            touch(&mut row.record, now);
        }
        Ok(Answer::Resource(row.record.clone().into()))
    }

    /// Forgets the record of this id; its place stays empty.
    pub fn remove(&mut self, id: &str) {
        self.rows.retain(|row| row.record["id"] != id);
    }

    /// Refuses an id that is taken.
    pub fn expect_free(&self, id: &str) -> Result<(), Refusal> {
        let noun = self.noun;
        match self.get(id) {
            None => Ok(()),
            Some(_) => Err(Refusal::conflict(format!(
                "{noun} {id}: exists already; update it, or choose another id"
            ))),
        }
    }

    /// All records, the oldest first.
    pub fn all(&self) -> impl Iterator<Item = &Record> {
        self.rows.iter().map(|row| &row.record)
    }

    /// All records, to be changed by what is no call.
    pub fn all_mut(&mut self) -> impl Iterator<Item = &mut Record> {
        self.rows.iter_mut().map(|row| &mut row.record)
    }

    /// One page of the records that the call's filters and `keep` let through.
    pub fn page(&self, call: &Call, keep: impl Fn(&Record) -> bool) -> Result<Answer, Refusal> {
        let request = PageRequest::read(&call.query)?;
        let created = Bounds::read(&call.query)?;
        let rows = self.rows.iter().filter(|row| {
            created.hold(row.created_at) && self.is_wanted(&row.record, call) && keep(&row.record)
        });
        Ok(Answer::Page(pages::cut(rows.map(|row| (row.place, row.record.clone().into())), &request)))
    }

    fn is_wanted(&self, record: &Record, call: &Call) -> bool {
        let filters = call.query.iter().filter(|(name, _)| !NO_MEMBERS.contains(&name.as_str()));
        filters.into_iter().all(|(name, wanted)| {
            let member = if name == "status" { self.status } else { name };
            let value = record.get(member).unwrap_or(&Value::Null);
            wanted.as_array().map_or(wanted == value, |any| any.contains(value))
        })
    }

    fn missing(&self, id: &str) -> Refusal {
        Refusal::not_found(format!("{} {id}: does not exist", self.noun))
    }
}

/// The record of a component that a body asks for. What the body leaves out or clears is as in the
/// defaults; what is required besides is null.
pub fn fill(component: &str, body: &Value, defaults: &Value) -> Record {
    let value = |name| {
        let given = body.get(name).or(defaults.get(name)).filter(|value| !value.is_null());
        let otherwise = || defaults.get(name).cloned();
        let null = || schemas::requires(component, name).then_some(Value::Null);
        given.cloned().or_else(otherwise).or_else(null)
    };
    schemas::members(component).filter_map(|name| Some((name.to_owned(), value(name)?))).collect()
}

/// Puts the members of a body of this component into a record that has them too. A member that is
/// there replaces the old one as a whole, and null clears it; a missing one keeps it.
pub fn replace(record: &mut Record, component: &str, body: &Value, defaults: &Value) {
    for name in schemas::members(component).filter(|name| body.get(*name).is_some()) {
        if let Some(member) = record.get_mut(name) {
            let cleared = || defaults.get(name).cloned().unwrap_or_default();
            *member = body.get(name).filter(|value| !value.is_null()).cloned().unwrap_or_else(cleared);
        }
    }
}

/// Some records do not tell when they changed.
fn touch(record: &mut Record, now: Timestamp) {
    if let Some(updated) = record.get_mut("updatedAt") {
        *updated = clock::text(now).into();
    }
}

/// The bounds of the filter `createdAt[gt|gte|lt|lte]`.
struct Bounds(Vec<(Compare, Timestamp)>);

type Compare = fn(&Timestamp, &Timestamp) -> bool;

impl Bounds {
    fn read(query: &Map<String, Value>) -> Result<Self, Refusal> {
        let comparisons: [(&str, Compare); 4] =
            [("gt", Timestamp::gt), ("gte", Timestamp::ge), ("lt", Timestamp::lt), ("lte", Timestamp::le)];
        let mut bounds = Vec::new();
        for (name, compare) in comparisons {
            let Some(text) = query.get("createdAt").and_then(|range| range[name].as_str()) else { continue };
            let time = text
                .parse()
                .map_err(|_| Refusal::bad_request(format!("query createdAt[{name}]: is no time")))?;
            bounds.push((compare, time));
        }
        Ok(Self(bounds))
    }

    fn hold(&self, time: Timestamp) -> bool {
        self.0.iter().all(|(compare, bound)| compare(&time, bound))
    }
}
