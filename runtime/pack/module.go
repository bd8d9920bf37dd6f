package pack

import (
	"encoding/binary"
	"errors"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/runtime"
)

// Sections by their number in the binary format, of those that change.
const (
	secCustom    = 0
	secType      = 1
	secImport    = 2
	secFunction  = 3
	secMemory    = 5
	secGlobal    = 6
	secExport    = 7
	secStart     = 8
	secCode      = 10
	secData      = 11
	secDataCount = 12
)

const pageSize = 64 << 10

// splicer writes a module anew as its initialization left it. The module has been
// admitted, so its form is known to be right.
type splicer struct {
	state     *runtime.Initialized
	funcs     uint32 // functions of the module, imported ones first; handlers follow them
	interpret uint32 // the function that the handlers call
	handler   uint32 // their type
	newType   bool   // which the module did not have
	hasData   bool   // it has a data section
	counted   bool   // whose length is announced, so that code may use it by index
	segments  []segment
	before    uint32 // data segments of the module
}

// splice gives the module that begins with state.
func splice(wasm []byte, state *runtime.Initialized) (out []byte, err error) {
	sections, err := split(wasm)
	if err != nil {
		return nil, err
	}
	s := &splicer{state: state, segments: segmentsOf(state.Memory)}
	for _, sec := range sections {
		if err := s.survey(sec); err != nil {
			return nil, err
		}
	}
	out = append(make([]byte, 0, len(wasm)+len(state.Memory)/2), wasm[:8]...)
	for _, sec := range sections {
		body, keep, err := s.rewrite(sec)
		if err != nil {
			return nil, err
		}
		if keep {
			out = appendSection(out, sec.id, body)
		}
		if sec.id == secCode && !s.hasData {
			out = appendSection(out, secData, s.data(&reader{[]byte{0}}))
		}
	}
	return out, nil
}

// section is one section of a module, in place.
type section struct {
	id   byte
	body []byte
}

var errForm = errors.New("the module is malformed")

func split(wasm []byte) (sections []section, err error) {
	if len(wasm) < 8 {
		return nil, errForm
	}
	for r := (reader{wasm[8:]}); len(r.b) > 0; {
		id, ok := r.take(1)
		size, sized := r.u32()
		body, whole := r.take(size)
		if !ok || !sized || !whole {
			return nil, errForm
		}
		sections = append(sections, section{id[0], body})
	}
	return sections, nil
}

// survey learns what the rewriting of other sections depends on.
func (s *splicer) survey(sec section) error {
	r := reader{sec.body}
	switch sec.id {
	case secType:
		return s.surveyTypes(&r)
	case secImport:
		return s.surveyImports(&r)
	case secFunction:
		n, ok := r.u32()
		if s.funcs += n; !ok {
			return errForm
		}
	case secExport:
		return r.exports(func(name string, kind byte, index uint32, _ []byte) {
			if name == abi.Interpret && kind == 0 {
				s.interpret = index
			}
		})
	case secDataCount:
		s.counted = true
	case secData:
		n, ok := r.u32()
		if s.before, s.hasData = n, true; !ok {
			return errForm
		}
	}
	return nil
}

// surveyTypes looks for the type of a handler.
func (s *splicer) surveyTypes(r *reader) error {
	n, ok := r.u32()
	s.handler, s.newType = n, true
	for i := uint32(0); ok && i < n; i++ {
		before := r.b
		_, ok = r.take(1)
		for range 2 {
			size, sized := r.u32()
			_, whole := r.take(size)
			ok = ok && sized && whole
		}
		if ok && string(before[:len(before)-len(r.b)]) == handlerType && s.newType {
			s.handler, s.newType = i, false
		}
	}
	if !ok {
		return errForm
	}
	return nil
}

// handlerType is (i32) -> (i64).
const handlerType = "\x60\x01\x7f\x01\x7e"

// surveyImports counts the imports, all of which are functions.
func (s *splicer) surveyImports(r *reader) error {
	n, ok := r.u32()
	s.funcs += n
	if !ok {
		return errForm
	}
	return nil
}

// rewrite gives a section as it is in the packed module.
func (s *splicer) rewrite(sec section) (body []byte, keep bool, err error) {
	r := reader{sec.body}
	added := uint32(len(s.state.Handlers))
	switch sec.id {
	case secType:
		if s.newType && added > 0 {
			return s.extend(&r, 1, []byte(handlerType))
		}
	case secFunction:
		var types []byte
		for range added {
			types = appendU32(types, s.handler)
		}
		return s.extend(&r, added, types)
	case secMemory:
		return s.memory(&r)
	case secGlobal:
		return s.globals(&r)
	case secExport:
		return s.exports(&r)
	case secStart:
		return nil, false, nil
	case secDataCount:
		return appendU32(nil, s.dataCount()), true, nil
	case secCode:
		var bodies []byte
		for i := range added {
			code := append([]byte{0, 0x41}, appendS32(nil, int32(i))...) // no locals; i32.const i
			code = append(code, 0x20, 0, 0x10)                           // local.get 0; call
			code = append(appendU32(code, s.interpret), 0x0b)
			bodies = append(appendU32(bodies, uint32(len(code))), code...)
		}
		return s.extend(&r, added, bodies)
	case secData:
		return s.data(&r), true, nil
	case secCustom:
		return s.custom(sec.body)
	}
	return sec.body, true, nil
}

// extend adds items to a vector.
func (s *splicer) extend(r *reader, added uint32, items []byte) ([]byte, bool, error) {
	n, ok := r.u32()
	if !ok {
		return nil, false, errForm
	}
	return append(append(appendU32(nil, n+added), r.b...), items...), true, nil
}

// memory makes the memory as large as initialization left it.
func (s *splicer) memory(r *reader) ([]byte, bool, error) {
	n, counted := r.u32()
	flags, flagged := r.take(1)
	_, sized := r.u32()
	if !counted || !flagged || !sized || n != 1 {
		return nil, false, errForm
	}
	out := appendU32([]byte{1, flags[0]}, uint32(len(s.state.Memory)/pageSize))
	return append(out, r.b...), true, nil // the maximum, if there is one
}

// globals gives the mutable globals their values.
func (s *splicer) globals(r *reader) ([]byte, bool, error) {
	n, ok := r.u32()
	out, bits := appendU32(nil, n), s.state.Globals
	for i := uint32(0); ok && i < n; i++ {
		head, whole := r.take(2)
		init, known := r.constant()
		if ok = whole && known; !ok {
			break
		}
		out = append(out, head...)
		if head[1] == 0 {
			out = append(out, init...)
			continue
		}
		words := 1
		if head[0] == v128 {
			words = 2
		}
		if ok = len(bits) >= words; ok {
			out = append(appendConstant(out, head[0], bits[:words]), 0x0b)
			bits = bits[words:]
		}
	}
	if !ok || len(bits) > 0 {
		return nil, false, errForm
	}
	return out, true, nil
}

// Value types in the binary format.
const (
	i32  = 0x7f
	i64  = 0x7e
	f32  = 0x7d
	f64  = 0x7c
	v128 = 0x7b
)

func appendConstant(out []byte, typ byte, bits []uint64) []byte {
	switch typ {
	case i32:
		return appendS32(append(out, 0x41), int32(bits[0]))
	case i64:
		return appendS64(append(out, 0x42), int64(bits[0]))
	case f32:
		return binary.LittleEndian.AppendUint32(append(out, 0x43), uint32(bits[0]))
	case f64:
		return binary.LittleEndian.AppendUint64(append(out, 0x44), bits[0])
	}
	out = binary.LittleEndian.AppendUint64(append(out, 0xfd, 0x0c), bits[0])
	return binary.LittleEndian.AppendUint64(out, bits[1])
}

// exports drops what has been used up and adds the handlers.
func (s *splicer) exports(r *reader) ([]byte, bool, error) {
	var items []byte
	count, packing := uint32(0), len(s.state.Handlers) > 0
	err := r.exports(func(name string, _ byte, _ uint32, item []byte) {
		if name != initExport && name != startExport && (name != abi.Interpret || !packing) {
			items = append(items, item...)
			count++
		}
	})
	for i, id := range s.state.Handlers {
		items = append(appendU32(items, uint32(len(id))), id...)
		items = appendU32(append(items, 0), s.funcs+uint32(i))
		count++
	}
	return append(appendU32(nil, count), items...), true, err
}

// initExport has run when a module is packed. startExport never does: a module
// with it and without the other would be taken for a command.
const (
	initExport  = "_initialize"
	startExport = "_start"
)
