package main

// blankCards replaces all but the last four digits of every payment card number:
// 13 to 19 digits, perhaps in groups, with a valid check digit.
func blankCards(text string) (blanked string, found int) {
	out := []byte(text)
	for i := 0; i < len(out); i++ {
		at, n := cardAt(out, i)
		if n == 0 {
			continue
		}
		for _, k := range at[:n-4] {
			out[k] = '*'
		}
		i = at[n-1]
		found++
	}
	return string(out), found
}

// cardAt gives where the n digits of a card number that begins at i stand; n is
// 0 when none begins there. The last digit is checked as Luhn's algorithm does
// (ISO/IEC 7812-1).
func cardAt(text []byte, i int) (at [20]int, n int) {
	if i > 0 && digit(text[i-1]) {
		return at, 0
	}
	for k := i; k < len(text) && n < len(at); k++ {
		switch c := text[k]; {
		case digit(c):
			at[n], n = k, n+1
		case n > 0 && (c == ' ' || c == '-') && k+1 < len(text) && digit(text[k+1]):
		default:
			k = len(text)
		}
	}
	if n < 13 || n > 19 {
		return at, 0
	}
	sum := 0
	for k := range n {
		d := int(text[at[n-1-k]] - '0')
		if k%2 == 1 {
			d = d*2 - d/5*9
		}
		sum += d
	}
	if sum%10 != 0 {
		return at, 0
	}
	return at, n
}

func digit(c byte) bool { return '0' <= c && c <= '9' }
