// Package cases is how authors test a behavior: files that say which event it
// meets and what must come of it, held against what does. [Read] reads a file,
// [Suite.Check] holds it against the catalog and the module before anything
// runs, [Suite.Run] runs a case in a pristine instance, and [File.Update] writes
// what happened into the file, where that is what should.
//
//	cases:
//	- name: refunds are urgent
//	  event: event.mail.received
//	  sample: true
//	  dictionary: {ticket_subject: "Refund please"}
//	  answers: {calls: {record.get: {id: 7}}}
//	  expect:
//	    actions:
//	    - set_importance: {value: 80}
//	    logs: [info rated 80]
//	    fuel: <= 40k
package cases
