// Package instrument admits and rewrites the WebAssembly modules of people nobody trusts.
//
// It stands in front of the engine and knows none. Admission is a streaming parser and full validator of core
// WebAssembly 2.0 whose memory is proportional to its input: no declared count is believed before the bytes behind it
// have been seen. What it does not know it refuses by name, and what is too large it refuses with the limit, the amount
// and the offset.
//
// Rewriting turns an admitted module into one that counts its own fuel, pauses at every function entry and loop head
// when its slice is used up, counts its own stack, keeps within the memory and tables it is allowed, and shows no
// machine-dependent NaN. The rewritten module needs nothing from the engine but core WebAssembly 2.0 and tail calls.
//
//   - [Admit] parses and validates, and describes the module ([Module]).
//   - [Rewrite] does the same and writes the module anew ([Rewritten]), in the same pass.
//   - [Profile] says which shape and which limits are allowed, and which parts of the rewriting are left out.
//   - [Refusal] is the only error either returns.
//
// The command in the folder rewrite shows what becomes of a module.
//
// The clauses named FUEL-n in comments are those of the behavior ABI.
//
// All functions are safe for concurrent use; nothing is kept between calls.
package instrument
