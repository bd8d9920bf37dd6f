package abi

import (
	"strconv"
	"strings"
	"time"
)

const maxShown = 512 // bytes of text

// show writes a value for people. It stops once the text is long enough.
func (v Value) show(s *strings.Builder, depth int) {
	if s.Len() > maxShown || depth > MaxDepth {
		return
	}
	switch v.Type() {
	case Absent:
		s.WriteString("absent")
	case Nil:
		s.WriteString("null")
	case Bool:
		b, _ := v.Bool()
		s.WriteString(strconv.FormatBool(b))
	case Int:
		if n, ok := v.Int(); ok {
			s.WriteString(strconv.FormatInt(n, 10))
		} else {
			n, _ := v.Uint()
			s.WriteString(strconv.FormatUint(n, 10))
		}
	case Float:
		f, _ := v.Float()
		s.WriteString(strconv.FormatFloat(f, 'g', -1, 64))
	case Str:
		raw, _ := v.Raw()
		s.WriteString(strconv.Quote(string(raw[:min(len(raw), maxShown)])))
	case Bin:
		raw, _ := v.Raw()
		s.WriteString("<" + strconv.Itoa(len(raw)) + " bytes>")
	case TimeAt:
		at, _ := v.Time()
		s.WriteString(at.Format(time.RFC3339Nano))
	case RefTo:
		parts, _ := v.Reference()
		s.WriteString("ref")
		parts.show(s, depth+1)
	case Array:
		s.WriteByte('[')
		for i, entry := range v.List() {
			if i > 0 {
				s.WriteString(", ")
			}
			if entry.show(s, depth+1); s.Len() > maxShown {
				return
			}
		}
		s.WriteByte(']')
	case Map:
		s.WriteByte('{')
		first := true
		for key, entry := range v.Pairs() {
			if !first {
				s.WriteString(", ")
			}
			first = false
			s.WriteString(strconv.Quote(string(key[:min(len(key), maxShown)])) + ": ")
			if entry.show(s, depth+1); s.Len() > maxShown {
				return
			}
		}
		s.WriteByte('}')
	}
}
