package contestant

// All lists every contestant, from the floor upwards.
func All() []*Contestant {
	var all []*Contestant
	for _, peers := range [][]*Contestant{
		native(), wazeros(), wasmtimes(), extisms(), goPlugins(), gojas(), starlarks(), luas(), exprs(), vivaria(),
	} {
		all = append(all, peers...)
	}
	return all
}

// Named finds a contestant, or gives nil.
func Named(name string) *Contestant {
	for _, c := range All() {
		if c.Name == name {
			return c
		}
	}
	return nil
}
