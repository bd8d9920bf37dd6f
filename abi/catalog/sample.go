package catalog

import (
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
		s.Params[e.Params[i].Name] = m.key(&e.Params[i], "", 0)
	}
	if narrow, err := e.For(s.Params); err == nil {
		e = narrow
	}
	for _, name := range e.KeyNames() {
		k := e.index()[name]
		v := m.key(k, e.recordOf(name), 0)
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

// recordOf names the record that the reference keys of a link point to.
func (e *Event) recordOf(name string) string {
	link := prefixOf(e.byLen, name)
	if link == nil || e.keys.byName[name] != nil {
		return ""
	}
	if len(link.Records) == 0 {
		return "ticket"
	}
	return link.Records[0]
}

// sampler makes values. Everything it makes follows from names and types.
type sampler struct{ cat *Catalog }

func (m *sampler) key(k *Key, record string, depth int) any {
	if k.sampled {
		return clone(k.sample)
	}
	if r := m.cat.records[record]; r != nil {
		switch {
		case strings.HasSuffix(k.Name, "_context"):
			if r.Was != "" {
				return r.Was
			}
			return r.Name
		case strings.HasSuffix(k.Name, "_type") && k.Type.Kind == KindRecordType:
			return r.Name
		}
	}
	return m.value(k.Type, k.Name, depth)
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
		return m.anyRecord()
	case KindPicklist:
		return t.Options[0]
	case KindBin:
		return []byte("sample")
	case KindCheckbox:
		return false
	case KindNumber:
		return number(name, 10)
	case KindID:
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
			entry = m.anyRecord()
		}
		return map[string]any{entry: m.value(*t.Elem, name, depth+1)}
	case KindReference:
		record := m.anyRecord()
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
	r := m.cat.records[m.anyRecord()]
	if len(t.Records) > 0 {
		r = m.cat.records[t.Records[0]]
	}
	out := map[string]any{}
	if r == nil || depth >= 2 {
		return out
	}
	for i := range r.Keys {
		if k := &r.Keys[i]; !k.Lazy && !k.Pattern {
			out[k.Name] = m.key(k, r.Name, depth+1)
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
			out[k.Name] = m.key(k, "", depth+1)
		}
	}
	return out
}

// anyRecord is the record that stands for any.
func (m *sampler) anyRecord() string {
	if m.cat.records["ticket"] != nil || len(m.cat.recordList) == 0 {
		return "ticket"
	}
	return m.cat.recordList[0].Name
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
