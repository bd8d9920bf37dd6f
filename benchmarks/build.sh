#!/bin/sh
# Rebuilds the guests of the benchmarks from their sources. What is missing is
# named and skipped; the built modules are committed, so nothing here is needed
# to run the benchmarks. On Debian 12:
#   apt-get install clang-19 lld-19 rustc libstd-rust-dev-wasm32 protobuf-compiler
set -eu
cd "$(dirname "$0")/guests"
missing=''

have() {
    for tool in "$@"; do
        command -v "$tool" >/dev/null || { missing="$missing $tool"; return 1; }
    done
}

if have clang-19 wasm-ld-19; then
    # binaryen's wasm-opt, where it is installed, would be run by clang itself.
    cc() {
        clang-19 --target=wasm32-unknown-unknown -O2 -ffreestanding -nostdlib -fvisibility=hidden -Wall -Wextra \
            -Wl,--no-entry -Wl,--strip-all -Wl,-z,stack-size=16384 "$@"
    }
    work='c/pack.c c/handlers.c c/kernels.c c/sha.c c/json.c c/regexp.c c/libc.c'
    # shellcheck disable=SC2086
    cc -fno-builtin -o c.wasm c/vivarium.c $work
    cc -fno-builtin -DSMALL -o small.wasm c/vivarium.c c/pack.c c/handlers.c c/libc.c
    # shellcheck disable=SC2086
    cc -fno-builtin -o c-extism.wasm c/extism.c $work
    cc -mbulk-memory -o hostile.wasm c/hostile.c
    cc -mbulk-memory -DEXTISM -o hostile-extism.wasm c/hostile.c
fi

RUSTC=${RUSTC:-/usr/bin/rustc} # rustup users: RUSTC=rustc, with the target added
if have "$RUSTC" wasm-ld-19; then
    PATH=/usr/bin:/bin "$RUSTC" --edition 2021 --crate-type cdylib --target wasm32-unknown-unknown \
        -C opt-level=3 -C lto=yes -C codegen-units=1 -C panic=abort -C strip=symbols -C linker=wasm-ld-19 -C link-arg=--no-fatal-warnings -C link-arg=-zstack-size=65536 \
        -o rust.wasm rust/guest.rs
fi

if have protoc protoc-gen-go-plugin; then # go install github.com/knqyf263/go-plugin/cmd/protoc-gen-go-plugin@v0.9.0
    (cd goplugin && protoc --go-plugin_out=. --go-plugin_opt=paths=source_relative wire/bench.proto)
    sed -i '/^\/\/ go:plugin/d' goplugin/wire/bench.pb.go # a directive of the generator's; in Go it looks like a mistake
fi

if have go; then
    GOOS=wasip1 GOARCH=wasm go build -trimpath -buildvcs=false -buildmode=c-shared -ldflags='-s -w' -o go.wasm ./go
    GOOS=wasip1 GOARCH=wasm go build -trimpath -buildvcs=false -buildmode=c-shared -ldflags='-s -w' -o goplugin.wasm ./goplugin
fi

if [ -n "$missing" ]; then
    echo "build.sh: not found, so their guests were left as they are:$missing" >&2
    exit 1
fi
