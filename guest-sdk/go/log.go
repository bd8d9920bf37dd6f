package vivarium

import (
	"strconv"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi"
)

// Debug writes a log line: see [Event.Log].
func (ev *Event) Debug(message string, pairs ...any) { ev.Log(abi.Debug, message, pairs...) }

// Info writes a log line: see [Event.Log].
func (ev *Event) Info(message string, pairs ...any) { ev.Log(abi.Info, message, pairs...) }

// Warn writes a log line: see [Event.Log].
func (ev *Event) Warn(message string, pairs ...any) { ev.Log(abi.Warn, message, pairs...) }

// Error writes a log line: see [Event.Log].
func (ev *Event) Error(message string, pairs ...any) { ev.Log(abi.Error, message, pairs...) }

// Log writes a message, followed by pairs of a name and a value as name=value.
// Values are text, numbers, bools, errors, IDs, dates, or text and integers that
// were read; others show as "?", so that a log line needs no reflection. Lines
// past the host's limits are dropped and counted.
func (ev *Event) Log(level abi.Level, message string, pairs ...any) {
	line := append(ev.line[:0], message...)
	for i, part := range pairs {
		if i%2 == 0 {
			line = append(line, ' ')
		} else {
			line = append(line, '=')
		}
		line = appendPart(line, part)
	}
	ev.line = line
	ev.host.Log(level, line)
}

func appendPart(line []byte, part any) []byte {
	switch v := part.(type) {
	case string:
		return appendText(line, v)
	case Text:
		return appendText(line, string(v))
	case error:
		return appendText(line, v.Error())
	case int:
		return strconv.AppendInt(line, int64(v), 10)
	case int64:
		return strconv.AppendInt(line, v, 10)
	case ID:
		return strconv.AppendInt(line, int64(v), 10)
	case Date:
		return strconv.AppendInt(line, int64(v), 10)
	case float64:
		return strconv.AppendFloat(line, v, 'g', -1, 64)
	case bool:
		return strconv.AppendBool(line, v)
	case abi.Value:
		if n, ok := v.Int(); ok {
			return strconv.AppendInt(line, n, 10)
		}
		if s, ok := v.Raw(); ok {
			return appendText(line, string(s))
		}
	}
	return append(line, '?')
}

// appendText quotes what would not read as one word.
func appendText(line []byte, s string) []byte {
	if s == "" || strings.ContainsAny(s, " \t\r\n\"=") {
		return quoted(line, s)
	}
	return append(line, s...)
}

// quoted puts a text between quotes, on one line.
func quoted(line []byte, s string) []byte {
	line = append(line, '"')
	for i := 0; i < len(s); i++ {
		switch c := s[i]; c {
		case '"', '\\':
			line = append(line, '\\', c)
		case '\n':
			line = append(line, '\\', 'n')
		case '\r':
			line = append(line, '\\', 'r')
		case '\t':
			line = append(line, '\\', 't')
		default:
			line = append(line, c)
		}
	}
	return append(line, '"')
}
