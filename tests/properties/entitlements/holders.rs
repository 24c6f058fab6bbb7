//! What is kept for a holder is found by that holder alone, and no more is kept than may be.

use crate::runner::Trial;
use proptest::collection::vec;
use proptest::prelude::*;
use std::collections::HashMap;
use stigg_edge::entitlements::key::key;
use stigg_edge::entitlements::memory::Memory;

type Holder = (String, String, Option<String>);

/// Ids of any characters, above all of those that keys are made of.
fn ids() -> impl Strategy<Value = String> {
    prop_oneof![3 => "[ab0-2:/-]{0,4}", 1 => ".{0,6}", 1 => "[\u{0}\u{e9}e\u{301}\u{10ffff} ]{0,3}"]
}

fn holders() -> impl Strategy<Value = Holder> {
    (ids(), ids(), prop::option::of(ids()))
}

fn key_of((scope, customer, resource): &Holder) -> String {
    key(scope, customer, resource.as_deref())
}

#[test]
fn no_two_holders_have_the_same_key() {
    let mut trial = Trial::of("keys");
    trial.run("two holders", &(holders(), holders()), |(one, other)| {
        prop_assert_eq!(key_of(&one) == key_of(&other), one == other);
        // The nearest to a confusion: the same characters, cut elsewhere.
        let (scope, customer, resource) = &one;
        let all = [&**scope, customer, resource.as_deref().unwrap_or_default()].concat();
        let cuts = (0..=all.len()).filter(|at| all.is_char_boundary(*at));
        for at in cuts {
            let (start, end) = all.split_at(at);
            let near = [
                (scope.clone(), start.to_owned(), Some(end.to_owned())),
                (start.to_owned(), end.to_owned(), None),
            ];
            for near in near {
                prop_assert_eq!(key_of(&near) == key_of(&one), near == one);
            }
        }
        Ok(())
    });
    trial.done();
}

#[test]
fn each_holder_finds_its_own_and_the_bound_holds() {
    let mut trial = Trial::of("memories");
    let few = (prop::sample::select(&["", "a", "b"]), prop::sample::select(&["a", "a:", ":a"]));
    let few = (few, prop::option::of(prop::sample::select(&["", "a", ":"])));
    let few = few.prop_map(|((scope, customer), resource)| {
        (scope.to_owned(), customer.to_owned(), resource.map(str::to_owned))
    });
    let steps = vec((few, 0u8..8, any::<u32>()), 0..40);
    trial.run("steps", &(0usize..6, steps), |(most, steps)| {
        let mut memory = Memory::of(most);
        let mut kept: HashMap<Holder, u32> = HashMap::new();
        // The holders in the order of their last use.
        let mut used: Vec<Holder> = Vec::new();
        for (holder, step, value) in steps {
            let key = key_of(&holder);
            match step {
                0 => {
                    memory.remove(&key);
                    kept.remove(&holder);
                    used.retain(|other| *other != holder);
                }
                1..4 => {
                    memory.set(&key, value);
                    kept.insert(holder.clone(), value);
                    used.retain(|other| *other != holder);
                    used.push(holder);
                    if used.len() > most {
                        kept.remove(&used.remove(0));
                    }
                }
                _ => {
                    prop_assert_eq!(memory.get(&key).copied(), kept.get(&holder).copied());
                    if kept.contains_key(&holder) {
                        used.retain(|other| *other != holder);
                        used.push(holder);
                    }
                }
            }
            prop_assert!(memory.len() <= most);
            prop_assert_eq!(memory.len(), kept.len());
        }
        Ok(())
    });
    trial.done();
}
