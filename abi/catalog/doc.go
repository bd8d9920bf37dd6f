// Package catalog knows what events there are: the keys of each event's
// dictionary and their types, what a handler may return, and which operations
// it may ask for.
package catalog
