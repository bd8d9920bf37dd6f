package instrument

// OffsetMap leads from the code of a rewritten module back to the submitted bytes.
type OffsetMap struct{}
