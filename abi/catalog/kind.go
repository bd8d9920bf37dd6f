package catalog

// Kind is the family of a [Type]. The set is closed: every key, return,
// argument and result in every catalog is of one of these kinds.
type Kind uint8

// The kinds, each with the form its values have on the wire. Null is a value of
// every kind.
const (
	KindAny        Kind = iota // any value the ABI can carry
	KindText                   // str, one line
	KindMultiline              // str, may have several lines
	KindURL                    // str
	KindPhone                  // str
	KindTimezone               // str: an IANA zone name
	KindRecordType             // str: the name of a record, or a host's own type ID
	KindPicklist               // str: one of Options
	KindTexts                  // str, or an array of str where there are several
	KindRaw                    // str where the bytes are UTF-8, bin where they are not
	KindBin                    // bin
	KindCheckbox               // bool
	KindNumber                 // int64
	KindID                     // int64, not negative: a record's ID
	KindBytes                  // int64: a size in bytes
	KindSeconds                // int64: a duration in seconds
	KindMinutes                // int64: a duration in minutes
	KindDate                   // int64: Unix seconds
	KindDecimal                // float64, finite
	KindPercent                // float64, finite: 1 is 100 %
	KindList                   // array of Elem
	KindMap                    // map of Elem; Key says what the keys spell
	KindStruct                 // map with the fields of the catalog type Name
	KindRecord                 // map with the keys of one of Records
	KindReference              // map {record, id} that points to one of Records
	KindPrefix                 // no value: the key is a prefix of the keys of Records
	KindByField                // any scalar or list: the custom field's own type
	KindByVariable             // any value: the behavior variable's own type
)

// Wire is the form of a value in the ABI's encoding, for generators that choose
// an accessor by it.
type Wire string

// The wire forms. WireAny is for kinds whose values take more than one.
const (
	WireAny   Wire = "any"
	WireStr   Wire = "str"
	WireBin   Wire = "bin"
	WireBool  Wire = "bool"
	WireInt   Wire = "int"
	WireFloat Wire = "float"
	WireArray Wire = "array"
	WireMap   Wire = "map"
	WireNone  Wire = "none"
)

var kinds = [...]struct {
	name string
	wire Wire
}{
	KindAny:        {"any", WireAny},
	KindText:       {"text", WireStr},
	KindMultiline:  {"multiline", WireStr},
	KindURL:        {"url", WireStr},
	KindPhone:      {"phone", WireStr},
	KindTimezone:   {"timezone", WireStr},
	KindRecordType: {"record_type", WireStr},
	KindPicklist:   {"picklist", WireStr},
	KindTexts:      {"texts", WireAny},
	KindRaw:        {"raw", WireAny},
	KindBin:        {"bin", WireBin},
	KindCheckbox:   {"checkbox", WireBool},
	KindNumber:     {"number", WireInt},
	KindID:         {"id", WireInt},
	KindBytes:      {"bytes", WireInt},
	KindSeconds:    {"seconds", WireInt},
	KindMinutes:    {"minutes", WireInt},
	KindDate:       {"date", WireInt},
	KindDecimal:    {"decimal", WireFloat},
	KindPercent:    {"percent", WireFloat},
	KindList:       {"list", WireArray},
	KindMap:        {"map", WireMap},
	KindStruct:     {"struct", WireMap},
	KindRecord:     {"record", WireMap},
	KindReference:  {"ref", WireMap},
	KindPrefix:     {"link", WireNone},
	KindByField:    {"by_field", WireAny},
	KindByVariable: {"by_variable", WireAny},
}

// String gives the kind's name in the file format.
func (k Kind) String() string {
	if int(k) < len(kinds) {
		return kinds[k].name
	}
	return "unknown"
}

// Wire gives the form of the kind's values.
func (k Kind) Wire() Wire {
	if int(k) < len(kinds) {
		return kinds[k].wire
	}
	return WireAny
}

func kindNamed(name string) (Kind, bool) {
	for k := range kinds {
		if kinds[k].name == name {
			return Kind(k), true
		}
	}
	return KindAny, false
}
