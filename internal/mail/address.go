package mail

import (
	"regexp"
	"strings"

	"github.com/jhillyerd/enmime/v2"
)

// address is one mail address. Email is lower case, and "" where a field names nobody reachable.
type address struct{ name, email string }

// host returns the domain of the address.
func (a address) host() string {
	_, host, _ := strings.Cut(a.email, "@")
	return host
}

// local returns what stands before the @.
func (a address) local() string {
	local, _, _ := strings.Cut(a.email, "@")
	return local
}

// label returns the address as people write it.
func (a address) label() string {
	switch {
	case a.name == "":
		return a.email
	case a.email == "":
		return a.name
	}
	return a.name + " <" + a.email + ">"
}

// addressLike matches an address in any mess.
var addressLike = regexp.MustCompile(`[^\s<>()\[\]",;:\\]+@[^\s<>()\[\]",;:\\@]+`)

// parseAddresses reads an address list as RFC 5322 has it; and where it is not one, whatever in it
// looks like an address, with the words before it as its name.
func parseAddresses(value string) []address {
	text, _ := decodeText("", []byte(value), nil)
	if strings.TrimSpace(text) == "" {
		return nil
	}
	if list, err := enmime.ParseAddressList(text); err == nil {
		out := make([]address, 0, min(len(list), maxAddresses))
		for _, a := range list[:min(len(list), maxAddresses)] {
			out = append(out, newAddress(a.Name, a.Address))
		}
		return out
	}
	var out []address
	end := 0
	for _, at := range addressLike.FindAllStringIndex(text, maxAddresses) {
		out = append(out, newAddress(text[end:at[0]], text[at[0]:at[1]]))
		end = at[1]
	}
	if out == nil {
		if fields := strings.Fields(text); len(fields) == 1 && !strings.HasSuffix(text, ";") {
			return []address{newAddress("", strings.Trim(text, "<>"))}
		}
	}
	return out
}

// newAddress cleans the pieces of an address.
func newAddress(name, email string) address {
	name = oneLine(decodeWords(name))
	return address{
		name:  cut(strings.Trim(name, "\"'<>,;: "), maxNameBytes),
		email: cut(strings.ToLower(oneLine(decodeWords(email))), 320), // RFC 3696: 64 + 1 + 255
	}
}

// joinEmails returns the emails of a list separated by commas.
func joinEmails(list []address) string {
	emails := make([]string, 0, len(list))
	for _, a := range list {
		if a.email != "" {
			emails = append(emails, a.email)
		}
	}
	return strings.Join(emails, ", ")
}
