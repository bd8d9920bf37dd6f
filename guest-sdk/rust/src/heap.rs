//! Memory: a part that is there from the start, so that ordinary events need
//! not grow, and what the host grants beyond it.
//!
//! Blocks come from the end of what is taken, in sizes of four steps to each
//! doubling; freed ones wait in a list for their size. Nothing is ever merged:
//! a run is short, and the next begins with the memory as it was.

use core::alloc::{GlobalAlloc, Layout};
use core::cell::UnsafeCell;
use core::ptr;

const RESERVE: usize = 48 << 10;
const PAGE: usize = 64 << 10;
const ALIGN: usize = 16;
const SIZES: usize = 4 * 28; // up to 2³¹ bytes

/// The allocator. In a module built with the feature `alloc` it is the global
/// one.
pub struct Heap(UnsafeCell<State>);

struct State {
    next: usize,
    end: usize,
    free: [usize; SIZES], // for each size the first free block, which names the next
}

// A module has one thread.
unsafe impl Sync for Heap {}

#[repr(align(16))]
struct Reserve(UnsafeCell<[u8; RESERVE]>);

unsafe impl Sync for Reserve {}

static RESERVED: Reserve = Reserve(UnsafeCell::new([0; RESERVE]));

#[cfg(target_arch = "wasm32")]
#[cfg_attr(feature = "alloc", global_allocator)]
pub(crate) static HEAP: Heap = Heap::new();

impl Heap {
    const fn new() -> Heap {
        Heap(UnsafeCell::new(State { next: 0, end: 0, free: [0; SIZES] }))
    }
}

/// Gives the number of the smallest size that holds n bytes, and that size:
/// 16, 20, 24, 28, 32, 40 … of 4-byte steps at the small end, rounded up to
/// the alignment when they are cut.
fn size_of(n: usize) -> (usize, usize) {
    let n = if n < ALIGN { ALIGN } else { n };
    let shift = (usize::BITS - 1 - n.leading_zeros()) as usize - 2; // n >> shift is 4…7
    let low = n >> shift;
    let up = low + (n > low << shift) as usize;
    ((shift - 2) * 4 + up - 4, up << shift)
}

impl State {
    fn take(&mut self, layout: Layout) -> *mut u8 {
        // Larger alignments are cut from a larger block, which is not reused.
        let extra = if layout.align() > ALIGN { layout.align() } else { 0 };
        let (class, size) = match layout.size().checked_add(extra) {
            Some(n) if n <= 1 << 30 => size_of(n),
            _ => return ptr::null_mut(),
        };
        let head = &mut self.free[class];
        if *head != 0 && extra == 0 {
            let block = *head as *mut usize;
            *head = unsafe { *block };
            return block.cast();
        }
        let size = (size + ALIGN - 1) & !(ALIGN - 1);
        if self.end == 0 {
            self.next = RESERVED.0.get() as usize;
            self.end = self.next + RESERVE;
        }
        if size > self.end - self.next && !self.grow(size) {
            return ptr::null_mut();
        }
        let block = self.next;
        self.next += size;
        match extra {
            0 => block as *mut u8,
            align => ((block + align - 1) & !(align - 1)) as *mut u8,
        }
    }

    /// Asks the host for memory; where it continues what is left, both count.
    fn grow(&mut self, size: usize) -> bool {
        let here = memory_size();
        let left = if here == self.end { self.end - self.next } else { 0 };
        let pages = (size - left + PAGE - 1) / PAGE;
        if !memory_grow(pages) {
            return false;
        }
        if left == 0 {
            self.next = here;
        }
        self.end = here + pages * PAGE;
        true
    }

    fn give(&mut self, block: *mut u8, layout: Layout) {
        if layout.align() > ALIGN {
            return;
        }
        let (class, size) = size_of(layout.size());
        if block as usize + ((size + ALIGN - 1) & !(ALIGN - 1)) == self.next {
            self.next = block as usize;
            return;
        }
        unsafe { *block.cast::<usize>() = self.free[class] };
        self.free[class] = block as usize;
    }
}

unsafe impl GlobalAlloc for Heap {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        (*self.0.get()).take(layout)
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        (*self.0.get()).give(block, layout)
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        if layout.align() <= ALIGN && size <= 1 << 30 && size_of(size).0 == size_of(layout.size()).0 {
            return block;
        }
        let new = self.alloc(Layout::from_size_align_unchecked(size, layout.align()));
        if !new.is_null() {
            ptr::copy_nonoverlapping(block, new, layout.size().min(size));
            self.dealloc(block, layout);
        }
        new
    }
}

#[cfg(target_arch = "wasm32")]
fn memory_size() -> usize {
    core::arch::wasm32::memory_size(0) * PAGE
}

#[cfg(target_arch = "wasm32")]
fn memory_grow(pages: usize) -> bool {
    core::arch::wasm32::memory_grow(0, pages) != usize::MAX
}

#[cfg(not(target_arch = "wasm32"))]
use tests::{memory_grow, memory_size};

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::vec::Vec;

    const MOST: usize = 64; // pages

    #[repr(align(65536))]
    struct Pages(UnsafeCell<[u8; MOST * PAGE]>);
    unsafe impl Sync for Pages {}
    static PAGES: Pages = Pages(UnsafeCell::new([0; MOST * PAGE]));
    static GROWN: AtomicUsize = AtomicUsize::new(0);

    pub(super) fn memory_size() -> usize {
        PAGES.0.get() as usize + GROWN.load(Ordering::Relaxed) * PAGE
    }

    pub(super) fn memory_grow(pages: usize) -> bool {
        let fits = GROWN.load(Ordering::Relaxed) + pages <= MOST;
        if fits {
            GROWN.fetch_add(pages, Ordering::Relaxed);
        }
        fits
    }

    #[test]
    fn sizes_hold_what_they_are_for() {
        let mut before = (0, 0);
        for n in 1..100_000 {
            let (class, size) = size_of(n);
            assert!(size >= n && class < SIZES && (class, size) >= before, "{} {:?}", n, (class, size));
            assert_eq!(size_of(size), (class, size));
            before = (class, size);
        }
        assert!(size_of(1 << 30).0 < SIZES);
    }

    /// Blocks keep what is written to them, are aligned, and are used again.
    #[test]
    fn blocks_do_not_overlap() {
        let heap = Heap::new();
        let mut blocks: Vec<(*mut u8, Layout, u8)> = Vec::new();
        let (mut seed, mut fill) = (1u32, 0u8);
        for _ in 0..20_000 {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let (choice, size) = (seed >> 30, (seed >> 8) as usize % 3000 + 1);
            if choice < 2 && blocks.len() < 100 {
                let layout = Layout::from_size_align(size, 1 << (seed >> 4) % 5).unwrap();
                let at = unsafe { heap.alloc(layout) };
                assert!(!at.is_null() && at as usize % layout.align() == 0);
                fill = fill.wrapping_add(1);
                unsafe { at.write_bytes(fill, size) };
                blocks.push((at, layout, fill));
            } else if let Some((at, layout, fill)) = blocks.pop() {
                let bytes = unsafe { core::slice::from_raw_parts(at, layout.size()) };
                assert!(bytes.iter().all(|&byte| byte == fill));
                if choice == 2 {
                    let new = unsafe { heap.realloc(at, layout, size) };
                    let kept = unsafe { core::slice::from_raw_parts(new, size.min(layout.size())) };
                    assert!(kept.iter().all(|&byte| byte == fill));
                    unsafe { new.write_bytes(fill, size) };
                    blocks.insert(0, (new, Layout::from_size_align(size, layout.align()).unwrap(), fill));
                } else {
                    unsafe { heap.dealloc(at, layout) };
                }
            }
        }
        let wide = unsafe { heap.alloc(Layout::from_size_align(100, 256).unwrap()) };
        assert!(!wide.is_null() && wide as usize % 256 == 0);
        assert!(GROWN.load(Ordering::Relaxed) < 16, "{} pages for 100 blocks", GROWN.load(Ordering::Relaxed));
        let huge = Layout::from_size_align((1 << 30) + 1, 1).unwrap();
        assert!(
            unsafe { heap.alloc(huge) }.is_null()
                && unsafe { heap.alloc(Layout::new::<[u8; MOST * PAGE]>()) }.is_null()
        );
    }
}
