module github.com/vivarium-wasm/vivarium

go 1.25.0
