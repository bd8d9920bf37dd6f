// Package console shows text to people: aligned, colored where a terminal takes
// colors, and with nothing in it that could steer the terminal, whoever wrote
// the text.
package console
