// Small CPU kernels for measuring what rewriting costs at run time. Each takes a size and returns a checksum.
// Built with:
//   clang --target=wasm32 -O2 -nostdlib -mbulk-memory -Wl,--no-entry -Wl,--strip-all -o kernels.wasm kernels.c
#include <stddef.h>
#include <stdint.h>

#define EXPORT(name) __attribute__((export_name(#name))) uint32_t name(uint32_t n)

static uint32_t rng;
static uint32_t next(void) {
  rng ^= rng << 13;
  rng ^= rng >> 17;
  return rng ^= rng << 5;
}

static __attribute__((noinline)) uint32_t fib_of(uint32_t n) { return n < 2 ? n : fib_of(n - 1) + fib_of(n - 2); }
EXPORT(fib) { return fib_of(n); }

// tree builds and sums binary trees in a bump arena.
struct node { struct node *l, *r; uint32_t v; };
static struct node arena[1 << 16];
static uint32_t used;
static __attribute__((noinline)) struct node *grow(uint32_t depth) {
  struct node *t = &arena[used++ & 0xffff];
  t->v = depth;
  t->l = depth ? grow(depth - 1) : NULL;
  t->r = depth ? grow(depth - 1) : NULL;
  return t;
}
static __attribute__((noinline)) uint32_t sum(struct node *t) { return t ? t->v + sum(t->l) + sum(t->r) : 0; }
EXPORT(tree) { used = 0; return sum(grow(n)); }

static uint32_t items[1 << 16];
static __attribute__((noinline)) void quick(int32_t lo, int32_t hi) {
  while (lo < hi) {
    uint32_t pivot = items[(lo + hi) / 2];
    int32_t i = lo, j = hi;
    while (i <= j) {
      while (items[i] < pivot) i++;
      while (items[j] > pivot) j--;
      if (i <= j) { uint32_t t = items[i]; items[i++] = items[j]; items[j--] = t; }
    }
    if (j - lo < hi - i) { quick(lo, j); lo = i; } else { quick(i, hi); hi = j; }
  }
}
EXPORT(sort) {
  rng = 1;
  for (uint32_t i = 0; i < n; i++) items[i] = next();
  quick(0, (int32_t)n - 1);
  return items[n / 2];
}

static uint8_t flags[1 << 20];
EXPORT(sieve) {
  uint32_t count = 0;
  __builtin_memset(flags, 1, n);
  for (uint32_t i = 2; i < n; i++)
    if (flags[i]) { count++; for (uint32_t j = i + i; j < n; j += i) flags[j] = 0; }
  return count;
}

EXPORT(xorshift) { rng = 7; uint32_t s = 0; while (n--) s += next(); return s; }

static uint32_t k[64], h[8], w[64];
static uint32_t ror(uint32_t x, int c) { return x >> c | x << (32 - c); }
static __attribute__((noinline)) void block(const uint8_t *p) {
  for (int i = 0; i < 16; i++) w[i] = (uint32_t)p[4*i] << 24 | p[4*i+1] << 16 | p[4*i+2] << 8 | p[4*i+3];
  for (int i = 16; i < 64; i++)
    w[i] = w[i-16] + w[i-7] + (ror(w[i-15], 7) ^ ror(w[i-15], 18) ^ w[i-15] >> 3) +
           (ror(w[i-2], 17) ^ ror(w[i-2], 19) ^ w[i-2] >> 10);
  uint32_t s[8];
  for (int i = 0; i < 8; i++) s[i] = h[i];
  for (int i = 0; i < 64; i++) {
    uint32_t t1 = s[7] + (ror(s[4], 6) ^ ror(s[4], 11) ^ ror(s[4], 25)) + ((s[4] & s[5]) ^ (~s[4] & s[6])) + k[i] + w[i];
    uint32_t t2 = (ror(s[0], 2) ^ ror(s[0], 13) ^ ror(s[0], 22)) + ((s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]));
    for (int j = 7; j > 0; j--) s[j] = s[j-1];
    s[4] += t1;
    s[0] = t1 + t2;
  }
  for (int i = 0; i < 8; i++) h[i] += s[i];
}
EXPORT(sha) {
  rng = 3;
  for (int i = 0; i < 64; i++) k[i] = next();
  for (int i = 0; i < 8; i++) h[i] = next();
  for (uint32_t i = 0; i < n; i++) block(flags + (i & 255) * 64);
  return h[0];
}

// json scans a generated document: strings, numbers, nesting.
static uint32_t digits, depth;
static __attribute__((noinline)) const uint8_t *value(const uint8_t *p, const uint8_t *end) {
  while (p < end && (*p == ' ' || *p == ',' || *p == ':')) p++;
  if (p == end) return p;
  if (*p == '{' || *p == '[') {
    depth++;
    p++;
    while (p < end && *p != '}' && *p != ']') p = value(p, end);
    return p < end ? p + 1 : p;
  }
  if (*p == '"') { p++; while (p < end && *p != '"') p += *p == '\\' ? 2 : 1; return p + 1; }
  while (p < end && *p >= '0' && *p <= '9') { digits += *p - '0'; p++; }
  return p < end && (*p < '0' || *p > '9') && *p != '}' && *p != ']' && *p != ',' ? p + 1 : p;
}
EXPORT(json) {
  static const char part[] = "{\"name\": \"worker \\\"x\\\"\", \"id\": 12345, \"tags\": [1, 22, 333, \"abc\"]},";
  uint32_t len = sizeof part - 1;
  for (uint32_t i = 0; i < 1000; i++) __builtin_memcpy(flags + i * len, part, len);
  digits = depth = 0;
  while (n--) for (const uint8_t *p = flags, *end = flags + 1000 * len; p < end;) p = value(p, end);
  return digits + depth;
}

// interp runs a small register machine.
EXPORT(interp) {
  static const uint8_t code[] = {0, 1, 2, 3, 1, 4, 5, 6, 0, 7, 2, 1, 8, 9, 3, 10, 11, 12, 13, 15};
  uint32_t a = 1, b = 2, c = 3, pc = 0;
  while (n) {
    switch (code[pc++]) {
    case 0: a += b; break;
    case 1: b ^= c; break;
    case 2: c = a << 3; break;
    case 3: a -= c; break;
    case 4: b = b * 5 + 1; break;
    case 5: c |= a; break;
    case 6: a = ~a; break;
    case 7: b >>= 1; break;
    case 8: c += 7; break;
    case 9: a ^= b; break;
    case 10: b += a; break;
    case 11: c ^= b >> 3; break;
    case 12: a = a * 3; break;
    case 13: b = b + c; break;
    case 14: c = 0; break;
    default: pc = 0; n--;
    }
  }
  return a + b + c;
}

static double ma[64 * 64], mb[64 * 64], mc[64 * 64];
EXPORT(matmul) {
  rng = 9;
  for (int i = 0; i < 64 * 64; i++) { ma[i] = next() % 100; mb[i] = next() % 100; }
  while (n--)
    for (int i = 0; i < 64; i++)
      for (int j = 0; j < 64; j++) {
        double s = 0;
        for (int l = 0; l < 64; l++) s += ma[i * 64 + l] * mb[l * 64 + j];
        mc[i * 64 + j] = s;
      }
  return (uint32_t)mc[77];
}

// nbody keeps doubles in locals and memory, with square roots.
static double pos[5][3], vel[5][3];
EXPORT(nbody) {
  for (int i = 0; i < 5; i++)
    for (int d = 0; d < 3; d++) { pos[i][d] = i * 3 + d; vel[i][d] = d * 0.1 - i * 0.05; }
  while (n--) {
    for (int i = 0; i < 5; i++)
      for (int j = i + 1; j < 5; j++) {
        double dx = pos[i][0] - pos[j][0], dy = pos[i][1] - pos[j][1], dz = pos[i][2] - pos[j][2];
        double d2 = dx * dx + dy * dy + dz * dz + 0.01;
        double mag = 0.001 / (d2 * __builtin_sqrt(d2));
        vel[i][0] -= dx * mag; vel[i][1] -= dy * mag; vel[i][2] -= dz * mag;
        vel[j][0] += dx * mag; vel[j][1] += dy * mag; vel[j][2] += dz * mag;
      }
    for (int i = 0; i < 5; i++) for (int d = 0; d < 3; d++) pos[i][d] += 0.01 * vel[i][d];
  }
  return (uint32_t)(pos[0][0] * 1000);
}

static __attribute__((noinline)) uint32_t op_add(uint32_t a) { return a + 3; }
static __attribute__((noinline)) uint32_t op_mul(uint32_t a) { return a * 5; }
static __attribute__((noinline)) uint32_t op_xor(uint32_t a) { return a ^ 0x55; }
static uint32_t (*volatile table[])(uint32_t) = {op_add, op_mul, op_xor};
EXPORT(indirect) { uint32_t a = 1; while (n--) a = table[n % 3](a); return a; }
