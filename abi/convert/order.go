package convert

import (
	"slices"
	"strings"
)

// pair is a map's entry, kept while the keys are sorted: looking each value up
// again would cost half as much as all the rest.
type pair struct {
	key string
	v   any
}

// rank orders a pair: head is the eight bytes of its key behind what all keys
// begin with, so that few keys have to be compared as text.
type rank struct {
	head uint64
	at   int
}

// sorted gives the order of the pairs by key.
func sorted(pairs []pair, ranks []rank) []rank {
	if len(pairs) == 0 {
		return nil
	}
	shared := pairs[0].key
	for i := range pairs {
		shared = shared[:common(shared, pairs[i].key)]
	}
	for i := range pairs {
		ranks = append(ranks, rank{head(pairs[i].key[len(shared):]), i})
	}
	slices.SortFunc(ranks, func(a, b rank) int {
		switch {
		case a.head < b.head:
			return -1
		case a.head > b.head:
			return 1
		}
		return strings.Compare(pairs[a.at].key, pairs[b.at].key)
	})
	return ranks
}

// common is how many bytes two keys begin with alike.
func common(a, b string) int {
	n := min(len(a), len(b))
	if a[:n] == b[:n] {
		return n
	}
	for i := range n {
		if a[i] != b[i] {
			return i
		}
	}
	return n
}

// head is the number that sorts as the first eight bytes of s do.
func head(s string) (n uint64) {
	for i := range min(len(s), 8) {
		n |= uint64(s[i]) << (56 - 8*i)
	}
	return n
}
