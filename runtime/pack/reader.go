package pack

// reader takes an admitted module apart. Nothing is taken beyond its end.
type reader struct{ b []byte }

func (r *reader) take(n uint32) ([]byte, bool) {
	if uint64(n) > uint64(len(r.b)) {
		return nil, false
	}
	b := r.b[:n:n]
	r.b = r.b[n:]
	return b, true
}

// u32 reads an unsigned LEB128.
func (r *reader) u32() (v uint32, ok bool) {
	for shift := 0; shift < 35 && len(r.b) > 0; shift += 7 {
		b := r.b[0]
		r.b = r.b[1:]
		v |= uint32(b&0x7f) << shift
		if b < 0x80 {
			return v, true
		}
	}
	return 0, false
}

// constant reads a constant expression: one instruction and its end.
func (r *reader) constant() ([]byte, bool) {
	whole := r.b
	op, ok := r.take(1)
	if !ok {
		return nil, false
	}
	switch op[0] {
	case 0x43: // f32.const
		_, ok = r.take(4)
	case 0x44: // f64.const
		_, ok = r.take(8)
	case 0xfd: // v128.const
		_, ok = r.take(17)
	default: // of one LEB128: i32.const, i64.const, global.get, ref.func, ref.null
		for ok = false; !ok && len(r.b) > 0; r.b = r.b[1:] {
			ok = r.b[0] < 0x80
		}
	}
	end, ended := r.take(1)
	if !ok || !ended || end[0] != 0x0b {
		return nil, false
	}
	return whole[:len(whole)-len(r.b)], true
}

// exports visits the items of an export section.
func (r *reader) exports(visit func(name string, kind byte, index uint32, item []byte)) error {
	n, ok := r.u32()
	for i := uint32(0); ok && i < n; i++ {
		before := r.b
		size, sized := r.u32()
		name, named := r.take(size)
		kind, kinded := r.take(1)
		index, indexed := r.u32()
		if ok = sized && named && kinded && indexed; ok {
			visit(string(name), kind[0], index, before[:len(before)-len(r.b)])
		}
	}
	if !ok {
		return errForm
	}
	return nil
}

func appendU32(b []byte, v uint32) []byte {
	for v >= 0x80 {
		b = append(b, byte(v)|0x80)
		v >>= 7
	}
	return append(b, byte(v))
}

func appendS32(b []byte, v int32) []byte { return appendS64(b, int64(v)) }

func appendS64(b []byte, v int64) []byte {
	for {
		low := byte(v & 0x7f)
		if v >>= 7; v == 0 && low&0x40 == 0 || v == -1 && low&0x40 != 0 {
			return append(b, low)
		}
		b = append(b, low|0x80)
	}
}

func appendSection(out []byte, id byte, body []byte) []byte {
	return append(appendU32(append(out, id), uint32(len(body))), body...)
}
