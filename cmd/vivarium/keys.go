package main

import (
	"strings"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/internal/console"
)

// keyJSON is a key, a param, a return or an argument for programs.
type keyJSON struct {
	Name     string `json:"name"`
	Type     string `json:"type"`
	Doc      string `json:"doc,omitempty"`
	Required bool   `json:"required,omitempty"`
	Lazy     bool   `json:"lazy,omitempty"`
	Context  bool   `json:"context,omitempty"`
	Pattern  bool   `json:"pattern,omitempty"`
	Since    string `json:"since,omitempty"`
	Until    string `json:"until,omitempty"`
}

func keysJSON(keys []catalog.Key) []keyJSON {
	list := make([]keyJSON, len(keys))
	for i, k := range keys {
		list[i] = keyJSON{k.Name, k.Type.String(), k.Doc, k.Required, k.Lazy, k.Context, k.Pattern, k.Since, k.Until}
	}
	return list
}

// linkJSON is a link for programs. Without records it leads to any.
type linkJSON struct {
	Prefix  string   `json:"prefix"`
	Records []string `json:"records"`
	Doc     string   `json:"doc,omitempty"`
	Lazy    bool     `json:"lazy,omitempty"`
	Context bool     `json:"context,omitempty"`
}

func linksJSON(links []catalog.Link) []linkJSON {
	list := make([]linkJSON, len(links))
	for i, l := range links {
		list[i] = linkJSON{l.Prefix, append([]string{}, l.Records...), l.Doc, l.Lazy, l.Context}
	}
	return list
}

// showKeys shows a section of keys: name, type, what it is.
func showKeys(p *console.Printer, heading, remark string, keys []catalog.Key) {
	if len(keys) == 0 {
		return
	}
	p.Heading(heading, remark)
	var rows [][]console.Cell
	for _, k := range keys {
		rows = append(rows, []console.Cell{
			console.In(console.Accent, k.Name), console.In(console.Dim, k.Type.String()), cell(remarks(k.Doc, keyFlags(k)...)),
		})
	}
	p.Table(2, rows)
}

func keyFlags(k catalog.Key) (flags []string) {
	if k.Required {
		flags = append(flags, "required")
	}
	if k.Lazy {
		flags = append(flags, "lazy")
	}
	return append(flags, versions(k.Since, k.Until)...)
}

// versions says which versions of the original platform have something.
func versions(since, until string) (flags []string) {
	if since != "" {
		flags = append(flags, "since "+since)
	}
	if until != "" {
		flags = append(flags, "until "+until)
	}
	return flags
}

// remarks adds flags to a text: owner of the ticket (lazy).
func remarks(text string, flags ...string) string {
	if len(flags) == 0 {
		return text
	}
	flagged := "(" + strings.Join(flags, ", ") + ")"
	if text == "" {
		return flagged
	}
	return text + " " + flagged
}

// showLinks shows which keys lead to which records.
func showLinks(p *console.Printer, links []catalog.Link) {
	if len(links) == 0 {
		return
	}
	p.Heading("Links", "every key of the record stands behind the prefix")
	var rows [][]console.Cell
	for _, l := range links {
		prefix, records, flags := l.Prefix, strings.Join(l.Records, "|"), []string(nil)
		if prefix == "" {
			prefix = `""`
		}
		if records == "" {
			records = "any record"
		}
		if l.Lazy {
			flags = append(flags, "lazy")
		}
		rows = append(rows, []console.Cell{console.In(console.Accent, prefix), console.In(console.Dim, records), cell(remarks(l.Doc, flags...))})
	}
	p.Table(2, rows)
}

// divideContext sets apart what every event has in common.
func divideContext(keys []catalog.Key, links []catalog.Link) (own, common []catalog.Key, ownLinks, commonLinks []catalog.Link) {
	for _, k := range keys {
		if k.Context {
			common = append(common, k)
		} else {
			own = append(own, k)
		}
	}
	for _, l := range links {
		if l.Context {
			commonLinks = append(commonLinks, l)
		} else {
			ownLinks = append(ownLinks, l)
		}
	}
	return own, common, ownLinks, commonLinks
}
