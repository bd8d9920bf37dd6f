//! The host functions, as a module imports them and as a stage plays them.

#[cfg(target_arch = "wasm32")]
mod imports {
    #[link(wasm_import_module = "vivarium_v1")]
    extern "C" {
        pub fn read(source: i32, off: usize, ptr: *mut u8, cap: usize) -> usize;
        pub fn call(name: *const u8, name_len: usize, args: *const u8, args_len: usize) -> i32;
        pub fn act(name: *const u8, name_len: usize, args: *const u8, args_len: usize) -> i32;
        pub fn log(level: i32, ptr: *const u8, len: usize);
        pub fn fail(ptr: *const u8, len: usize) -> !;
    }
}

/// The sources of `read`.
pub(crate) const DICTIONARY: i32 = 0;
pub(crate) const CONTEXT: i32 = 1;
pub(crate) const ANSWER: i32 = 2;
pub(crate) const REFUSAL: i32 = 3;

/// Whoever answers the five host functions: the sandbox.
#[cfg(target_arch = "wasm32")]
pub(crate) struct Host;

#[cfg(target_arch = "wasm32")]
impl Host {
    /// Copies what fits of a source to `to` and gives the source's size.
    ///
    /// # Safety
    /// `to` is valid for writes of `cap` bytes.
    pub(crate) unsafe fn read(&self, source: i32, to: *mut u8, cap: usize) -> usize {
        imports::read(source, 0, to, cap)
    }

    pub(crate) fn call(&self, name: &str, args: &[u8]) -> i32 {
        unsafe { imports::call(name.as_ptr(), name.len(), args.as_ptr(), args.len()) }
    }

    pub(crate) fn act(&self, name: &str, args: &[u8]) -> i32 {
        unsafe { imports::act(name.as_ptr(), name.len(), args.as_ptr(), args.len()) }
    }

    pub(crate) fn log(&self, level: i32, line: &[u8]) {
        unsafe { imports::log(level, line.as_ptr(), line.len()) }
    }

    pub(crate) fn fail(&self, reason: &[u8]) -> ! {
        unsafe { imports::fail(reason.as_ptr(), reason.len()) }
    }
}

/// Whoever answers the five host functions: a stage of a native test.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use crate::testing::Host;
