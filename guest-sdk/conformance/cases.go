package conformance

// kitCase is one column of the table: a section of KIT.md.
type kitCase struct {
	name string
	run  func(*trial)
}

// cases gives every case, in the order of KIT.md.
func cases() []kitCase {
	return []kitCase{
		{"echo", (*trial).echo},
		{"types", (*trial).types},
		{"lazy", (*trial).lazy},
		{"prefetch", (*trial).prefetch},
		{"large", (*trial).large},
		{"actions", (*trial).actions},
		{"calls", (*trial).calls},
		{"log", (*trial).log},
		{"fail", (*trial).fail},
		{"globals", (*trial).globals},
		{"suspend", (*trial).suspend},
		{"context", (*trial).context},
		{"returns", (*trial).everyReturn},
	}
}

// Cases gives the names of the cases, in the order of KIT.md.
func Cases() (names []string) {
	for _, c := range cases() {
		names = append(names, c.name)
	}
	return names
}
