package mail

import (
	"mime"
	"net/url"
	"strconv"
	"strings"

	"github.com/jhillyerd/enmime/v2/mediatype"
)

// content is a parsed Content-Type or Content-Disposition field.
type content struct {
	mediaType string            // lower case, "text/plain" by default; or the disposition
	params    map[string]string // by lower-case name; values as sent, RFC 2231 undone
}

// parseContent reads a Content-Type field, and never fails: RFC 2045 section 5.2 makes plain text of
// what cannot be read.
func parseContent(value string, notes *warnings) content {
	if strings.TrimSpace(value) == "" {
		return content{mediaType: "text/plain"}
	}
	c := parseParams(value)
	if kind, sub, ok := strings.Cut(c.mediaType, "/"); !ok || kind == "" || sub == "" {
		notes.addf("content type %q cannot be read: taken for text/plain", cut(value, 60))
		c.mediaType = "text/plain"
	}
	return c
}

// maxParams is the longest field handed to the media type repair, in bytes; its cost is quadratic.
const maxParams = 8 << 10

// parseParams reads "value; name=value; …" as RFC 2045 and 2231 have it, and as programs send it.
func parseParams(value string) content {
	value = cut(strings.ToValidUTF8(value, "\ufffd"), maxParams)
	c := content{}
	kind, params, err := mime.ParseMediaType(value)
	if err != nil {
		kind, params, _, err = mediatype.Parse(value)
	}
	if err != nil {
		kind, _, _ = strings.Cut(value, ";")
		params = nil
	}
	c.mediaType = cut(strings.ToLower(oneLine(kind)), maxNameBytes)
	c.params = params

	loose := looseParams(value)
	for _, name := range []string{"boundary", "charset", "filename", "name", "smime-type"} {
		if c.params[name] != "" {
			continue
		}
		if v := assembleParam(loose, name); v != "" {
			if c.params == nil {
				c.params = make(map[string]string)
			}
			c.params[name] = v
		}
	}
	return c
}

// looseParams splits a field at the semicolons outside quotes and takes what looks like name=value.
func looseParams(value string) map[string]string {
	out := make(map[string]string)
	quoted, start := false, 0
	for i := 0; i <= len(value); i++ {
		if i < len(value) && value[i] == '"' {
			quoted = !quoted
		}
		if i < len(value) && (quoted || value[i] != ';') {
			continue
		}
		name, v, ok := strings.Cut(value[start:i], "=")
		start = i + 1
		name = strings.ToLower(strings.TrimSpace(name))
		if _, twice := out[name]; ok && !twice {
			out[name] = strings.Trim(strings.TrimSpace(v), `"`)
		}
	}
	return out
}

// assembleParam puts an RFC 2231 parameter together: name, name*, or name*0, name*1* and so on. The
// standard library does so too, but drops a value in any charset except ASCII and UTF-8.
func assembleParam(params map[string]string, name string) string {
	if v, ok := params[name]; ok {
		return v
	}
	if v, ok := params[name+"*"]; ok {
		charset, octets := splitExtended(v)
		text, _ := decodeText(charset, []byte(octets), nil)
		return text
	}
	var octets []byte
	charset := ""
	for i := 0; ; i++ {
		key := name + "*" + strconv.Itoa(i)
		v, ok := params[key]
		if extended, found := params[key+"*"]; found {
			if i == 0 {
				charset, v = splitExtended(extended)
			} else {
				v = unescape(extended)
			}
			ok = true
		}
		if !ok {
			break
		}
		octets = append(octets, v...)
	}
	text, _ := decodeText(charset, octets, nil)
	return text
}

// splitExtended splits charset'language'percent-encoded.
func splitExtended(v string) (charset, octets string) {
	if charset, rest, ok := strings.Cut(v, "'"); ok {
		if _, octets, ok := strings.Cut(rest, "'"); ok {
			return charset, unescape(octets)
		}
	}
	return "", unescape(v)
}

// unescape undoes percent encoding where it is well formed.
func unescape(v string) string {
	if out, err := url.PathUnescape(v); err == nil {
		return out
	}
	return v
}

// fileName returns the name a part gives its file, decoded and without directories, or "".
func (p *part) fileName(disposition content) string {
	name := disposition.params["filename"]
	if name == "" {
		name = p.content.params["name"]
	}
	name = oneLine(decodeWords(name))
	if i := strings.LastIndexAny(name, `/\`); i >= 0 {
		name = name[i+1:]
	}
	return cut(strings.TrimSpace(name), maxNameBytes)
}
