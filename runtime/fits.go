package runtime

import (
	"math"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// fits reports that a checked map has only declared keys, all required ones,
// and values that are of their types as they stand. It is the common case,
// decided in place and without allocating; whatever it does not vouch for is
// decoded and left to the catalog, whose word decides.
func fits(v abi.Value, declared []catalog.Key) bool {
	required := 0
	for key, value := range v.Pairs() {
		k := declaredKey(declared, key)
		if k == nil || !fitsType(value, &k.Type, k.Required) {
			return false
		}
		if k.Required {
			required++
		}
	}
	for i := range declared {
		if declared[i].Required {
			required--
		}
	}
	return required == 0
}

func declaredKey(declared []catalog.Key, name []byte) *catalog.Key {
	for i := range declared {
		if k := &declared[i]; !k.Pattern && string(name) == k.Name {
			return k
		}
	}
	return nil
}

func fitsType(v abi.Value, t *catalog.Type, required bool) bool {
	typ := v.Type()
	switch typ {
	case abi.RefTo:
		return true // known only when it is filled in
	case abi.Nil:
		return !required
	}
	switch t.Kind {
	case catalog.KindText, catalog.KindMultiline, catalog.KindURL, catalog.KindPhone, catalog.KindTimezone, catalog.KindRecordType:
		return typ == abi.Str
	case catalog.KindTexts:
		return typ == abi.Str || typ == abi.Array && fitsEach(v, &catalog.Type{Kind: catalog.KindText})
	case catalog.KindRaw:
		return typ == abi.Str || typ == abi.Bin
	case catalog.KindPicklist:
		return fitsOne(v, t.Options)
	case catalog.KindBin:
		return typ == abi.Bin
	case catalog.KindCheckbox:
		return typ == abi.Bool
	case catalog.KindNumber, catalog.KindDate, catalog.KindSeconds, catalog.KindMinutes, catalog.KindBytes:
		_, ok := v.Int()
		return ok
	case catalog.KindID:
		n, ok := v.Int()
		return ok && n >= 0
	case catalog.KindDecimal, catalog.KindPercent:
		f, _ := v.Float()
		return typ == abi.Float && !math.IsNaN(f) && !math.IsInf(f, 0)
	case catalog.KindList:
		return typ == abi.Array && fitsEach(v, t.Elem)
	case catalog.KindMap:
		return typ == abi.Map && t.Key.Kind == catalog.KindText && fitsValues(v, t.Elem)
	}
	return false
}

func fitsOne(v abi.Value, options []string) bool {
	raw, _ := v.Raw()
	for _, option := range options {
		if v.Type() == abi.Str && string(raw) == option {
			return true
		}
	}
	return false
}

func fitsEach(v abi.Value, elem *catalog.Type) bool {
	for _, entry := range v.List() {
		if !fitsType(entry, elem, false) {
			return false
		}
	}
	return true
}

func fitsValues(v abi.Value, elem *catalog.Type) bool {
	for _, entry := range v.Pairs() {
		if !fitsType(entry, elem, false) {
			return false
		}
	}
	return true
}
