package runtime

import (
	"strings"
)

// Policy says under which name, with which rights and within which limits a
// behavior runs. The zero Policy grants nothing.
type Policy struct {
	// Name identifies the behavior in outcomes, errors and idempotency keys.
	// Default: the module's own name from its metadata, else "behavior-" and
	// the first 12 digits of its digest.
	Name string

	// Bot is the identity the behavior acts for. Behaviors of different bots
	// share no engine state. Default: "bot".
	Bot string

	// Priority orders behaviors in [Runtime.Dispatch], smaller first, 1 to 99.
	// Default: the metadata's, else 50.
	Priority int

	// Grants lists the operations the behavior may ask for: a name, a prefix
	// ending in ".*", or "*". They cover deferred actions and queries. What
	// happens at once ("immediate") is granted by its own name, and where an
	// operation can be both by name + ":immediate"; no wildcard covers it but
	// "*:immediate". Nothing is granted by default but $key and $suspend.
	Grants []string

	// Events narrows the handlers that may run to these event IDs. Default:
	// every handler the module exports.
	Events []string

	// Params are the behavior's parameters by event ID, coerced to the catalog's
	// types; handlers find them in $params, and [Runtime.Dispatch] leaves out
	// behaviors whose params do not match the event. Default: what the metadata
	// asks for, else none, which matches every event.
	Params map[string]map[string]any

	// Vars are the behavior's variables without their var_ prefix.
	Vars map[string]any

	// Identity holds keys of the behavior record without their behavior_ prefix
	// ("id", "bot_id", "bot_config") for handlers that ask who they are. name,
	// priority, bot_name and the labels are filled in where they are missing.
	Identity map[string]any

	Limits Limits
}

// grants is a policy's list, ready to be asked.
type grants struct {
	names    map[string]bool
	prefixes []string
}

func parseGrants(list []string) grants {
	g := grants{names: make(map[string]bool, len(list))}
	for _, name := range list {
		if prefix, ok := strings.CutSuffix(name, ".*"); ok && prefix != "" {
			g.prefixes = append(g.prefixes, prefix+".")
			continue
		}
		g.names[name] = true
	}
	return g
}

// deferred reports whether an action or a query is granted.
func (g grants) deferred(name string) bool {
	if g.names[name] || g.names["*"] {
		return true
	}
	for _, prefix := range g.prefixes {
		if strings.HasPrefix(name, prefix) {
			return true
		}
	}
	return false
}

// immediate reports whether an operation that happens at once is granted; twin
// says that it can also be requested for later.
func (g grants) immediate(name string, twin bool) bool {
	if g.names["*:immediate"] || g.names[name+":immediate"] {
		return true
	}
	return !twin && g.names[name]
}
