//go:build race

package instrument_test

// underRace: the race detector makes compilers of machine code ten times slower, and there is one goroutine to watch.
const underRace = true
