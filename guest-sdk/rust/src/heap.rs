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

#[cfg_attr(feature = "alloc", global_allocator)]
pub(crate) static HEAP: Heap = Heap(UnsafeCell::new(State { next: 0, end: 0, free: [0; SIZES] }));

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
