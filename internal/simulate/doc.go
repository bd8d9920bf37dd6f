// Package simulate stands in for a host app: it gives a behavior one occurrence
// of an event — from a sample, a JSON file or a mail —, answers its calls and
// lazy keys from a file, and keeps note of what it asked. Nothing it answers
// has happened anywhere.
package simulate
