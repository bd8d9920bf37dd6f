package instrument

// stretch is a run of instructions charged as one (FUEL-2). Its weight is known only when the body has been read, so
// its charge is written with a blank.
type stretch struct {
	place    int32 // of the blank in the body; 0 while nothing in the stretch has cost anything
	giveBack int32 // of the blank on the cold path of a loop head, or 0
	weight   uint32
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
	v.get(v.fuel)
	s.place = int32(v.patched())
	v.raw(opI64Sub)
	v.set(v.fuel)
	v.charged()
}

// charged notes that the local has changed.
func (v *weaver) charged() {
	if v.stale = true; v.w.has&Late == 0 {
		v.store()
		v.stale = false
	}
}

// called takes the counter back from what was called. That has looked, but how long it then ran back through its
// callers is unknown, so the next look must be near.
func (v *weaver) called() {
	if v.w.has&Fuel != 0 {
		v.set(v.fuel)
		v.stale = true
	}
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
	}
}

// reload takes the counter into the local, for a helper may have changed it.
func (v *weaver) reload() {
	if v.w.has&Fuel != 0 {
		v.globalGet(v.w.fuel)
		v.set(v.fuel)
	}
}

// store writes the counter where others see it.
func (v *weaver) store() {
	if v.w.has&Fuel != 0 {
		v.get(v.fuel)
		v.globalSet(v.w.fuel)
	}
}

// sync does so before the instruction at at, if need be: it may trap, and what a run has used must be right then.
func (v *weaver) sync(at int) {
	if v.stale && v.w.has&Fuel != 0 {
		v.flush(at)
		v.store()
		v.stale = false
	}
}
