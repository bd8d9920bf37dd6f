package bindings

import "strings"

// Words is a name without a spelling: every language joins the words its own
// way.
type Words []string

// SplitWords takes a catalog name apart at everything that is neither letter
// nor digit: "_image_url" is image, url.
func SplitWords(name string) Words {
	return strings.FieldsFunc(strings.ToLower(name), func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9')
	})
}

// eventWords leaves out the word "event", which every ID has somewhere.
func eventWords(id string) Words {
	var words Words
	for _, part := range strings.Split(id, ".") {
		if part != "event" {
			words = append(words, SplitWords(part)...)
		}
	}
	return words
}

// With gives the words with others behind them.
func (w Words) With(more ...string) Words {
	return append(w[:len(w):len(w)], more...)
}

// initialisms are the words Go writes in capitals.
var initialisms = map[string]string{
	"api": "API", "aws": "AWS", "css": "CSS", "gpg": "GPG", "html": "HTML", "http": "HTTP", "id": "ID", "ids": "IDs",
	"ip": "IP", "json": "JSON", "kb": "KB", "mime": "MIME", "pgp": "PGP", "sha1hash": "SHA1Hash", "sla": "SLA",
	"ui": "UI", "uri": "URI", "url": "URL",
}

// Upper joins the words in Go's exported spelling: image, url is ImageURL.
func (w Words) Upper() string {
	var s strings.Builder
	for _, word := range w {
		if known, ok := initialisms[word]; ok {
			s.WriteString(known)
			continue
		}
		s.WriteString(strings.ToUpper(word[:1]) + word[1:])
	}
	return s.String()
}

// Lower joins the words in Go's unexported spelling: image, url is imageURL.
func (w Words) Lower() string {
	if len(w) == 0 {
		return ""
	}
	return w[0] + w[1:].Upper()
}

// Snake joins the words in lower case: image_url.
func (w Words) Snake() string { return strings.Join(w, "_") }
