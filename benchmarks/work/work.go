// Package work is what the benchmarks ask of every contestant, written in Go.
// The host runs it natively as the floor and as the oracle for every answer;
// built for wasip1 the same source is the standard-Go guest.
//
// A work takes the encoded dictionary of an event and appends its encoded
// returns. Answers are exact, so that a contestant that computes something
// else is found out before it is timed.
package work

import "github.com/vivarium-wasm/vivarium/abi"

// Func answers an event whose dictionary is dict by appending its returns, a
// msgpack map, to out. Nothing appended means an empty answer.
type Func func(out, dict []byte) []byte

// Work is one thing to do.
type Work struct {
	Name   string // event ID without its "bench." prefix
	Kernel bool   // CPU work whose only input is a size or a text
	Do     Func
}

// EventID gives the event a handler of this work is exported under.
func (w Work) EventID() string { return EventPrefix + w.Name }

// EventPrefix begins the ID of every event of the benchmarks.
const EventPrefix = "bench."

// All lists every work, the three ordinary handlers first.
func All() []Work {
	return []Work{
		{Name: "empty", Do: Empty},
		{Name: "pick", Do: Pick},
		{Name: "triage", Do: Triage},
		{Name: "sieve", Kernel: true, Do: Sieve},
		{Name: "fib", Kernel: true, Do: Fib},
		{Name: "sha", Kernel: true, Do: SHA},
		{Name: "json", Kernel: true, Do: JSON},
		{Name: "regexp", Kernel: true, Do: Regexp},
		{Name: "sort", Kernel: true, Do: Sort},
		{Name: "matrix", Kernel: true, Do: Matrix},
		{Name: "interp", Kernel: true, Do: Interp},
	}
}

// The kernels are CPU work on the integer n or the text of the dictionary.
// They are functions, not values, so that a guest links only what it exports.

// Sieve counts primes.
func Sieve(out, dict []byte) []byte { return counted(out, dict, primes) }

// Fib recurses.
func Fib(out, dict []byte) []byte { return counted(out, dict, fibonacci) }

// SHA hashes.
func SHA(out, dict []byte) []byte { return counted(out, dict, digest) }

// JSON parses the text.
func JSON(out, dict []byte) []byte { return texted(out, dict, weighJSON) }

// Regexp searches the text.
func Regexp(out, dict []byte) []byte { return texted(out, dict, matches) }

// Sort sorts.
func Sort(out, dict []byte) []byte { return counted(out, dict, order) }

// Matrix multiplies matrices.
func Matrix(out, dict []byte) []byte { return counted(out, dict, multiply) }

// Interp interprets bytecode.
func Interp(out, dict []byte) []byte { return counted(out, dict, interpret) }

// counted runs a kernel that takes the integer key n.
func counted(out, dict []byte, kernel func(n int) int64) []byte {
	n, _ := abi.Trusted(dict).Get("n").Int()
	return value(out, kernel(int(n)))
}

// texted runs a kernel that takes the text key text.
func texted(out, dict []byte, kernel func(text []byte) int64) []byte {
	text, _ := abi.Trusted(dict).Get("text").Raw()
	return value(out, kernel(text))
}

func value(out []byte, v int64) []byte {
	w := abi.Writer{Buf: out}
	w.Map(1)
	w.Str("value")
	w.Int(v)
	return w.Buf
}
