package instrument

// spill counts the values of a function that an engine's compiler may give a place of their own in the frame. The
// engine never uses such a place twice, so a frame can be far larger than its locals and operands: each assignment is
// a new value, and so is each assigned local wherever two ways meet.
type spill struct {
	sets   uint32 // assignments to locals and globals
	values uint32 // values beyond assignments
}

const (
	// inRegisters is how many operands are counted as held in registers.
	inRegisters = 8
	// spillsPerSlot is how many values weigh one slot. Few of them are alive across a call in honest code; in hostile
	// code all are, so the stack is bounded by spillsPerSlot times its slots.
	spillsPerSlot = 32
)

func (s *spill) slots() int { return int((uint64(s.sets) + uint64(s.values)) / spillsPerSlot) }

// assign counts an assignment.
func (f *function) assign() {
	if f.live {
		f.spill.sets++
	}
}

// fork counts an instruction after which the way divides.
func (f *function) fork() {
	if f.live {
		f.spill.values++
	}
}

// arrive counts a way to the label or the end of a construct.
func (f *function) arrive(c *frame) {
	if f.live {
		c.arrivals++
		c.last = f.spill.sets
	}
}

// join counts what is new where the ways to a construct meet: whatever was assigned inside it, each local once.
func (f *function) join(c *frame) {
	meets := c.arrivals >= 2 || c.op == opLoop && c.arrivals > 0
	if meets {
		f.spill.values += min(c.last-c.sets, uint32(f.locals))
	}
}
