/* The two functions that the compiler may call by itself. Compiled with
   -fno-builtin, or they would call themselves. */

void *memcpy(void *restrict to, const void *restrict from, unsigned long size) {
    unsigned char *t = to;
    const unsigned char *f = from;
    while (size-- > 0) *t++ = *f++;
    return to;
}

void *memset(void *to, int byte, unsigned long size) {
    unsigned char *t = to;
    while (size-- > 0) *t++ = (unsigned char)byte;
    return to;
}
