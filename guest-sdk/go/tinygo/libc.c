// The two functions of the C library that TinyGo's runtime wants for itself.
// A library's own would bring stdio along: 20 KB of it.

__attribute__((import_module("wasi_snapshot_preview1"), import_name("random_get")))
int random_get(void *at, unsigned n);

unsigned arc4random(void)
{
	unsigned n = 0;
	random_get(&n, sizeof n);
	return n;
}

void __stdio_exit(void)
{
}
