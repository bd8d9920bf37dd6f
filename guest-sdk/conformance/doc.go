// Package conformance puts one small behavior per guest language, all written
// to KIT.md, through the same cases on every engine. A language is supported
// when all of its cells are green; README.md holds the table of the last run.
//
// A language is added by a file lang_<name>.go with its [Language], named in
// [Languages].
package conformance

//go:generate go run ./table
