//! Bytes and small values that grow, without the library crate `alloc`: its
//! collections need an unstable feature in compilers before 1.68.

use core::alloc::{GlobalAlloc, Layout};
use core::mem::{align_of, size_of, MaybeUninit};
use core::{ptr, slice};

#[cfg(target_arch = "wasm32")]
use crate::heap::HEAP;
#[cfg(not(target_arch = "wasm32"))]
use std::alloc::System as HEAP;

/// Out of memory: what there is to say fits nowhere, so the run traps.
#[cold]
fn exhausted() -> ! {
    #[cfg(target_arch = "wasm32")]
    core::arch::wasm32::unreachable();
    #[cfg(not(target_arch = "wasm32"))]
    std::process::abort()
}

fn layout(n: usize, size: usize, align: usize) -> Layout {
    match n.checked_mul(size).map(|all| Layout::from_size_align(all, align)) {
        Some(Ok(layout)) => layout,
        _ => exhausted(),
    }
}

/// Moves `cap` values of a size to where there is room for `more` than the
/// `len` that are in use. One function for all types, to keep modules small.
#[cold]
#[inline(never)]
fn grown(at: *mut u8, cap: usize, len: usize, more: usize, size: usize, align: usize) -> (*mut u8, usize) {
    let need = match len.checked_add(more) {
        Some(need) => need.max(2 * cap).max(256 / size),
        None => exhausted(),
    };
    let new = layout(need, size, align);
    let at = unsafe {
        match cap {
            0 => HEAP.alloc(new),
            _ => HEAP.realloc(at, layout(cap, size, align), new.size()),
        }
    };
    if at.is_null() {
        exhausted()
    }
    (at, need)
}

/// A growing run of plain values.
pub(crate) struct Seq<T: Copy> {
    at: *mut T,
    len: usize,
    cap: usize,
}

impl<T: Copy> Seq<T> {
    pub(crate) const fn new() -> Seq<T> {
        Seq { at: ptr::NonNull::dangling().as_ptr(), len: 0, cap: 0 }
    }

    pub(crate) fn as_slice(&self) -> &[T] {
        unsafe { slice::from_raw_parts(self.at, self.len) }
    }

    pub(crate) fn as_mut_slice(&mut self) -> &mut [T] {
        unsafe { slice::from_raw_parts_mut(self.at, self.len) }
    }

    pub(crate) fn len(&self) -> usize {
        self.len
    }

    pub(crate) fn truncate(&mut self, len: usize) {
        self.len = self.len.min(len);
    }

    pub(crate) fn push(&mut self, value: T) {
        if self.len == self.cap {
            self.reserve(1);
        }
        unsafe { self.at.add(self.len).write(value) };
        self.len += 1;
    }

    pub(crate) fn extend(&mut self, values: &[T]) {
        if values.len() > self.cap - self.len {
            self.reserve(values.len());
        }
        unsafe { ptr::copy_nonoverlapping(values.as_ptr(), self.at.add(self.len), values.len()) };
        self.len += values.len();
    }

    /// Gives the places behind the values, as many as there is room for, to be
    /// written by someone else, who tells with [`Seq::filled`] how many were.
    pub(crate) fn spare(&mut self) -> &mut [MaybeUninit<T>] {
        unsafe { slice::from_raw_parts_mut(self.at.add(self.len).cast(), self.cap - self.len) }
    }

    /// # Safety
    /// The next `n` values have been written.
    pub(crate) unsafe fn filled(&mut self, n: usize) {
        self.len += n;
    }

    /// Removes the values from `from` up to `to`.
    pub(crate) fn cut(&mut self, from: usize, to: usize) {
        if from <= to && to <= self.len {
            unsafe { ptr::copy(self.at.add(to), self.at.add(from), self.len - to) };
            self.len -= to - from;
        }
    }

    /// Makes room for `more` values behind those there are.
    pub(crate) fn reserve(&mut self, more: usize) {
        if more > self.cap - self.len {
            let (at, cap) = grown(self.at.cast(), self.cap, self.len, more, size_of::<T>(), align_of::<T>());
            (self.at, self.cap) = (at.cast(), cap);
        }
    }
}

impl Seq<u8> {
    pub(crate) fn copied(bytes: &[u8]) -> Seq<u8> {
        let mut seq = Seq::new();
        seq.extend(bytes);
        seq
    }

    /// Gives the bytes up, to be kept where they are.
    pub(crate) fn keep(self) -> Kept {
        let kept = Kept { at: self.at, len: self.len, cap: self.cap };
        core::mem::forget(self);
        kept
    }

    /// Gives room for `n` bytes to be written by someone else, who tells with
    /// [`Seq::filled`] how many were.
    pub(crate) fn room(&mut self, n: usize) -> *mut u8 {
        self.reserve(n);
        unsafe { self.at.add(self.len) }
    }
}

/// Bytes that stay where they are until they are dropped by hand.
#[derive(Clone, Copy)]
pub(crate) struct Kept {
    at: *mut u8,
    len: usize,
    cap: usize,
}

impl Kept {
    /// # Safety
    /// The bytes have not been dropped and are not before `'a` ends.
    pub(crate) unsafe fn bytes<'a>(self) -> &'a [u8] {
        slice::from_raw_parts(self.at, self.len)
    }

    /// # Safety
    /// Nobody uses the bytes any more.
    pub(crate) unsafe fn drop(self) {
        drop(Seq { at: self.at, len: self.len, cap: self.cap })
    }
}

impl<T: Copy> Drop for Seq<T> {
    fn drop(&mut self) {
        if self.cap > 0 {
            unsafe { HEAP.dealloc(self.at.cast(), layout(self.cap, size_of::<T>(), align_of::<T>())) }
        }
    }
}
