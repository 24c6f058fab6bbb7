//! The form of the tables that the generator fills from the contract.
//!
//! The tables are most of what the npm package ships, so they are packed: four bytes a field, eight
//! an operation. What they mention, they mention by its place in a shared table: texts in `NAMES`,
//! kinds in `KINDS`, the members of objects in `FIELDS`, bounds in `BOUNDS`. The rows are written
//! with names all the same; the places are found at compile time ([`Name::of`], [`Members::of`],
//! [`Bounds::of`], [`kinds`]), and what cannot be found does not compile.

use super::json::Str;
use super::text::{is_same, position};
use crate::contract::{BOUNDS, FIELDS, KINDS, NAMES};

/// One operation of the API.
#[derive(Debug)]
pub struct Operation {
    /// The HTTP verb.
    pub method: Method,
    /// The path template: `/api/v1/customers/{id}`. Its last parameter is the positional argument
    /// (`x-args`), the one before it a member of the params.
    pub path: Name,
    /// What it takes besides the parameters of its path.
    pub params: Params,
}

impl Operation {
    /// What the JSON body must be; `None` where none is sent.
    pub fn body(&self) -> Option<&'static Kind> {
        match self.params {
            Params::Body(kind) => Some(kind.get()),
            _ => None,
        }
    }

    /// The query parameters.
    pub fn query(&self) -> &'static [Field] {
        match self.params {
            Params::Query(fields) => fields.get(),
            _ => &[],
        }
    }
}

#[cfg(test)]
impl Operation {
    /// The operation of this name.
    pub fn named(name: &str) -> &'static Operation {
        use crate::contract::{OPERATIONS, SIGNATURES};
        &OPERATIONS[SIGNATURES.iter().position(|signature| signature.name == name).unwrap()]
    }
}

/// How an operation is called and how its reply is read. The rules need neither, and the npm package
/// has both in its TypeScript, so they stand in a table of their own: what nobody reads is not shipped.
#[derive(Debug)]
pub struct Signature {
    /// The call path, which is the contract's `operationId`: `v1.customers.provision`.
    pub name: &'static str,
    /// How to read a good reply.
    pub shape: Shape,
}

/// What an operation takes besides.
#[derive(Clone, Copy, Debug)]
pub enum Params {
    /// Nothing.
    None,
    /// Query parameters.
    Query(Members),
    /// A JSON body.
    Body(KindId),
}

/// The HTTP verbs of the contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Read.
    Get,
    /// Create or act.
    Post,
    /// Replace or upsert.
    Put,
    /// Change some members.
    Patch,
    /// Remove.
    Delete,
}

impl Method {
    /// The verb on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Patch => "PATCH",
            Method::Delete => "DELETE",
        }
    }
}

/// How a good reply is read, in both dialects of the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// The resource: bare, or the `data` of an envelope.
    Resource = 0,
    /// A page of a list that takes a cursor.
    Page = 1,
    /// A page of a list that takes none: nothing further can be asked for.
    OnlyPage = 2,
    /// A list without pages: the array.
    List = 3,
    /// The body as it came, since the contract does not know its form.
    Raw = 4,
}

/// A text of the contract: where it begins in `NAMES`, which holds one a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Name(u16);

impl Name {
    /// Finds a text. `NAMES` is sorted, so that compiling takes no time.
    pub const fn of(text: &str) -> Name {
        let (names, text) = (NAMES.as_bytes(), text.as_bytes());
        let (mut low, mut high) = (0, names.len());
        while low < high {
            let mut start = low + (high - low) / 2;
            while start > low && names[start - 1] != b'\n' {
                start -= 1;
            }
            let (mut same, mut end) = (0, start);
            while same < text.len() && names[start + same] == text[same] {
                same += 1;
            }
            while names[end] != b'\n' {
                end += 1;
            }
            if same == text.len() && start + same == end {
                return Name(start as u16);
            } else if same == text.len() || text[same] < names[start + same] {
                high = start;
            } else {
                low = end + 1;
            }
        }
        panic!("a text is not in NAMES: run `cargo xtask generate`")
    }

    /// Whether a string without escapes says this, of which the first byte is given, too: it spares most comparisons.
    /// No string of JSON has a line feed unless it is escaped.
    #[inline(always)]
    fn is(self, first: u8, plain: &[u8]) -> bool {
        let (names, at) = (NAMES.as_bytes(), usize::from(self.0));
        let end = at + plain.len();
        names.get(at) == Some(&first) && names.get(end) == Some(&b'\n') && is_same(&names[at..end], plain)
    }

    /// The text.
    pub fn text(self) -> &'static str {
        let text = &NAMES[usize::from(self.0)..];
        &text[..position(text, b'\n').unwrap_or(text.len())]
    }
}

/// A member of an object, a query parameter, or a variant of a tagged union.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name on the wire; a variant's tag.
    pub name: Name,
    /// What its value must be.
    pub kind: KindId,
    /// Refused when missing.
    pub required: bool,
}

impl Field {
    /// A member that is refused when missing.
    pub const fn required(name: &str, kind: KindId) -> Field {
        Field { name: Name::of(name), kind, required: true }
    }

    /// A member that may be missing.
    pub const fn optional(name: &str, kind: KindId) -> Field {
        Field { name: Name::of(name), kind, required: false }
    }
}

/// The place of the field of this name.
#[inline(never)]
pub fn find(fields: &[Field], name: Str) -> Option<usize> {
    let plain = name.0.as_bytes();
    let first = *plain.first()?;
    let found = fields.iter().position(|field| field.name.is(first, plain));
    // Hardly any name is escaped, so that is asked last.
    if found.is_some() || fields.is_empty() || !name.is_escaped() {
        return found;
    }
    fields.iter().position(|field| name.is(field.name.text()))
}

/// A run of `FIELDS`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Members {
    /// A `u16` that asks for no padding before or behind it.
    first: [u8; 2],
    count: u8,
}

impl Members {
    /// Finds a run.
    pub const fn of(list: &[Field]) -> Members {
        let mut first = 0;
        while first + list.len() <= FIELDS.len() {
            let mut same = 0;
            while same < list.len() && FIELDS[first + same].is(&list[same]) {
                same += 1;
            }
            if same == list.len() {
                return Members { first: (first as u16).to_le_bytes(), count: same as u8 };
            }
            first += 1;
        }
        panic!("a list is not in FIELDS: run `cargo xtask generate`")
    }

    /// The fields.
    pub fn get(self) -> &'static [Field] {
        let first = u16::from_le_bytes(self.first);
        &FIELDS[usize::from(first)..][..usize::from(self.count)]
    }
}

impl Field {
    /// `==`, at compile time.
    const fn is(&self, other: &Field) -> bool {
        self.name.0 == other.name.0 && self.kind.0 == other.kind.0 && self.required == other.required
    }
}

/// Joins lists of fields.
pub const fn join<const N: usize>(lists: &[&[Field]]) -> [Field; N] {
    let mut joined = [Field { name: Name(0), kind: KindId(0), required: false }; N];
    let (mut list, mut at) = (0, 0);
    while list < lists.len() {
        let mut index = 0;
        while index < lists[list].len() {
            joined[at] = lists[list][index];
            (at, index) = (at + 1, index + 1);
        }
        list += 1;
    }
    assert!(at == N, "FIELDS is longer than its lists: run `cargo xtask generate`");
    joined
}

/// A kind: its index in `KINDS`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KindId(pub u8);

impl KindId {
    /// The kind.
    pub fn get(self) -> &'static Kind {
        &KINDS[usize::from(self.0)]
    }
}

/// What a JSON value must be. Only what the contract's README calls certain is in here:
/// enum values and formats are open.
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    /// The JSON types that are allowed.
    pub allows: Types,
    /// What else holds for the type that has parts or bounds.
    pub rule: Rule,
}

/// What holds beyond the JSON type.
#[derive(Clone, Copy, Debug)]
pub enum Rule {
    /// Nothing.
    Free,
    /// A number within these bounds. Fractions are allowed.
    Range(Bounds),
    /// A whole number within these bounds.
    WholeRange(Bounds),
    /// A list of such items, that many.
    Items(KindId, Bounds),
    /// An object with these members, and any others.
    Fields(Members),
    /// An object whose values are all of a kind, under keys of the caller's.
    Values(KindId),
    /// An object whose member `type` tells which of these kinds it is; an unknown tag is allowed.
    Tagged(Members),
}

/// The kinds without their ids, which must be in order.
pub const fn kinds<const N: usize>(rows: [(KindId, Kind); N]) -> [Kind; N] {
    let mut kinds = [rows[0].1; N];
    let mut index = 0;
    while index < N {
        let (id, kind) = rows[index];
        assert!(id.0 as usize == index, "KINDS is not in order: run `cargo xtask generate`");
        kinds[index] = kind;
        index += 1;
    }
    kinds
}

/// The smallest and the largest that is allowed: an index into `BOUNDS`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds(u8);

impl Bounds {
    /// No upper bound.
    pub const NONE: u32 = u32::MAX;

    /// Finds a pair of bounds.
    pub const fn of(least: u32, most: u32) -> Bounds {
        let mut index = 0;
        while index < BOUNDS.len() {
            if BOUNDS[index].0 == least && BOUNDS[index].1 == most {
                return Bounds(index as u8);
            }
            index += 1;
        }
        panic!("a pair of bounds is not in BOUNDS: run `cargo xtask generate`")
    }

    /// The smallest and the largest.
    pub fn get(self) -> (u32, u32) {
        BOUNDS[usize::from(self.0)]
    }
}

/// A set of JSON types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Types(pub u8);

impl Types {
    /// `null`
    pub const NULL: Types = Types(1);
    /// `true`, `false`
    pub const BOOLEAN: Types = Types(2);
    /// Numbers.
    pub const NUMBER: Types = Types(4);
    /// Strings.
    pub const STRING: Types = Types(8);
    /// Lists.
    pub const ARRAY: Types = Types(16);
    /// Objects.
    pub const OBJECT: Types = Types(32);
    /// Every type.
    pub const ANY: Types = Types(63);

    /// Either of both sets.
    pub const fn or(self, other: Types) -> Types {
        Types(self.0 | other.0)
    }

    /// Whether all of `other` is in this set.
    pub const fn has(self, other: Types) -> bool {
        self.0 & other.0 == other.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::SIGNATURES;

    #[test]
    fn every_text_is_found() {
        for text in NAMES.lines() {
            let name = Name::of(text);
            assert_eq!(name.text(), text);
            let escaped = format!("\\u{:04x}{}", text.as_bytes()[0], &text[1..]);
            let fields = [Field { name, kind: KindId(0), required: false }];
            let is = |string| find(&fields, Str(string)).is_some();
            assert!(is(text) && is(&escaped), "{text}");
            for other in
                ["", &text[1..], &format!("{text}s"), &text[..text.len() - 1], &format!("{escaped}s")]
            {
                assert!(!is(other), "{text} is not {other:?}");
            }
        }
        for absent in ["", "a", "id2", "zz", "\n"] {
            assert!(std::panic::catch_unwind(|| Name::of(absent)).is_err(), "{absent:?}");
        }
    }

    #[test]
    fn rows_are_small() {
        assert_eq!((size_of::<Field>(), size_of::<Kind>(), size_of::<Operation>()), (4, 5, 8));
    }

    #[test]
    fn rows_say_what_was_written() {
        let list = Operation::named("v1.plans.list");
        let limit = list.query().iter().find(|field| field.name.text() == "limit").unwrap();
        let Kind { allows: Types::NUMBER, rule: Rule::WholeRange(bounds) } = *limit.kind.get() else {
            panic!()
        };
        assert_eq!((limit.required, bounds.get()), (false, (1, 100)));
        assert!(list.body().is_none());
        assert!(SIGNATURES.is_sorted_by_key(|signature| signature.name));
    }
}
