package catalog

import (
	"fmt"
	"slices"
	"strings"
)

// Bounds of a type as written; deeper or longer ones are refused.
const (
	maxTypeText  = 1024 // bytes
	maxTypeDepth = 8    // nesting of list<> and map<>
)

// Type is what a key, return, argument or result may hold. Only the fields its
// kind names are set. Types are values to read, not to change.
type Type struct {
	Kind    Kind
	Name    string   // Struct: the catalog type
	Options []string // Picklist: the allowed texts, in order
	Records []string // ID, Record, Reference, Prefix: the records meant; none means any
	Key     *Type    // Map: what its keys spell; Text, ID or RecordType
	Elem    *Type    // List, Map
}

// ParseType reads a type as the file format writes it: a kind's name, with
// what it needs behind it — "picklist<open,closed>", "list<text>",
// "map<text,number>", "id:worker", "record:app|role", "ref:ticket",
// "link:address". Any other name is a struct of the catalog. ParseType inverts
// [Type.String].
func ParseType(s string) (Type, error) {
	if len(s) > maxTypeText {
		return Type{}, fmt.Errorf("type of %d bytes: the limit is %d", len(s), maxTypeText)
	}
	return parseType(s, 0)
}

func parseType(s string, depth int) (Type, error) {
	if depth > maxTypeDepth {
		return Type{}, fmt.Errorf("type nested deeper than %d", maxTypeDepth)
	}
	if head, body, ok := strings.Cut(s, "<"); ok {
		if !strings.HasSuffix(body, ">") {
			return Type{}, fmt.Errorf("type %q: missing >", s)
		}
		return parseGeneric(head, body[:len(body)-1], depth)
	}
	head, records, colon := strings.Cut(s, ":")
	k, known := kindNamed(head)
	switch {
	case !known && !colon && validName(head):
		return Type{Kind: KindStruct, Name: head}, nil
	case !known || k == KindList || k == KindMap || k == KindPicklist || k == KindStruct:
		return Type{}, fmt.Errorf("unknown type %q", s)
	case !colon && k == KindPrefix:
		return Type{}, fmt.Errorf("type %q: a link names its records, as in link:ticket", s)
	case !colon:
		return Type{Kind: k}, nil
	case k != KindID && k != KindRecord && k != KindReference && k != KindPrefix:
		return Type{}, fmt.Errorf("type %q: %s names no records", s, k)
	}
	t := Type{Kind: k}
	if records == "*" {
		return t, nil
	}
	for _, name := range strings.Split(records, "|") {
		if !validName(name) {
			return Type{}, fmt.Errorf("type %q: %q is no record name", s, name)
		}
		t.Records = append(t.Records, name)
	}
	return t, nil
}

func parseGeneric(head, body string, depth int) (Type, error) {
	switch head {
	case "list":
		elem, err := parseType(body, depth+1)
		if err != nil {
			return Type{}, err
		}
		return Type{Kind: KindList, Elem: &elem}, valueType(elem)
	case "map":
		left, right, ok := strings.Cut(body, ",")
		if !ok {
			return Type{}, fmt.Errorf("type map<%s>: two types expected, as in map<text,number>", body)
		}
		key, err := parseType(left, depth+1)
		if err != nil {
			return Type{}, err
		}
		if key.Kind != KindText && key.Kind != KindID && key.Kind != KindRecordType {
			return Type{}, fmt.Errorf("type map<%s>: keys are text, id or record_type", body)
		}
		elem, err := parseType(right, depth+1)
		if err != nil {
			return Type{}, err
		}
		return Type{Kind: KindMap, Key: &key, Elem: &elem}, valueType(elem)
	case "picklist":
		t := Type{Kind: KindPicklist, Options: strings.Split(body, ",")}
		for i, option := range t.Options {
			if option == "" || strings.ContainsAny(option, "<> ") {
				return Type{}, fmt.Errorf("type picklist<%s>: bad option %q", body, option)
			}
			for _, earlier := range t.Options[:i] {
				if earlier == option {
					return Type{}, fmt.Errorf("type picklist<%s>: %q twice", body, option)
				}
			}
		}
		return t, nil
	}
	return Type{}, fmt.Errorf("unknown type %q", head+"<"+body+">")
}

// valueType refuses what cannot stand inside a list or map.
func valueType(t Type) error {
	if t.Kind == KindPrefix {
		return fmt.Errorf("type %s: a link has no value", t)
	}
	return nil
}

// String gives the type as the file format writes it.
func (t Type) String() string {
	switch t.Kind {
	case KindStruct:
		return t.Name
	case KindPicklist:
		return "picklist<" + strings.Join(t.Options, ",") + ">"
	case KindList:
		return "list<" + t.Elem.String() + ">"
	case KindMap:
		return "map<" + t.Key.String() + "," + t.Elem.String() + ">"
	case KindPrefix:
		if len(t.Records) == 0 {
			return "link:*"
		}
	}
	if len(t.Records) > 0 {
		return t.Kind.String() + ":" + strings.Join(t.Records, "|")
	}
	return t.Kind.String()
}

// Wire gives the form of the type's values in the ABI's encoding.
func (t Type) Wire() Wire { return t.Kind.Wire() }

func (t Type) equal(o Type) bool {
	return t.Kind == o.Kind && t.Name == o.Name && slices.Equal(t.Options, o.Options) &&
		slices.Equal(t.Records, o.Records) && sameType(t.Key, o.Key) && sameType(t.Elem, o.Elem)
}

func sameType(a, b *Type) bool {
	return a == b || a != nil && b != nil && a.equal(*b)
}
