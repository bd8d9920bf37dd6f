// Package catalog knows what events there are: the keys of each event's
// dictionary and their types, what a handler may return, and which operations
// it may ask for. It imports the standard library only.
//
// [Builtin] is the catalog every host knows. A host app adds its own events,
// records and operations with [Catalog.With], from a file that package
// catalog/yaml or [Parse] reads; they then behave like the built-in ones.
//
//   - [Event.Key] says what a dictionary key holds, through any number of links.
//   - [Event.Coerce] and its siblings bring loose values to their declared types
//     and refuse the rest with a [*KeyError].
//   - [Event.Sample] makes a realistic occurrence; [Event.Schema] and its
//     siblings give JSON Schema.
//   - [Catalog.Events], [Catalog.Records] and [Catalog.Actions] list everything
//     in order, for generators.
//
// # The file format
//
// A file is a map of sections, each a map of names. This one is complete:
//
//	records:
//	  order:
//	    traits: [identity]
//	    keys:
//	      number: text, number on the receipt, e.g. A-8813
//	      total: decimal, what was paid, e.g. 42.50
//	    links: {customer_: contact}
//
//	events:
//	  order.paid:
//	    label: Order paid
//	    phase: after
//	    doc: A customer paid an order.
//	    keys:
//	      is_gift: checkbox, wrap it
//	    links: {order_: order}
//
//	actions:
//	  order.refund:
//	    as: action
//	    doc: Give money back.
//	    events: [order.paid]
//	    args: {amount: "decimal!, how much"}
//
// The sections are:
//
//	events   label, family, phase (before, after, request), dispatch, subject, doc,
//	         notes, traits, keys, links, params, returns, follows, since, until,
//	         deprecated, ui
//	records  label, was, doc, until, traits, keys, links
//	actions  as (action, return, query, immediate, dropped), twin, doc, reason,
//	         events, args, result, returns, pairs, was, since, until, deprecated
//	types    doc, fields; or tag and variants, each with doc and fields
//	traits   doc, keys, links: what several events or records share; and params,
//	         returns, family, phase, dispatch, which only events have
//	extend   doc, keys, links to add to an event or record that is there
//
// Keys, params, returns, args and fields are maps of name to key. A key is
// written in a line — "type! lazy since 9.4, what it is, e.g. a sample", of which
// only the type must be there; ! is required — or as a map of type, doc, sample,
// required, lazy, since and until. [ParseType] says how types are written. A
// name may be a pattern that ends in <id>, <n>, <name> or *.
//
// Links are maps of prefix to "record|record lazy, what it is". The prefix ""
// puts the record's keys at the root; "*" is any record. Own keys win over
// links, and of links the longest prefix.
//
// An operation's events are event IDs, traits that events have, or all; its
// pairs say, by event ID or trait, which args and returns differ there. Args may
// also be the name of a type, or type.variant: its fields.
//
// Names beginning with $ belong to the ABI and are refused, as is everything
// the format does not know.
package catalog
