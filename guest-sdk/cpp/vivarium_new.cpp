// The operators new and delete on malloc alone. Those of the library bring along
// 15 KB that print why memory is out; here the run ends there, and the host says
// so. Linked as if from a library: modules that take no heap do not carry them.
#include <cstddef>
#include <cstdlib>
#include <new>

static void *take(std::size_t n, std::size_t align) {
	void *p = align > alignof(std::max_align_t) ? std::aligned_alloc(align, (n + align - 1) / align * align) : std::malloc(n ? n : 1);
	if (!p) __builtin_trap();
	return p;
}

using Align = std::align_val_t;
using Quiet = const std::nothrow_t &;

void *operator new(std::size_t n) { return take(n, 0); }
void *operator new[](std::size_t n) { return take(n, 0); }
void *operator new(std::size_t n, Align a) { return take(n, static_cast<std::size_t>(a)); }
void *operator new[](std::size_t n, Align a) { return take(n, static_cast<std::size_t>(a)); }
void *operator new(std::size_t n, Quiet) noexcept { return std::malloc(n ? n : 1); }
void *operator new[](std::size_t n, Quiet) noexcept { return std::malloc(n ? n : 1); }
void *operator new(std::size_t n, Align a, Quiet) noexcept { return take(n, static_cast<std::size_t>(a)); }
void *operator new[](std::size_t n, Align a, Quiet) noexcept { return take(n, static_cast<std::size_t>(a)); }

void operator delete(void *p) noexcept { std::free(p); }
void operator delete[](void *p) noexcept { std::free(p); }
void operator delete(void *p, std::size_t) noexcept { std::free(p); }
void operator delete[](void *p, std::size_t) noexcept { std::free(p); }
void operator delete(void *p, Align) noexcept { std::free(p); }
void operator delete[](void *p, Align) noexcept { std::free(p); }
void operator delete(void *p, std::size_t, Align) noexcept { std::free(p); }
void operator delete[](void *p, std::size_t, Align) noexcept { std::free(p); }
void operator delete(void *p, Quiet) noexcept { std::free(p); }
void operator delete[](void *p, Quiet) noexcept { std::free(p); }
void operator delete(void *p, Align, Quiet) noexcept { std::free(p); }
void operator delete[](void *p, Align, Quiet) noexcept { std::free(p); }
