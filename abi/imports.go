package abi

// Import is one host function as a guest imports it from [Module].
type Import struct {
	Name    string
	Params  []string // names of the i32 parameters, in order
	Results int      // i32 results: 0 or 1
	Does    string   // one line, for documentation and SDK generators
}

// Imports lists the host functions of [Module]. SDK declarations and the table
// in SPEC.md are generated from or checked against it. Every parameter and
// result is an i32; pointers and lengths are unsigned.
func Imports() []Import {
	return []Import{
		{"read", []string{"src", "off", "ptr", "cap"}, 1, "copies min(cap, r) bytes of a source from off on to ptr; returns r, the bytes there are from off on"},
		{"call", []string{"name_ptr", "name_len", "args_ptr", "args_len"}, 1, "asks the host and waits; returns the size of source 2, or a code below zero with details in source 3"},
		{"act", []string{"name_ptr", "name_len", "args_ptr", "args_len"}, 1, "requests an action; returns its index, or a code below zero with details in source 3"},
		{"log", []string{"level", "ptr", "len"}, 0, "writes a log line: 0 debug, 1 info, 2 warn, 3 error"},
		{"fail", []string{"ptr", "len"}, 0, "ends the run as failed with UTF-8 text or a map {message, file, line, …}; does not return"},
	}
}
