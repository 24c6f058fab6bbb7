//! The allocator of the npm package's wasm: pieces of memory in a row.
//!
//! Nothing outlives an export's call, so when one is over (`end`) the row begins anew. That is all
//! the reuse there is, and all that is needed: giving back single pieces would be a thirtieth of the
//! wasm, an allocator for everybody a tenth. So it is for the shipped module alone, and not for one
//! with tests in it, whose own pieces must last.

/// Where pieces lie, as plain addresses.
struct Row {
    /// Where the row begins.
    base: usize,
    /// Where the next piece may begin.
    top: usize,
    /// Whether the next piece begins the row anew.
    is_over: bool,
}

impl Row {
    const fn new(base: usize) -> Self {
        Row { base, top: base, is_over: false }
    }

    /// Adds a piece; `None` beyond the end of addresses.
    fn take(&mut self, size: usize, align: usize) -> Option<usize> {
        if self.is_over {
            *self = Row::new(self.base);
        }
        // Alignments are powers of two.
        let start = self.top.checked_add(align - 1)? & !(align - 1);
        self.top = start.checked_add(size)?;
        Some(start)
    }

    /// Gives a piece another size where it lies, if nothing is in the way.
    fn resize(&mut self, start: usize, old: usize, new: usize) -> Option<()> {
        if start + old == self.top {
            self.top = start.checked_add(new)?;
            return Some(());
        }
        (new <= old).then_some(())
    }
}

#[cfg(forgetful)]
pub use global::end;

#[cfg(forgetful)]
#[allow(unsafe_code)] // It is what allocators are made of.
mod global {
    use std::alloc::{GlobalAlloc, Layout};
    use std::arch::wasm32::{memory_grow, memory_size};
    use std::cell::UnsafeCell;
    use std::ptr::{copy_nonoverlapping, null_mut};

    use super::Row;

    const PAGE: usize = 1 << 16;

    /// The row behind all that the module brings. Its base is set at the first piece.
    struct Memory(UnsafeCell<Row>);

    #[global_allocator]
    static MEMORY: Memory = Memory(UnsafeCell::new(Row::new(0)));

    /// Lets the row begin anew with the next piece. Pieces may still be cut short before it.
    pub fn end() {
        MEMORY.row().is_over = true;
    }

    // SAFETY: there are no threads.
    unsafe impl Sync for Memory {}

    impl Memory {
        #[allow(clippy::mut_from_ref)] // Every reference ends within one method below.
        fn row(&self) -> &mut Row {
            // SAFETY: as said; and no method calls another while it holds one.
            unsafe { &mut *self.0.get() }
        }

        /// Sees to it that there is memory up to the top of the row.
        fn reach(&self) -> bool {
            let missing = self.row().top.div_ceil(PAGE).saturating_sub(memory_size::<0>());
            missing == 0 || memory_grow::<0>(missing) != usize::MAX
        }
    }

    // SAFETY: pieces do not overlap and are aligned, which the tests of `Row` show, and lie in memory.
    unsafe impl GlobalAlloc for Memory {
        unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
            let row = self.row();
            if row.base == 0 {
                *row = Row::new(memory_size::<0>() * PAGE);
            }
            match row.take(layout.size(), layout.align()) {
                Some(start) if self.reach() => start as *mut u8,
                _ => null_mut(),
            }
        }

        unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}

        unsafe fn realloc(&self, piece: *mut u8, layout: Layout, size: usize) -> *mut u8 {
            if self.row().resize(piece as usize, layout.size(), size).is_some() {
                return if self.reach() { piece } else { null_mut() };
            }
            // SAFETY: the new piece is elsewhere and larger, the old one is the caller's.
            unsafe {
                let copy = self.alloc(Layout::from_size_align_unchecked(size, layout.align()));
                if !copy.is_null() {
                    copy_nonoverlapping(piece, copy, layout.size());
                }
                copy
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Some piece, by its number, what is to happen to it or to all, and a size, which is never zero.
    fn steps() -> impl Strategy<Value = Vec<(usize, u8, usize, u32)>> {
        prop::collection::vec((0usize..8, 0u8..20, 1usize..100, 0u32..5), 1..200)
    }

    proptest! {
        #[test]
        fn pieces_are_aligned_and_never_overlap(steps in steps()) {
            let mut row = Row::new(1 << 16);
            let mut pieces: Vec<(usize, usize)> = Vec::new();
            for (which, what, size, align) in steps {
                let chosen = which.min(pieces.len().saturating_sub(1));
                match what {
                    0..9 if !pieces.is_empty() => {
                        let (start, old) = pieces[chosen];
                        if row.resize(start, old, size).is_some() {
                            pieces[chosen].1 = size;
                        }
                    }
                    9 => row.is_over = true,
                    _ => {
                        let align = 1 << align;
                        let (begins, start) = (row.is_over, row.take(size, align).unwrap());
                        if begins {
                            pieces.clear();
                            prop_assert_eq!(start, row.base);
                        }
                        prop_assert!(start >= row.base && start.is_multiple_of(align));
                        pieces.push((start, size));
                    }
                }
                let mut sorted = pieces.clone();
                sorted.sort();
                prop_assert!(sorted.windows(2).all(|pair| pair[0].0 + pair[0].1 <= pair[1].0));
                prop_assert!(sorted.iter().all(|(start, size)| start + size <= row.top));
            }
        }
    }

    #[test]
    fn there_is_an_end() {
        let mut row = Row::new(usize::MAX - 9);
        assert_eq!(row.take(10, 1), None);
        assert_eq!(row.take(1, 1 << (usize::BITS - 2)), None);
        assert_eq!(row.take(5, 1), Some(usize::MAX - 9));
        assert_eq!(row.resize(usize::MAX - 9, 5, 10), None);
    }
}
