package mail

import (
	"bytes"
	"io"
	"strings"
)

// decodeTransfer undoes the content transfer encoding of body and writes the result to dst, which never fails. It reads
// damaged encodings as far as they make sense and returns what was wrong, or "". Text says that the
// body is text: then a body which is obviously not encoded, whatever it claims, is passed on as it is,
// and what follows the end of the base64 data (a list's footer) is kept.
func decodeTransfer(dst io.Writer, encoding string, body []byte, text bool) (problem string) {
	name, _, _ := strings.Cut(encoding, ";")
	switch name = strings.ToLower(strings.Trim(strings.TrimSpace(name), `"'`)); name {
	case "base64", "b":
		if text && !beginsEncoded(body) && looksPlain(body) {
			dst.Write(body)
			return "base64 data is plain text: read as it is"
		}
		bad, rest := decodeBase64(dst, body)
		if text && len(rest) > 0 {
			dst.Write([]byte("\n"))
			dst.Write(rest)
			return "base64 data is followed by plain text: kept"
		}
		if bad > 0 {
			return "base64 data is damaged: decoded what is left"
		}
	case "quoted-printable", "q":
		if bad := decodeQuoted(dst, body); bad > 0 {
			return "quoted-printable data is damaged: kept what cannot be decoded as it is"
		}
	case "", "7bit", "8bit", "binary":
		dst.Write(body)
	default:
		dst.Write(body)
		return "transfer encoding \"" + cut(oneLine(strings.ToValidUTF8(name, "\ufffd")), 40) + "\" is unknown: read as it is"
	}
	return ""
}

// looksPlain reports whether data that claims to be base64 cannot be: base64 has no words.
func looksPlain(data []byte) bool {
	data = bytes.TrimSpace(data[:min(len(data), 4096)])
	foreign := 0
	for i, c := range data {
		switch {
		case c == ' ':
			if i > 0 && sextet(data[i-1]) >= 0 {
				foreign++
			}
		case c != '\r' && c != '\n' && c != '\t' && c != '=' && sextet(c) < 0:
			foreign++
		}
	}
	return foreign*10 > len(data)
}

// beginsEncoded reports whether the first line of body is whole and proper base64.
func beginsEncoded(body []byte) bool {
	line, _ := lineAt(bytes.TrimLeft(body, "\r\n"), 0)
	digits := bytes.TrimRight(line, "=")
	for _, c := range digits {
		if sextet(c) < 0 {
			return false
		}
	}
	return len(line)%4 == 0 && (len(line) >= 20 || len(digits) < len(line))
}

// sextet returns the value of a base64 digit, -1 for anything else. The URL alphabet counts too.
func sextet(c byte) int {
	switch {
	case c >= 'A' && c <= 'Z':
		return int(c - 'A')
	case c >= 'a' && c <= 'z':
		return int(c-'a') + 26
	case c >= '0' && c <= '9':
		return int(c-'0') + 52
	case c == '+' || c == '-':
		return 62
	case c == '/' || c == '_':
		return 63
	}
	return -1
}

// maxPaddings is how often a base64 stream may end before nobody looks any more for text behind it.
const maxPaddings = 16

// decodeBase64 writes the bytes that the base64 digits of data stand for. It skips and counts foreign
// characters, and begins anew after padding, as joined streams need. Text that follows the padding is
// returned, not decoded.
func decodeBase64(dst io.Writer, data []byte) (bad int, rest []byte) {
	var out [3 * 1024]byte
	n, bits, digits, paddings := 0, 0, 0, 0
	emit := func() {
		for shift := digits*6 - 8; shift >= 0 && digits > 1; shift -= 8 {
			out[n] = byte(bits >> shift)
			n++
		}
		bits, digits = 0, 0
		if n > len(out)-3 {
			dst.Write(out[:n])
			n = 0
		}
	}
	for i, c := range data {
		v := sextet(c)
		switch {
		case v >= 0:
			bits, digits = bits<<6|v, digits+1
			if digits == 4 {
				emit()
			}
		case c == '=':
			padded := digits > 0
			emit()
			if padded && paddings < maxPaddings {
				paddings++
				if tail := bytes.TrimLeft(data[i:], "= \t\r\n"); looksPlain(tail) {
					dst.Write(out[:n])
					return bad, tail
				}
			}
		case c != ' ' && c != '\t' && c != '\r' && c != '\n':
			bad++
		}
	}
	emit()
	dst.Write(out[:n])
	return bad, nil
}

// decodeQuoted undoes quoted-printable (RFC 2045 section 6.7): "=" and two hex digits are a byte, "="
// at the end of a line joins it with the next, spaces at the end of a line are dropped. Anything else
// stays as it is and, where an "=" stands alone, is counted.
func decodeQuoted(dst io.Writer, data []byte) (bad int) {
	var line []byte
	for pos := 0; pos < len(data); {
		end := len(data)
		next := end
		if i := bytes.IndexByte(data[pos:], '\n'); i >= 0 {
			end, next = pos+i, pos+i+1
		}
		raw := bytes.TrimRight(data[pos:end], " \t\r")
		raw, soft := bytes.CutSuffix(raw, []byte("="))
		line = line[:0]
		for i := 0; i < len(raw); i++ {
			if raw[i] != '=' {
				line = append(line, raw[i])
				continue
			}
			if i+2 < len(raw) && unhex(raw[i+1]) >= 0 && unhex(raw[i+2]) >= 0 {
				line = append(line, byte(unhex(raw[i+1])<<4|unhex(raw[i+2])))
				i += 2
				continue
			}
			line = append(line, '=')
			bad++
		}
		if !soft && next > end {
			line = append(line, '\n')
		}
		dst.Write(line)
		pos = next
	}
	return bad
}

func unhex(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c|0x20 >= 'a' && c|0x20 <= 'f':
		return int(c|0x20-'a') + 10
	}
	return -1
}
