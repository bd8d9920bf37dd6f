package mail

import (
	"bytes"
	"errors"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/unicode"
)

// unwrap takes off what file systems and mail stores put around a message: a byte order mark, UTF-16,
// old Mac line ends, blank lines, the separator line of an mbox. It returns the message and the
// envelope sender which that separator names. The message may share memory with data, which it may
// change. It refuses binary data.
func unwrap(data []byte, notes *warnings) (message []byte, envelope string, err error) {
	if bytes.HasPrefix(data, []byte("\xff\xfe")) || bytes.HasPrefix(data, []byte("\xfe\xff")) {
		decoder := unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewDecoder()
		if data, err = decoder.Bytes(data); err != nil {
			return nil, "", errors.New("the input has a UTF-16 byte order mark but cannot be decoded")
		}
		notes.addf("message is stored as UTF-16: converted")
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	if isBinary(data) {
		return nil, "", errors.New("the input is binary")
	}
	if bytes.IndexByte(data, '\n') < 0 && bytes.IndexByte(data, '\r') >= 0 {
		for i, c := range data {
			if c == '\r' {
				data[i] = '\n'
			}
		}
		notes.addf("lines end in CR alone: read as line ends")
	}
	data = bytes.TrimLeft(data, "\r\n")
	if line, rest, ok := bytes.Cut(data, []byte("\n")); ok && isMboxLine(line) {
		envelope = strings.Fields(string(line))[1]
		data = rest
	}
	return data, envelope, nil
}

// isMboxLine reports whether line is the separator that an mbox puts before each message.
func isMboxLine(line []byte) bool {
	line = bytes.TrimPrefix(line, []byte(">"))
	return bytes.HasPrefix(line, []byte("From ")) && len(bytes.Fields(line)) > 1
}

// isBinary looks at the first kilobyte. Text has hardly a control character there, and no NUL in its
// first line.
func isBinary(data []byte) bool {
	head := data[:min(len(data), 1024)]
	line, _, _ := bytes.Cut(head, []byte("\n"))
	controls := 0
	for _, c := range head {
		if c < ' ' && !strings.ContainsRune("\t\n\v\f\r\x1b", rune(c)) {
			controls++
		}
	}
	return controls*10 > len(head) || bytes.IndexByte(line, 0) >= 0
}

// firstLine returns the beginning of data's first line for an error message.
func firstLine(data []byte) string {
	line, _, _ := bytes.Cut(data, []byte("\n"))
	return cut(strings.ToValidUTF8(string(bytes.TrimSpace(line[:min(len(line), 200)])), "\ufffd"), 40)
}

// cut shortens s to at most n bytes, at a character's end.
func cut(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}
