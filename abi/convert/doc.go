// Package convert turns host Go values into the ABI's canonical bytes and
// back, and both into the JSON that people write and read at the edge.
//
// Maps, slices and scalars are encoded by our own writer: sorted, shortest
// forms, one allocation for the output. Structs and other types go through
// vmihailenco/msgpack, of which this package is the only importer; decoding
// into structs uses it too, and only on an [abi.Value], which is the proof that
// its bytes have been checked. Unchecked bytes never reach it: five of them
// could ask it for gigabytes.
package convert
