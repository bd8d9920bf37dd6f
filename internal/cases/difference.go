package cases

import (
	"bytes"
	"maps"
	"regexp"
	"slices"
	"strconv"

	"github.com/vivarium-wasm/vivarium/abi/convert"
)

// Difference is one place where what came is not what was expected: both in
// JSON, empty for nothing.
type Difference struct {
	Path string `json:"path"` // actions[0].set_importance.value
	Want string `json:"want"`
	Got  string `json:"got"`
}

// nothing is what stands where there is no value.
type nothing struct{}

// differences compares two values at a path.
func differences(path string, want, got any) []Difference {
	if same(want, got) {
		return nil
	}
	switch w := want.(type) {
	case map[string]any:
		if g, ok := got.(map[string]any); ok {
			return mapDifferences(path, w, g)
		}
	case []any:
		if g, ok := got.([]any); ok {
			return listDifferences(path, w, g)
		}
	}
	return []Difference{{path, spell(want), spell(got)}}
}

func mapDifferences(path string, want, got map[string]any) (all []Difference) {
	names := maps.Clone(want)
	maps.Copy(names, got)
	for _, name := range slices.Sorted(maps.Keys(names)) {
		all = append(all, differences(member(path, name), of(want, name), of(got, name))...)
	}
	return all
}

func of(m map[string]any, name string) any {
	if v, ok := m[name]; ok {
		return v
	}
	return nothing{}
}

var plainName = regexp.MustCompile(`^[\pL_$][\pL\pN_$-]*$`)

func member(path, name string) string {
	if plainName.MatchString(name) {
		return path + "." + name
	}
	return path + "[" + strconv.Quote(name) + "]"
}

// listDifferences keeps to what both lists have in common, in order, and
// compares what lies between one by one.
func listDifferences(path string, want, got []any) (all []Difference) {
	between := func(i, j, endI, endJ int) {
		for ; i < endI || j < endJ; i, j = i+1, j+1 {
			switch {
			case i >= endI:
				all = append(all, differences(path+"["+strconv.Itoa(j)+"]", nothing{}, got[j])...)
			case j >= endJ:
				all = append(all, differences(path+"["+strconv.Itoa(i)+"]", want[i], nothing{})...)
			default:
				all = append(all, differences(path+"["+strconv.Itoa(i)+"]", want[i], got[j])...)
			}
		}
	}
	i, j := 0, 0
	for _, pair := range common(want, got) {
		between(i, j, pair[0], pair[1])
		i, j = pair[0]+1, pair[1]+1
	}
	between(i, j, len(want), len(got))
	return all
}

const mostCompared = 1 << 18 // pairs of elements; longer lists are compared one by one

// common gives the indexes of a longest common subsequence.
func common(a, b []any) (pairs [][2]int) {
	if int64(len(a))*int64(len(b)) > mostCompared {
		for i := range min(len(a), len(b)) {
			if same(a[i], b[i]) {
				pairs = append(pairs, [2]int{i, i})
			}
		}
		return pairs
	}
	x, y := spellings(a), spellings(b)
	width := len(b) + 1
	longest := make([]int, (len(a)+1)*width) // of what follows i and j
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if x[i] == y[j] {
				longest[i*width+j] = 1 + longest[(i+1)*width+j+1]
			} else {
				longest[i*width+j] = max(longest[(i+1)*width+j], longest[i*width+j+1])
			}
		}
	}
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case x[i] == y[j]:
			pairs = append(pairs, [2]int{i, j})
			i, j = i+1, j+1
		case longest[(i+1)*width+j] >= longest[i*width+j+1]:
			i++
		default:
			j++
		}
	}
	return pairs
}

func spellings(list []any) []string {
	texts := make([]string, len(list))
	for i, v := range list {
		texts[i] = spell(v)
	}
	return texts
}

// same reports whether two values are one in the ABI's canonical form.
func same(a, b any) bool {
	if a == (nothing{}) || b == (nothing{}) {
		return false
	}
	x, err := convert.Append(nil, a)
	y, err2 := convert.Append(nil, b)
	return err == nil && err2 == nil && bytes.Equal(x, y)
}

// spell gives a value as JSON, nothing as empty text.
func spell(v any) string {
	switch v := v.(type) {
	case nothing:
		return ""
	case measured:
		return strconv.FormatInt(v.value, 10)
	}
	encoded, err := convert.Value(v)
	if err != nil {
		return err.Error()
	}
	return string(convert.AppendJSON(nil, encoded))
}
