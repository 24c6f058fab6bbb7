//! How a good reply is read, in both dialects of the API; proven by `tests/vectors/replies.json`.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::call::Call;
use super::error::{Error, Facts, Result, Sort};
use super::exchange::{Answer, Message};
use super::page::Page;
use crate::core::table::Shape;

/// A good reply, and the call that it answers.
pub struct Reply {
    pub call: Call,
    pub message: Message,
    pub answer: Answer,
}

/// What a good reply can become.
pub trait FromReply: Sized {
    fn from_reply(reply: Reply) -> Result<Self>;
}

impl<T: DeserializeOwned> FromReply for T {
    fn from_reply(mut reply: Reply) -> Result<Self> {
        let value = std::mem::take(&mut reply.answer.value);
        match payload(reply.call.shape(), value) {
            Some(value) => reply.decode(value),
            None if reply.call.shape() == Shape::List => Err(reply.unexpected("holds no list", None)),
            None => Err(reply.unexpected("holds no resource", None)),
        }
    }
}

impl<T: DeserializeOwned> FromReply for Page<T> {
    fn from_reply(mut reply: Reply) -> Result<Self> {
        let value = std::mem::take(&mut reply.answer.value);
        match Slice::of(value, is_backward(&reply.call)) {
            Some(slice) => Page::new(slice, reply),
            None => Err(reply.unexpected("holds no list", None)),
        }
    }
}

impl Reply {
    /// The value as a model.
    pub fn decode<T: DeserializeOwned>(&self, value: Value) -> Result<T> {
        serde_path_to_error::deserialize(value).map_err(|error| {
            let at = match error.path().to_string() {
                root if root == "." => String::new(),
                path => format!(" at {path}"),
            };
            let problem = format!("does not fit its model{at}: {}", error.inner());
            self.unexpected(&problem, Some(Box::new(error)))
        })
    }

    /// The error for a good status whose body is not what the operation promises.
    fn unexpected(&self, problem: &str, cause: Option<Box<dyn std::error::Error>>) -> Error {
        let Reply { message, answer, .. } = self;
        let text = format!("{}: the reply has a good status but {problem}; see its body", message.operation);
        let mut facts = Facts::new(Sort::InvalidReply, &message.operation, text);
        facts.code = Some("invalid_reply".to_owned());
        facts.status = Some(answer.status);
        facts.headers = answer.headers.clone();
        facts.body = self.call.stigg.shared().redacted(answer.text.clone());
        facts.attempts = answer.attempts;
        facts.idempotency_key = message.idempotency_key.clone();
        facts.cause = cause;
        facts.into()
    }
}

/// The query parameters that name a page, in both dialects.
pub const CURSORS: [&str; 4] = ["after", "before", "starting_after", "ending_before"];

/// Whether a call asks for the page before a cursor.
fn is_backward(call: &Call) -> bool {
    let params = call.params();
    ["before", "ending_before"].iter().any(|name| params.get(*name).is_some_and(|cursor| !cursor.is_null()))
}

/// The payload of a reply: out of its envelope if it is in one; `None` if there is none of that shape.
fn payload(shape: Shape, reply: Value) -> Option<Value> {
    match (shape, reply) {
        (Shape::List, reply) => items(reply).map(Value::Array),
        (Shape::Resource, Value::Object(mut members)) if members.contains_key("data") => {
            // An envelope with nothing in it is how some servers say that there is nothing left.
            members.remove("data").filter(|data| data.is_object() || data.is_array() || data.is_null())
        }
        (Shape::Resource, reply) => Some(reply).filter(|reply| reply.is_object() || reply.is_array()),
        (_, reply) => Some(reply),
    }
}

/// The items of a list: bare, or the `data` of an envelope, where null is how some servers write an
/// empty list.
fn items(reply: Value) -> Option<Vec<Value>> {
    let items = match reply {
        Value::Object(mut members) => members.remove("data")?,
        bare => return as_list(bare),
    };
    if items.is_null() { Some(Vec::new()) } else { as_list(items) }
}

fn as_list(value: Value) -> Option<Vec<Value>> {
    match value {
        Value::Array(items) => Some(items),
        _ => None,
    }
}

/// A page, as its reply tells it.
pub struct Slice {
    pub items: Vec<Value>,
    pub has_more: bool,
    pub next_cursor: Option<String>,
    pub previous_cursor: Option<String>,
    /// What leads on in the direction of the call: a query parameter in the dialect of the reply, and
    /// its value.
    pub parameter: &'static str,
    pub cursor: Option<String>,
}

impl Slice {
    /// The page in a reply, or `None` if there is none. `backward` tells the direction of the call.
    fn of(reply: Value, backward: bool) -> Option<Slice> {
        let member = |name: &str| reply.get(name).unwrap_or(&Value::Null);
        let pagination = member("pagination");
        // The guide's pages have one cursor, which leads on in the direction of the call.
        let is_guide = pagination.is_null();
        let says_more = member("has_more").as_bool();
        let further = if is_guide && says_more != Some(false) { cursor(member("next_cursor")) } else { None };
        let told = |name| pagination.get(name).and_then(cursor);
        let next_cursor = if is_guide && !backward { further.clone() } else { told("next") };
        let previous_cursor = if is_guide && backward { further } else { told("prev") };
        let cursor = if backward { &previous_cursor } else { &next_cursor }.clone();
        let has_more = says_more.filter(|_| is_guide).unwrap_or(cursor.is_some());
        let parameter = match (is_guide, backward) {
            (true, false) => "starting_after",
            (true, true) => "ending_before",
            (false, false) => "after",
            (false, true) => "before",
        };
        Some(Slice { items: items(reply)?, has_more, next_cursor, previous_cursor, parameter, cursor })
    }
}

/// A cursor as text. An empty one is none.
fn cursor(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()).filter(|text| !text.is_empty()),
        other => Some(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_reply_is_read_as_the_vectors_say() {
        let vectors: Vec<Value> =
            serde_json::from_str(include_str!("../../tests/vectors/replies.json")).unwrap();
        assert!(vectors.len() >= 38);
        for vector in vectors {
            let (body, backward) = (vector["body"].clone(), vector["backward"] == true);
            let found = match vector["shape"].as_str().unwrap() {
                "resource" => payload(Shape::Resource, body).map(|data| json!({ "data": data })),
                "list" => payload(Shape::List, body).map(|data| json!({ "data": data })),
                "raw" => payload(Shape::Raw, body).map(|data| json!({ "data": data })),
                shape => Slice::of(body, backward).map(|slice| {
                    let is_last = shape == "only page" || slice.items.is_empty() || !slice.has_more;
                    let then =
                        slice.cursor.filter(|_| !is_last).map(|cursor| json!({ slice.parameter: cursor }));
                    json!({
                        "data": slice.items,
                        "hasMore": slice.has_more,
                        "nextCursor": slice.next_cursor,
                        "previousCursor": slice.previous_cursor,
                        "then": then,
                    })
                }),
            };
            let found = found.unwrap_or(json!({ "error": true }));
            assert_eq!(found, vector["expect"], "{}", vector["name"]);
        }
    }
}
