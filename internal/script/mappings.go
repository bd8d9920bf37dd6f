package script

import (
	"errors"
	"strings"
)

// The mappings of a source map are lines of segments; a segment is up to five
// numbers, each the difference from the one before: column, source, line and
// column there, name.

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

var errMappings = errors.New("the mappings are malformed")

// slimMappings leaves out columns and names of the sources, and segments that
// say what the one before says.
func slimMappings(mappings string) (string, error) {
	var out strings.Builder
	var source, line int         // as read
	var lastSource, lastLine int // as written
	for n, row := range strings.Split(mappings, ";") {
		if n > 0 {
			out.WriteByte(';')
		}
		column, lastColumn, first := 0, 0, true
		for segment := range strings.SplitSeq(row, ",") {
			if segment == "" {
				continue
			}
			steps, err := decode(segment)
			if err != nil {
				return "", err
			}
			column += steps[0]
			if len(steps) < 4 {
				continue
			}
			source, line = source+steps[1], line+steps[2]
			if !first && source == lastSource && line == lastLine {
				continue
			}
			if !first {
				out.WriteByte(',')
			}
			for _, step := range []int{column - lastColumn, source - lastSource, line - lastLine, 0} {
				encode(&out, step)
			}
			lastColumn, lastSource, lastLine, first = column, source, line, false
		}
	}
	return out.String(), nil
}

func decode(segment string) (steps []int, err error) {
	value, shift := 0, 0
	for i := range len(segment) {
		digit := strings.IndexByte(digits, segment[i])
		if digit < 0 || shift > 30 {
			return nil, errMappings
		}
		value |= (digit & 31) << shift
		shift += 5
		if digit < 32 {
			step := value >> 1
			if value&1 != 0 {
				step = -step
			}
			steps = append(steps, step)
			value, shift = 0, 0
		}
	}
	if shift > 0 || len(steps) == 0 {
		return nil, errMappings
	}
	return steps, nil
}

func encode(out *strings.Builder, step int) {
	value := step << 1
	if step < 0 {
		value = -step<<1 | 1
	}
	for ; value > 31; value >>= 5 {
		out.WriteByte(digits[value&31|32])
	}
	out.WriteByte(digits[value])
}
