package instrument

// stretch is a run of instructions charged as one (FUEL-2). Its weight is known only when the body has been read, so
// its charge is written with a blank.
type stretch struct {
	place    int32 // of the blank in the body; 0 while nothing in the stretch has cost anything
	giveBack int32 // of the blank on the cold path of a loop head, or 0
	weight   uint32
	again    int // 1 + the helper that gives back an entry charge, or 0
}

// newStretch opens a stretch; its charge is written when something in it costs.
func (v *weaver) newStretch() {
	v.open = int32(len(v.stretches))
	v.stretches = append(v.stretches, stretch{})
}

// cost adds the instruction at at to the open stretch. A full stretch is cut there, with a look.
func (v *weaver) cost(at int) {
	s := &v.stretches[v.open]
	if s.place != 0 && s.weight < maxStretch {
		s.weight++
		v.text++
		return
	}
	if v.w.has&Fuel == 0 {
		return
	}
	cut := s.weight >= maxStretch
	if cut {
		v.newStretch()
	}
	v.charge(at)
	if cut || v.text-v.looked >= farWithout {
		v.look()
	}
	v.stretches[v.open].weight++
	v.text++
}

// charge writes the charge of the open stretch before the instruction at at, unless it is written.
func (v *weaver) charge(at int) {
	s := &v.stretches[v.open]
	if s.place != 0 {
		return
	}
	v.flush(at)
	v.globalGet(v.w.fuel)
	s.place = int32(v.patched())
	v.raw(opI64Sub)
	v.globalSet(v.w.fuel)
}

// called notes a call: what it called has looked, but how long it then ran back through its callers is unknown, so
// the next look must be near.
func (v *weaver) called() {
	v.looked = min(v.looked, v.text-(farWithout-afterCall))
}

// fill writes the weights into the blanks.
func (v *weaver) fill() {
	for i := range v.stretches {
		s := &v.stretches[i]
		if s.place != 0 {
			v.patch(int(s.place), s.weight)
		}
		if s.giveBack != 0 {
			v.patch(int(s.giveBack), s.weight)
		}
		if s.again != 0 {
			v.w.helpers[s.again-1].b = s.weight
		}
	}
}
