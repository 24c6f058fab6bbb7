//! A bounded memory: who was not asked about for the longest time is forgotten first.

use std::collections::BTreeMap;

/// Keeps values under texts, a certain number at most.
#[derive(Clone, Debug)]
pub struct Memory<V> {
    most: usize,
    /// Counts the uses.
    uses: u64,
    entries: BTreeMap<String, (u64, V)>,
    /// The keys in the order of their last use.
    order: BTreeMap<u64, String>,
}

impl<V> Memory<V> {
    /// An empty one, for so many values at most.
    pub fn of(most: usize) -> Memory<V> {
        Memory { most, uses: 0, entries: BTreeMap::new(), order: BTreeMap::new() }
    }

    /// The value under a key, which counts as used now.
    pub fn get(&mut self, key: &str) -> Option<&mut V> {
        let (used, value) = self.entries.get_mut(key)?;
        let key = self.order.remove(used)?;
        self.uses += 1;
        *used = self.uses;
        self.order.insert(self.uses, key);
        Some(value)
    }

    /// Keeps a value, and forgets another one if there are too many.
    pub fn set(&mut self, key: &str, value: V) {
        self.remove(key);
        self.uses += 1;
        self.entries.insert(key.to_owned(), (self.uses, value));
        self.order.insert(self.uses, key.to_owned());
        while self.entries.len() > self.most {
            let Some((_, oldest)) = self.order.pop_first() else { return };
            self.entries.remove(&oldest);
        }
    }

    /// Forgets what is under a key.
    pub fn remove(&mut self, key: &str) {
        if let Some((used, _)) = self.entries.remove(key) {
            self.order.remove(&used);
        }
    }

    /// How many values there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}
