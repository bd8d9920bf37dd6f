package pack

import "strings"

// Parts of the name section.
const (
	functionNames = 1
	dataNames     = 9
)

// custom keeps a custom section that is still true: positions in the code are
// not, and the handlers have names now.
func (s *splicer) custom(body []byte) ([]byte, bool, error) {
	r := reader{body}
	size, sized := r.u32()
	name, ok := r.take(size)
	if !sized || !ok {
		return nil, false, errForm
	}
	switch {
	case strings.HasPrefix(string(name), ".debug_"), string(name) == "sourceMappingURL", string(name) == "external_debug_info":
		return nil, false, nil
	case string(name) == "name":
		if named, ok := s.names(r); ok {
			return append(append([]byte{}, body[:len(body)-len(r.b)]...), named...), true, nil
		}
		return nil, false, nil // malformed: nobody reads it
	}
	return body, true, nil
}

// names adds the handlers to a name section and leaves the data segments out.
func (s *splicer) names(r reader) (out []byte, ok bool) {
	for len(r.b) > 0 {
		id, _ := r.take(1)
		size, sized := r.u32()
		body, whole := r.take(size)
		if !sized || !whole {
			return nil, false
		}
		switch id[0] {
		case dataNames:
			continue
		case functionNames:
			sub := reader{body}
			n, counted := sub.u32()
			if !counted {
				return nil, false
			}
			body = append(appendU32(nil, n+uint32(len(s.state.Handlers))), sub.b...)
			for i, event := range s.state.Handlers {
				body = appendU32(body, s.funcs+uint32(i))
				body = append(appendU32(body, uint32(len(event))), event...)
			}
		}
		out = appendSection(out, id[0], body)
	}
	return out, true
}
