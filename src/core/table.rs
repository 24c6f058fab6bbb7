//! The form of the tables that the generator fills from the contract.

/// One operation of the API.
#[derive(Debug)]
pub struct Operation {
    /// The call path, which is the contract's `operationId`: `v1.customers.provision`.
    pub name: &'static str,
    /// The HTTP verb.
    pub method: Method,
    /// The path template: `/api/v1/customers/{id}`.
    pub path: &'static str,
    /// The path parameter that is a positional argument (`x-args`). The template's other
    /// parameters are members of the params.
    pub argument: Option<&'static str>,
    /// The query parameters.
    pub query: &'static [Field],
    /// What the JSON body must be; `None` where none is sent.
    pub body: Option<&'static Kind>,
    /// How to read a good reply.
    pub shape: Shape,
    /// A GET that can write (`x-side-effects`).
    pub side_effects: bool,
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

/// A member of an object, or a query parameter.
#[derive(Debug)]
pub struct Field {
    /// Its name on the wire.
    pub name: &'static str,
    /// Refused when missing.
    pub required: bool,
    /// What its value must be.
    pub kind: &'static Kind,
}

/// What a JSON value must be. Only what the contract's README calls certain is in here:
/// enum values and formats are open.
#[derive(Debug)]
pub struct Kind {
    /// The JSON types that are allowed.
    pub allows: Types,
    /// What else holds for the type that has parts or bounds.
    pub rule: Rule,
}

/// What holds beyond the JSON type.
#[derive(Debug)]
pub enum Rule {
    /// Nothing.
    Free,
    /// A number within these bounds, both included. Fractions are allowed.
    Range(u32, u32),
    /// A whole number within these bounds, both included.
    WholeRange(u32, u32),
    /// A list of such items, that many at least and at most (`u16::MAX`: no bound).
    Items(&'static Kind, u16, u16),
    /// An object with these members, and any others.
    Fields(&'static [Field]),
    /// An object whose values are all of a kind, under keys of the caller's.
    Values(&'static Kind),
    /// An object whose member `type` tells its members; an unknown tag is allowed.
    Tagged(&'static [(&'static str, &'static [Field])]),
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
