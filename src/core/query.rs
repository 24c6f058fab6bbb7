//! The query: lists joined by commas, objects in brackets (`createdAt[gt]=…`).

use super::check::{Checked, Fault};
use super::json::{Parts, Reader, Str};
use super::percent::push_query;
use super::place::Place;
use super::table::Types;
use super::text::{cut, position};

/// Brackets in one name. The contract knows one; the bound keeps recursion off a hostile value.
const MAX_DEPTH: usize = 16;

/// A path that grows a query.
pub struct Query {
    target: String,
    separator: char,
}

/// A query without a path yet.
impl Default for Query {
    fn default() -> Self {
        Query { target: String::new(), separator: '?' }
    }
}

impl Query {
    /// Goes on from a path, or from a path and query.
    pub fn new(target: String) -> Self {
        let separator = if position(&target, b'?').is_some() { '&' } else { '?' };
        Query { target, separator }
    }

    /// The path and query.
    pub fn finish(self) -> String {
        self.target
    }

    /// Reads a value and writes it as one or more parameters. `null` is written as empty text
    /// where `nullable` says that the contract has a meaning for it.
    pub fn push(&mut self, reader: &mut Reader, place: &Place, nullable: bool) -> Checked {
        match reader.kind()? {
            Types::OBJECT if place.depth() > MAX_DEPTH => {
                Err(Fault::at(place, "is nested too deep for a query: put it into a body"))
            }
            Types::OBJECT => self.push_members(reader, place),
            Types::ARRAY => {
                self.push_name(place)?;
                let mut parts = Parts::default();
                while reader.item(&mut parts)? {
                    if parts.begun() > 1 {
                        self.target.push(',');
                    }
                    self.push_scalar(reader, &Place::Item(place, parts.begun() - 1))?;
                }
                if parts.begun() == 0 {
                    return Err(Fault::at(
                        place,
                        "must not be empty: leave it out, or list what to look for",
                    ));
                }
                Ok(())
            }
            Types::NULL if nullable => {
                reader.skip()?;
                self.push_name(place)
            }
            _ => {
                self.push_name(place)?;
                self.push_scalar(reader, place)
            }
        }
    }

    /// Writes all members of an object, each under its name at the place.
    pub fn push_members(&mut self, reader: &mut Reader, place: &Place) -> Checked {
        let mut parts = Parts::default();
        while let Some(name) = reader.member(&mut parts)? {
            self.push(reader, &Place::Member(place, name), false)?;
        }
        Ok(())
    }

    fn push_scalar(&mut self, reader: &mut Reader, place: &Place) -> Checked {
        match reader.kind()? {
            Types::STRING => self.push_text(reader.string()?, place),
            Types::NULL => Err(Fault::at(place, "must not be null: a query cannot say null, leave it out")),
            Types::ARRAY | Types::OBJECT => Err(Fault::at(
                place,
                "must be a string, a number or a boolean: a list in a query cannot hold more",
            )),
            _ => {
                for char in reader.scalar()?.chars() {
                    push_query(&mut self.target, char);
                }
                Ok(())
            }
        }
    }

    /// Writes `?name=` or `&name[of][parts]=`.
    fn push_name(&mut self, place: &Place) -> Checked {
        self.target.push(self.separator);
        self.separator = '&';
        self.push_path(place)?;
        self.target.push('=');
        Ok(())
    }

    fn push_path(&mut self, place: &Place) -> Checked {
        match place {
            Place::Member(Place::Root, name) => self.push_text(*name, place),
            Place::Member(parent, name) => {
                self.push_path(parent)?;
                self.target.push('[');
                self.push_text(*name, place)?;
                self.target.push(']');
                Ok(())
            }
            // Lists are written whole and never reach here; the params have no name.
            Place::Item(..) | Place::Root => Ok(()),
        }
    }

    fn push_text(&mut self, text: Str, place: &Place) -> Checked {
        for char in text.chars() {
            let Some(char) = char else {
                return Err(Fault::at(place, "must be well-formed Unicode, got half of a surrogate pair"));
            };
            push_query(&mut self.target, char);
        }
        Ok(())
    }
}

/// Whether the query of a URL gives a parameter a value.
pub fn has_parameter(url: &str, name: &str) -> bool {
    let (_, mut rest) = cut(url, b'?');
    while !rest.is_empty() {
        let (pair, others) = cut(rest, b'&');
        let (given, value) = cut(pair, b'=');
        if given == name && !value.is_empty() {
            return true;
        }
        rest = others;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The query of an object of params.
    fn query(params: &str) -> Result<String, String> {
        let mut query = Query::new("/p".into());
        query
            .push_members(&mut Reader::new(params), &Place::Root)
            .map(|()| query.finish())
            .map_err(|fault| format!("{} {}", fault.place, fault.problem))
    }

    #[test]
    fn lists_are_joined_and_objects_bracketed() {
        let params = r#"{"status":["ACTIVE","a,b"],"createdAt":{"gt":"2026-01-01T00:00:00Z","x":{"y":1}},
            "limit":5,"on":true,"q":"ä +&=#?/%","none":{}}"#;
        assert_eq!(
            query(params).unwrap(),
            "/p?status=ACTIVE,a%2Cb&createdAt[gt]=2026-01-01T00%3A00%3A00Z&createdAt[x][y]=1&limit=5&on=true\
             &q=%C3%A4%20%2B%26%3D%23%3F%2F%25"
        );
    }

    #[test]
    fn what_a_query_cannot_say_is_refused() {
        let deep = r#"{"a":"#.repeat(100) + "1" + &"}".repeat(100);
        for (params, fault) in [
            (r#"{"a":[]}"#, "a must not be empty: leave it out, or list what to look for"),
            (
                r#"{"a":[1,[2]]}"#,
                "a[1] must be a string, a number or a boolean: a list in a query cannot hold more",
            ),
            (r#"{"a":{"b":null}}"#, "a.b must not be null: a query cannot say null, leave it out"),
            (&deep, "a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a is nested too deep for a query: put it into a body"),
        ] {
            assert_eq!(query(params).unwrap_err(), fault);
        }
        let half = Query::default().push_members(&mut Reader::new(r#"{"a":"\ud800"}"#), &Place::Root);
        assert_eq!(half.unwrap_err().place, "a");
    }

    proptest! {
        #[test]
        fn a_standard_parser_reads_it_back(names in prop::collection::btree_map(".{1,8}", ".*", 1..6)) {
            let params = serde_json::to_string(&names).unwrap();
            let url = url::Url::parse("https://example.com").unwrap().join(&query(&params).unwrap()).unwrap();
            let read: std::collections::BTreeMap<String, String> = url.query_pairs().into_owned().collect();
            prop_assert_eq!(read, names);
        }
    }
}
