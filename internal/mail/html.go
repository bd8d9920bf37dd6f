package mail

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/net/html/charset"
)

// htmlCharset returns the charset an HTML text declares in a meta element, or "".
func htmlCharset(b []byte) string {
	if utf8.Valid(b) {
		return "utf-8"
	}
	_, name, certain := charset.DetermineEncoding(b[:min(len(b), 1024)], "")
	if !certain && name == "windows-1252" {
		return ""
	}
	return name
}

// maxToken is the longest HTML token read at once, in bytes: a tokenizer needs many times its memory.
const maxToken = 1 << 20

// htmlText returns what a reader of the HTML text would read, blocks on lines of their own. It works on
// tokens, not on a tree, so that nesting costs nothing. Longer tokens than [maxToken] are read in
// pieces if they are text, and passed over if they are tags, which have pictures in them.
func htmlText(source string) string {
	var w htmlWriter
	for len(source) > 0 {
		tokens := html.NewTokenizer(strings.NewReader(source))
		tokens.SetMaxBuf(maxToken)
		read := 0
		for kind := tokens.Next(); kind != html.ErrorToken; kind = tokens.Next() {
			read += len(tokens.Raw())
			w.token(tokens, kind)
		}
		if tokens.Err() != html.ErrBufferExceeded {
			break
		}
		source = source[read:]
		piece := min(len(source), maxToken)
		if source[0] != '<' {
			w.words(html.UnescapeString(source[:piece]))
		} else if end := strings.IndexByte(source, '>'); end >= 0 {
			piece = end + 1
		} else {
			piece = len(source)
		}
		source = source[piece:]
	}
	return strings.TrimSpace(w.out.String())
}

// token adds what one token contributes to the text.
func (w *htmlWriter) token(tokens *html.Tokenizer, kind html.TokenType) {
	if kind == html.TextToken {
		w.words(string(tokens.Text()))
		return
	}
	if kind != html.StartTagToken && kind != html.SelfClosingTagToken && kind != html.EndTagToken {
		return
	}
	name, hasAttributes := tokens.TagName()
	switch atom.Lookup(name) {
	case atom.Script, atom.Style, atom.Title:
		w.hidden = kind == html.StartTagToken
	case atom.Br:
		w.line()
	case atom.Li:
		w.block(1)
		if kind == html.StartTagToken {
			w.words("- ")
		}
	case atom.P, atom.Blockquote, atom.Ul, atom.Ol, atom.Table, atom.Pre, atom.Hr,
		atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		w.block(2)
	case atom.Div, atom.Tr, atom.Dt, atom.Dd, atom.Section, atom.Article, atom.Header, atom.Footer:
		w.block(1)
	case atom.Td, atom.Th:
		w.space = true
	case atom.Img:
		if hasAttributes {
			w.words(attribute(tokens, "alt"))
		}
	}
}

// attribute returns one attribute of the current tag, or "".
func attribute(tokens *html.Tokenizer, name string) string {
	for {
		key, value, more := tokens.TagAttr()
		if string(key) == name {
			return string(value)
		}
		if !more {
			return ""
		}
	}
}

// htmlWriter collapses white space as a browser does.
type htmlWriter struct {
	out    strings.Builder
	ends   int  // line ends at the end of out
	space  bool // a space is due before the next word
	hidden bool // inside a script, style or title
}

func (w *htmlWriter) words(s string) {
	if w.hidden {
		return
	}
	s = strings.ReplaceAll(s, "\u00a0", " ")
	for i, word := range strings.FieldsFunc(s, isSpace) {
		lead := i > 0 || isSpace(rune(s[0]))
		if (lead || w.space) && w.out.Len() > 0 && w.ends == 0 {
			w.out.WriteByte(' ')
		}
		w.out.WriteString(word)
		w.ends, w.space = 0, false
	}
	if s != "" && isSpace(rune(s[len(s)-1])) {
		w.space = true
	}
}

// line ends the line.
func (w *htmlWriter) line() {
	if w.out.Len() > 0 && w.ends < 2 {
		w.out.WriteByte('\n')
		w.ends++
	}
	w.space = false
}

// block makes out end with n line ends.
func (w *htmlWriter) block(n int) {
	for w.out.Len() > 0 && w.ends < n {
		w.line()
	}
	w.space = false
}

func isSpace(r rune) bool { return r == ' ' || r == '\t' || r == '\n' || r == '\r' || r == '\f' }
