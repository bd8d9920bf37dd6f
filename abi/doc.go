// Package abi is the contract that a Vivarium host and the behaviors it runs
// share: names, codes, and the bounded msgpack encoding that crosses the wall.
// SPEC.md beside it states the contract in numbered clauses; this package is
// its vocabulary and its codec. It imports the standard library only and
// compiles for wasip1 and TinyGo, so a guest SDK can stand on it.
//
// The encoding has four parts:
//
//   - [Check] proves that bytes are one well-formed value within [Bounds]. It
//     allocates nothing for canonical bytes and never more than a small
//     multiple of its input.
//   - [Value] reads checked bytes in place: no copies, no allocations.
//   - [Writer] appends values to a buffer in their shortest form.
//   - [Value.AppendCanonical] rewrites any checked value into the one form
//     that hosts send: sorted keys, shortest forms.
//
// Package convert, below, turns Go values into these bytes and back; package
// catalog says which keys, returns and operations each event has.
package abi
