// Package bindings writes the part of a guest SDK that follows from a catalog:
// event types, record views, what each event may return and which operations it
// offers. [New] walks the catalog once, in words that belong to no language;
// each language has one [Emitter]. The same catalog always gives the same bytes.
package bindings
