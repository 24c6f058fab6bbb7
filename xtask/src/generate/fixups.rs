//! Where the contract needs a word more than it says, or one less: each with its reason.
//!
//! A fix-up that finds nothing to do any more is an error: the contract has changed, so read
//! `api/README.md` again and drop or adapt the fix-up.

use super::contract::{Check, Contract, Field, Form, Model, Operation, Shape, Type};
use anyhow::{Result, ensure};

/// The members that turn the pages of a list, in both dialects of the API.
pub const PAGE_MEMBERS: [&str; 5] = ["after", "before", "limit", "starting_after", "ending_before"];

/// One correction.
pub struct Fixup {
    pub name: &'static str,
    pub reason: &'static str,
    /// Says in how many places it applied.
    apply: fn(&mut Contract) -> usize,
}

/// All corrections, in the order in which they are applied.
pub const FIXUPS: [Fixup; 9] = [
    Fixup {
        name: "headers are options",
        reason: "X-ACCOUNT-ID, X-ENVIRONMENT-ID and Idempotency-Key are headers: callers set them \
                 by the options `headers` and `idempotencyKey`, not among the params",
        apply: |contract| {
            const OPTIONS: [&str; 3] = ["X-ACCOUNT-ID", "X-ENVIRONMENT-ID", "Idempotency-Key"];
            let headers = contract.operations.iter_mut().map(|operation| &mut operation.headers);
            headers.map(|names| count_removed(names, |name| OPTIONS.contains(&&**name))).sum()
        },
    },
    Fixup {
        name: "governance pages forward",
        reason: "retrieveGovernance takes `after` and answers `pagination.next`: it is a page, \
                 though no SDK has a page helper for it",
        apply: |contract| {
            let name = "v1.events.beta.customers.retrieveGovernance";
            let operations = contract.operations.iter_mut();
            let mut pages = operations.filter(|operation| {
                operation.name == name
                    && operation.shape == Shape::OnlyPage
                    && operation.query.iter().any(|field| field.name == "after")
            });
            pages.by_ref().map(|operation| operation.shape = Shape::Page).count()
        },
    },
    Fixup {
        name: "cursors in both dialects",
        reason: "Stigg's guide pages call `after` and `before` `starting_after` and \
                 `ending_before`; callers may use either and it is sent as given",
        apply: |contract| {
            let pages = contract.operations.iter_mut();
            pages.filter(|operation| operation.shape == Shape::Page).map(add_guide_cursors).sum()
        },
    },
    Fixup {
        name: "a page has items",
        reason: "the contract assumes the minimum 1 of `limit`, but a page of none or of half an \
                 item is never meant; the maximum is documented",
        apply: |contract| {
            let fields = contract.operations.iter_mut().flat_map(|operation| &mut operation.query);
            check(fields, "limit", (1, 100), Check::WholeWithinBounds)
        },
    },
    Fixup {
        name: "reservations last a day at most",
        reason: "the range of `reservationTtlSeconds` is stated by the SDK",
        apply: |contract| {
            let fields = contract.operations.iter_mut().flat_map(|operation| &mut operation.query);
            check(fields, "reservationTtlSeconds", (1, 86_400), Check::Bounds)
        },
    },
    Fixup {
        name: "a tax is a share of the price",
        reason: "the range of `taxPercentage` is stated for one of its three bodies, and no other \
                 reading of the name makes sense in the other two",
        apply: |contract| {
            let fields = contract.models.values_mut().flat_map(members);
            check(fields, "taxPercentage", (0, 100), Check::Bounds)
        },
    },
    Fixup {
        name: "other bounds are only documented",
        reason: "the README vouches for no other bound: quantities have a minimum of 0 and no \
                 maximum, and a new range is checked once a fix-up says who states it",
        apply: |contract| {
            let fields = contract.models.values_mut().flat_map(members);
            fields.filter(|field| field.bounds == (Some(0), None)).count()
        },
    },
    Fixup {
        name: "one object tells when usage is reset",
        reason: "YearlyReset, MonthlyReset and WeeklyReset overlap, and only `resetPeriod` beside \
                 tells which an answer holds: a reader meets one object with any of their moments",
        apply: join_resets,
    },
    Fixup {
        name: "envelopes are no models",
        reason: "the core reads error bodies and `pagination` of either dialect, so nobody meets \
                 Error, ErrorDetail or ForwardPagination as a value; Error would hide JavaScript's",
        apply: |contract| {
            let envelopes = ["Error", "ErrorDetail", "ForwardPagination"];
            envelopes.into_iter().filter_map(|name| contract.models.remove(name)).count()
        },
    },
];

/// Applies all of them.
pub fn apply(contract: &mut Contract) -> Result<()> {
    for fixup in &FIXUPS {
        ensure!(
            (fixup.apply)(contract) > 0,
            "the fix-up {:?} finds nothing to do: see in api/README.md what has changed, then drop \
             or adapt it in xtask/src/generate/fixups.rs\nits reason was: {}",
            fixup.name,
            fixup.reason
        );
    }
    Ok(())
}

fn count_removed<T>(list: &mut Vec<T>, remove: impl Fn(&T) -> bool) -> usize {
    let before = list.len();
    list.retain(|item| !remove(item));
    before - list.len()
}

/// Sets what is checked of the members of that name, where the contract still states the bounds.
fn check<'a>(
    fields: impl Iterator<Item = &'a mut Field>,
    name: &str,
    (least, most): (u32, u32),
    check: Check,
) -> usize {
    let bounds = (Some(least), Some(most));
    let fields = fields.filter(|field| field.name == name && field.bounds == bounds);
    fields.map(|field| field.check = check).count()
}

/// Puts the guide's cursors behind those of the reference.
fn add_guide_cursors(operation: &mut Operation) -> usize {
    let query = &mut operation.query;
    let known = query.len();
    let last = query.iter().rposition(|field| ["after", "before"].contains(&&*field.name));
    for (name, guide) in [("before", "ending_before"), ("after", "starting_after")] {
        if let (Some(last), true) = (last, query.iter().any(|field| field.name == name)) {
            let field = Field {
                name: guide.to_owned(),
                docs: vec![format!("`{name}` as Stigg's guide spells it.")],
                required: false,
                ty: Type::Text,
                bounds: (None, None),
                check: Check::Number,
            };
            query.insert(last + 1, field);
        }
    }
    query.len() - known
}

/// Replaces the union of the three by `ResetConfiguration`, whose moment may be any of theirs.
fn join_resets(contract: &mut Contract) -> usize {
    let resets = ["YearlyReset", "MonthlyReset", "WeeklyReset"];
    let union = Type::Loose(resets.map(|name| Type::Ref(name.to_owned())).into());
    let joined = Type::Ref("ResetConfiguration".to_owned());
    let mut count = 0;
    for field in contract.models.values_mut().flat_map(members) {
        field.ty.walk_mut(&mut |ty| {
            if *ty == union {
                *ty = joined.clone();
                count += 1;
            }
        });
    }

    let mut moments = Vec::new();
    let mut field = None;
    for name in resets {
        let Some(Form::Object(fields)) = contract.models.get(name).map(|model| &model.form) else {
            return 0;
        };
        let [moment] = fields.as_slice() else { return 0 };
        let values = match &moment.ty {
            Type::Const(value) => std::slice::from_ref(value),
            Type::Ref(anchor) => match contract.models.get(anchor).map(|model| &model.form) {
                Some(Form::Values(values)) => values,
                _ => return 0,
            },
            _ => return 0,
        };
        let new = values.iter().filter(|value| !moments.contains(*value)).cloned();
        moments.extend(new.collect::<Vec<_>>());
        field.get_or_insert_with(|| moment.clone());
    }
    let anchor = Type::Ref("ResetAnchor".to_owned());
    let fields = field.map(|field| Field { ty: anchor, ..field }).into_iter().collect();
    let docs = |text: &str| vec![text.to_owned()];
    for (name, docs, form) in [
        ("ResetAnchor", docs("Moment of a yearly, monthly or weekly reset."), Form::Values(moments)),
        ("ResetConfiguration", docs("Yearly, monthly or weekly reset moment."), Form::Object(fields)),
    ] {
        contract.models.insert(name.to_owned(), Model { docs, form });
    }
    count
}

fn members(model: &mut Model) -> &mut [Field] {
    match &mut model.form {
        Form::Object(fields) => fields,
        _ => &mut [],
    }
}
