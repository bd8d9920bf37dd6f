#!/bin/sh
# Rebuilds the fixtures from their sources, with wat2wasm of wabt 1.0.32 or
# later, and writes down what was built from what: testdata.sum has the SHA-256
# of each source and of the module made of it. A test holds it against both.
set -eu
cd "$(dirname "$0")"
: > testdata.sum
for source in *.wat; do
    module=${source%.wat}.wasm
    wat2wasm --debug-names -o "$module" "$source"
    echo "$(sha256sum < "$source" | cut -c1-64) $(sha256sum < "$module" | cut -c1-64) ${source%.wat}" >> testdata.sum
done
