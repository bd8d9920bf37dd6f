package catalog

import (
	"fmt"
	"hash/fnv"
	"strings"
)

// Sample is one realistic occurrence of an event, the same every time: two
// people who look at it see the same mail.
type Sample struct {
	Params     map[string]any // what a behavior states when it subscribes
	Dictionary map[string]any // what the event carries from the start
	Lazy       map[string]any // what is fetched when asked for
	Context    map[string]any // the context's behavior and its bot, without the ABI's own $ names
}

// Sample makes an occurrence with every key of the event within one link. It
// passes the event's own Coerce and Schema. The maps are the caller's.
func (e *Event) Sample() Sample {
	s := Sample{
		Params: map[string]any{}, Dictionary: map[string]any{},
		Lazy: map[string]any{}, Context: map[string]any{},
	}
	m := sampler{cat: e.cat}
	for i := range e.Params {
		s.Params[e.Params[i].Name] = m.key(&e.Params[i], nil, 0)
	}
	if narrow, err := e.For(s.Params); err == nil {
		e = narrow
	}
	for _, name := range e.KeyNames() {
		k, record := e.index()[name], e.pointsTo(name)
		if record != nil && !record.has(name) {
			continue // another of the records the link could point to has it
		}
		v := m.key(k, record, 0)
		switch {
		case k.Context:
			s.Context[name] = v
		case k.Lazy:
			s.Lazy[name] = v
		default:
			s.Dictionary[name] = v
		}
	}
	return s
}

// pointed is the record a sample's link points to, and the link's prefix.
type pointed struct {
	*Record
	prefix string
}

func (p *pointed) has(name string) bool {
	_, ok := p.Key(strings.TrimPrefix(name, p.prefix))
	return ok
}

// pointsTo gives the record that a key belongs to: nil for an own key.
func (e *Event) pointsTo(name string) *pointed {
	link := prefixOf(e.byLen, name)
	if link == nil || e.keys.byName[name] != nil {
		return nil
	}
	r := e.cat.records[anyRecord(e.cat)]
	if len(link.Records) > 0 {
		r = e.cat.records[link.Records[0]]
	}
	if r == nil {
		return nil
	}
	return &pointed{r, link.Prefix}
}

// sampler makes values. Everything it makes follows from names and types.
type sampler struct{ cat *Catalog }

func (m *sampler) key(k *Key, of *pointed, depth int) any {
	if of == nil {
		if k.sampled {
			return k.sampleIn(m.cat)
		}
		return m.value(k.Type, k.Name, depth)
	}
	own := strings.TrimPrefix(k.Name, of.prefix)
	if declared, ok := of.Key(own); ok {
		k = &declared // the record's own words, not what several records share
	}
	id := 1 + number(of.Name, 899)
	switch {
	case k.sampled:
		return k.sampleIn(m.cat)
	case own == "_context" && of.Was != "":
		return of.Was
	case own == "_context", own == "_type":
		return of.Name
	case own == "_label" && of.title() != nil:
		return of.title()
	case own == "id":
		return id
	case own == "_image_url":
		return fmt.Sprintf("https://example.com/pictures/%s/%d.png", of.Name, id)
	case k.Type.Kind == KindURL:
		return fmt.Sprintf("https://example.com/%s/%d", of.Name, id)
	}
	return m.value(k.Type, own, depth)
}

// sampleIn gives the key's own sample, in its declared type.
func (k *Key) sampleIn(c *Catalog) any {
	v, err := c.CoerceValue(k.Type, k.sample)
	if err != nil {
		return nil // refused when the catalog was made
	}
	return clone(v)
}

// title is what the record's sample is shown as.
func (r *Record) title() any {
	for _, name := range []string{"name", "full_name", "title", "subject", "summary", "address", "message", "label", "comment"} {
		if k := r.view.keys.byName[name]; k != nil && k.sampled {
			return k.sampleIn(r.cat)
		}
	}
	return nil
}

// sampleTime is Tuesday, 5 March 2024, 09:30:00 UTC.
const sampleTime = 1709631000

func (m *sampler) value(t Type, name string, depth int) any {
	switch t.Kind {
	case KindText, KindMultiline, KindTexts, KindRaw, KindAny, KindByField, KindByVariable:
		return strings.ReplaceAll(strings.Trim(name, "_"), "_", " ")
	case KindURL:
		return "https://example.com/" + strings.Trim(name, "_")
	case KindPhone:
		return "+1 555 0100"
	case KindTimezone:
		return "Europe/Berlin"
	case KindRecordType:
		return anyRecord(m.cat)
	case KindPicklist:
		return t.Options[0]
	case KindBin:
		return []byte("sample")
	case KindCheckbox:
		return false
	case KindNumber:
		return number(name, 10)
	case KindID:
		if len(t.Records) > 0 {
			name = t.Records[0]
		}
		return 1 + number(name, 899)
	case KindBytes:
		return int64(2048)
	case KindSeconds:
		return int64(3600)
	case KindMinutes:
		return int64(45)
	case KindDate:
		return int64(sampleTime)
	case KindDecimal:
		return 12.5
	case KindPercent:
		return 0.25
	}
	return m.compound(t, name, depth)
}

// compound makes lists, maps and records; past two levels they stay empty.
func (m *sampler) compound(t Type, name string, depth int) any {
	deep := depth >= 2
	switch t.Kind {
	case KindList:
		if deep {
			return []any{}
		}
		return []any{m.value(*t.Elem, strings.TrimSuffix(name, "s"), depth+1)}
	case KindMap:
		if deep {
			return map[string]any{}
		}
		entry := "name"
		switch t.Key.Kind {
		case KindID:
			entry = "7"
		case KindRecordType:
			entry = anyRecord(m.cat)
		}
		return map[string]any{entry: m.value(*t.Elem, name, depth+1)}
	case KindReference:
		record := anyRecord(m.cat)
		if len(t.Records) > 0 {
			record = t.Records[0]
		}
		return map[string]any{"record": record, "id": int64(7)}
	case KindRecord:
		return m.record(t, depth)
	case KindStruct:
		return m.structure(t, depth)
	}
	return nil
}

// record makes what a list of records shows of each: its ordinary keys.
func (m *sampler) record(t Type, depth int) map[string]any {
	r := m.cat.records[anyRecord(m.cat)]
	if len(t.Records) > 0 {
		r = m.cat.records[t.Records[0]]
	}
	out := map[string]any{}
	if r == nil || depth >= 2 {
		return out
	}
	for i := range r.Keys {
		if k := &r.Keys[i]; !k.Lazy && !k.Pattern {
			out[k.Name] = m.key(k, &pointed{Record: r}, depth+1)
		}
	}
	return out
}

func (m *sampler) structure(t Type, depth int) map[string]any {
	s := m.cat.structs[t.Name]
	out := map[string]any{}
	if s == nil || depth > 6 {
		return out
	}
	fields := s.fields
	if s.tag != "" {
		out[s.tag] = s.order[0]
		fields = s.variants[s.order[0]]
	}
	for i := range fields.list {
		if k := &fields.list[i]; !k.Pattern && (k.Required || depth < 2) {
			out[k.Name] = m.key(k, nil, depth+1)
		}
	}
	return out
}

// anyRecord is the record that stands for any.
func anyRecord(c *Catalog) string {
	if c.records["ticket"] != nil || len(c.recordList) == 0 {
		return "ticket"
	}
	return c.recordList[0].Name
}

// number makes a small number of a name, so that keys differ from each other.
func number(name string, below uint32) int64 {
	h := fnv.New32a()
	h.Write([]byte(name))
	return int64(h.Sum32() % below)
}

// clone copies lists and maps, so that a caller may change what it gets.
func clone(v any) any {
	switch v := v.(type) {
	case []any:
		list := make([]any, len(v))
		for i := range v {
			list[i] = clone(v[i])
		}
		return list
	case map[string]any:
		m := make(map[string]any, len(v))
		for name := range v {
			m[name] = clone(v[name])
		}
		return m
	}
	return v
}
