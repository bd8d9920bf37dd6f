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

// htmlText returns what a reader of the HTML text would read, blocks on lines of their own. It works on
// tokens, not on a tree, so that nesting costs nothing.
func htmlText(source string) string {
	var w textWriter
	tokens := html.NewTokenizer(strings.NewReader(source))
	hidden := atom.Atom(0) // the script, style or title being skipped
	for {
		switch kind := tokens.Next(); kind {
		case html.ErrorToken:
			return strings.TrimSpace(w.out.String())
		case html.TextToken:
			if hidden == 0 {
				w.text(string(tokens.Text()))
			}
		case html.StartTagToken, html.SelfClosingTagToken, html.EndTagToken:
			raw, hasAttributes := tokens.TagName()
			switch tag := atom.Lookup(raw); tag {
			case atom.Script, atom.Style, atom.Title:
				hidden = tag
				if kind != html.StartTagToken {
					hidden = 0
				}
			case atom.Br:
				w.line()
			case atom.Li:
				w.block(1)
				if kind == html.StartTagToken {
					w.text("- ")
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
					w.text(attribute(tokens, "alt"))
				}
			}
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

// textWriter collapses white space as a browser does.
type textWriter struct {
	out   strings.Builder
	ends  int  // line ends at the end of out
	space bool // a space is due before the next word
}

func (w *textWriter) text(s string) {
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
func (w *textWriter) line() {
	if w.out.Len() > 0 && w.ends < 2 {
		w.out.WriteByte('\n')
		w.ends++
	}
	w.space = false
}

// block makes out end with n line ends.
func (w *textWriter) block(n int) {
	for w.out.Len() > 0 && w.ends < n {
		w.line()
	}
	w.space = false
}

func isSpace(r rune) bool { return r == ' ' || r == '\t' || r == '\n' || r == '\r' || r == '\f' }
