package runtime

import (
	"fmt"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/convert"
)

// Metadata is what a module says about itself in its custom section named
// "vivarium". It only asks: the [Policy] decides.
type Metadata struct {
	Name        string                   `msgpack:"name" json:"name"`
	Version     string                   `msgpack:"version" json:"version,omitempty"`
	Description string                   `msgpack:"description" json:"description,omitempty"`
	Events      map[string]EventMetadata `msgpack:"events" json:"events,omitempty"`
	Variables   map[string]string        `msgpack:"variables" json:"variables,omitempty"`   // name to type
	Operations  []string                 `msgpack:"operations" json:"operations,omitempty"` // grants it wants, as in [Policy]
	Limits      map[string]string        `msgpack:"limits" json:"limits,omitempty"`         // limits it suggests, by the names of [Limits.Each]
}

// EventMetadata is how a module wants to hear of one event.
type EventMetadata struct {
	Priority int            `msgpack:"priority" json:"priority,omitempty"`
	Params   map[string]any `msgpack:"params" json:"params,omitempty"`
}

// readMetadata reads the section, whose size admission has bounded. Nothing
// depends on it: what is wrong with it is a warning.
func readMetadata(section []byte) (*Metadata, error) {
	if section == nil {
		return nil, nil
	}
	v, err := abi.Check(section, abi.Bounds{Elements: 4096})
	if err != nil {
		return nil, fmt.Errorf("metadata is ignored: %w", err)
	}
	var m Metadata
	if err := convert.Decode(v, &m); err != nil {
		return nil, fmt.Errorf("metadata is ignored: %w", err)
	}
	return &m, nil
}
