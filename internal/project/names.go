package project

import (
	"encoding/binary"
	"errors"
)

var errNames = errors.New("what was built has a name section that breaks off")

// renamed gives a module with its functions' names changed: what a trap's stack
// shows. All else stays as it is.
func renamed(module []byte, change func(string) string) ([]byte, error) {
	const header = 8
	if len(module) < header {
		return nil, errNames
	}
	out := append(make([]byte, 0, len(module)), module[:header]...)
	for rest := module[header:]; len(rest) > 0; {
		content, after, err := sized(rest[1:])
		if err != nil {
			return nil, err
		}
		if name, subsections, err := sized(content); rest[0] == 0 && err == nil && string(name) == "name" {
			if subsections, err = renamedIn(subsections, change); err != nil {
				return nil, err
			}
			content = append([]byte("\x04name"), subsections...)
		}
		out = appendSized(append(out, rest[0]), content)
		rest = after
	}
	return out, nil
}

// renamedIn changes the names of functions in the subsections of a name section.
func renamedIn(subsections []byte, change func(string) string) (out []byte, err error) {
	const functions = 1
	for rest := subsections; len(rest) > 0; {
		id := rest[0]
		content, after, err := sized(rest[1:])
		if err != nil {
			return nil, err
		}
		if id == functions {
			if content, err = renamedFunctions(content, change); err != nil {
				return nil, err
			}
		}
		out = appendSized(append(out, id), content)
		rest = after
	}
	return out, nil
}

func renamedFunctions(content []byte, change func(string) string) (out []byte, err error) {
	count, n := binary.Uvarint(content)
	if n <= 0 {
		return nil, errNames
	}
	out = binary.AppendUvarint(nil, count)
	for rest := content[n:]; len(rest) > 0; {
		index, n := binary.Uvarint(rest)
		if n <= 0 {
			return nil, errNames
		}
		name, after, err := sized(rest[n:])
		if err != nil {
			return nil, err
		}
		out = appendSized(binary.AppendUvarint(out, index), []byte(change(string(name))))
		rest = after
	}
	return out, nil
}

// sized takes bytes apart that begin with their length.
func sized(b []byte) (content, after []byte, err error) {
	size, n := binary.Uvarint(b)
	if n <= 0 || size > uint64(len(b)-n) {
		return nil, nil, errNames
	}
	return b[n : n+int(size)], b[n+int(size):], nil
}

func appendSized(out, content []byte) []byte {
	return append(binary.AppendUvarint(out, uint64(len(content))), content...)
}
