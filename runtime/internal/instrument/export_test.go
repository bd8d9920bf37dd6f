package instrument

// Operation gives the type of a plain numeric instruction to the tests' generator; out is zero for others.
func Operation(op byte) (in string, out byte) {
	o := numeric[op]
	return string(o.in[:o.n]), o.out
}

// VectorOperation is Operation for the instructions behind the vector prefix.
func VectorOperation(sub byte) (in string, out byte) {
	o := vector[sub]
	return string(o.in[:o.n]), o.out
}
