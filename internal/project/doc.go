// Package project is the author's side: a folder with a behavior.yaml, how one
// begins ([New]), how its module is built by the language's own toolchain
// ([Build]), and what it says about itself ([Manifest]).
//
// Each guest language is a file lang_<name>.go with its [Language]. The same
// Compile functions build the guests of this repository, so there is one place
// that knows how a language is built.
package project
