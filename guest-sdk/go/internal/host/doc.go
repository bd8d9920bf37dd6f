// Package host is the seam between the SDK and its host: the five imported
// functions of the ABI in a module, and their stand-in everywhere else.
package host
