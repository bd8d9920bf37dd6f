package catalog

import (
	"strings"

	"github.com/vivarium-wasm/vivarium/abi"
)

// maxName bounds every name in a catalog, and every key anyone may look up.
const maxName = abi.MaxNameLen

// validName holds for records, traits, types, families: [a-z][a-z0-9_]*.
func validName(s string) bool {
	if s == "" || len(s) > maxName || s[0] < 'a' || s[0] > 'z' {
		return false
	}
	for i := 1; i < len(s); i++ {
		if !lowerOrDigit(s[i]) && s[i] != '_' {
			return false
		}
	}
	return true
}

// validAction holds for operations: names joined by dots.
func validAction(s string) bool {
	if len(s) > maxName {
		return false
	}
	for part := range strings.SplitSeq(s, ".") {
		if !validName(part) {
			return false
		}
	}
	return true
}

// validKey holds for keys, returns and arguments: letters, digits, '_', '.'
// and '-', not beginning with '$', which is the ABI's.
func validKey(s string) bool {
	if s == "" || len(s) > maxName {
		return false
	}
	for i := 0; i < len(s); i++ {
		c := s[i]
		if !lowerOrDigit(c) && (c < 'A' || c > 'Z') && c != '_' && c != '.' && c != '-' {
			return false
		}
	}
	return true
}

func validPrefix(s string) bool {
	return s == "" || validKey(s) && s[len(s)-1] == '_'
}

func lowerOrDigit(c byte) bool {
	return 'a' <= c && c <= 'z' || '0' <= c && c <= '9'
}
