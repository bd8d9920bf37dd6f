// Lets the SDK take memory from malloc in modules that have one, so that the two
// never take the same; it does not bring malloc in. Behaviors that use the C
// library are linked with this file. It is one of its own because in a file that
// calls malloc no reference to it can be weak.
#include <stddef.h>

__attribute__((weak)) void *malloc(size_t);
void *viv_malloc(size_t n);
void *viv_malloc(size_t n) { return malloc ? malloc(n) : NULL; }
