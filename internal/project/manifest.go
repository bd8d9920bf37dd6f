package project

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/abi/catalog/yaml"
	"github.com/vivarium-wasm/vivarium/runtime"
)

// ManifestName is the name of the file that says what a project is.
const ManifestName = "behavior.yaml"

// Manifest is what a project's behavior.yaml says. Everything but name and
// language may be left out.
//
//	name: mail-triage              # lower case, digits and -; also the module's file name
//	language: rust
//	version: 1.2.0
//	description: Rates mail.
//	catalog: [shop.yaml]           # a host's own events, records and operations, beside this file
//	events:                        # the handlers there must be; left out: whatever is exported
//	  event.mail.received: {priority: 20, params: {…}}
//	variables: {threshold: number} # types of the catalog
//	operations: [set_importance]   # grants it wants
//	limits: {time: 50ms}           # limits it suggests
type Manifest struct {
	Dir      string // where it lies
	Language *Language
	Catalogs []string // paths
	runtime.Metadata

	lines map[string]int // of what a later check may find wrong: "event ID", "operation name", …
}

// MaxManifest is how many bytes of a behavior.yaml are read.
const MaxManifest = 256 << 10

// ReadManifest reads the behavior.yaml of a project. What it says of events and
// operations is held against a catalog by [Manifest.Check].
func ReadManifest(dir string) (*Manifest, error) {
	path := filepath.Join(dir, ManifestName)
	text, err := readFile(path, MaxManifest)
	if errors.Is(err, os.ErrNotExist) {
		return nil, &ManifestError{path, 0, errors.New("there is none: vivarium new begins a project")}
	}
	if err != nil {
		return nil, err
	}
	root, err := yaml.Parse(path, text)
	if err != nil {
		return nil, &ManifestError{path, 0, errors.Unwrap(err)}
	}
	m := &Manifest{Dir: dir, lines: map[string]int{}}
	d := &fields{file: path}
	m.read(d, root)
	if d.err == nil && m.Name == "" {
		d.fail(1, "name is missing")
	}
	if d.err == nil && m.Language == nil {
		d.fail(1, "language is missing: one of %s", list(Names()))
	}
	return m, d.err
}

// readFile reads a file of the project that is no larger than most bytes.
func readFile(path string, most int64) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if info.Size() > most {
		return nil, &ManifestError{path, 0, fmt.Errorf("%d bytes: at most %d are read", info.Size(), most)}
	}
	return os.ReadFile(path)
}

// NameRule is what a project's name must look like.
var NameRule = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)

const maxName = 64

func (m *Manifest) read(d *fields, root *catalog.Node) {
	d.each(root, "behavior.yaml", map[string]func(*catalog.Node){
		"name": func(n *catalog.Node) {
			m.Name = d.text(n, "name")
			if d.err == nil && (!NameRule.MatchString(m.Name) || len(m.Name) > maxName) {
				d.fail(n.Line, "name %.80q: lower-case letters, digits and -, beginning with a letter, at most %d", m.Name, maxName)
			}
		},
		"language": func(n *catalog.Node) {
			var err error
			if m.Language, err = Find(d.text(n, "language")); err != nil {
				d.fail(n.Line, "%w", err)
			}
		},
		"version":     func(n *catalog.Node) { m.Version = d.word(n, "version") },
		"description": func(n *catalog.Node) { m.Description = d.text(n, "description") },
		"catalog": func(n *catalog.Node) {
			for _, name := range d.names(n, "catalog") {
				m.Catalogs = append(m.Catalogs, filepath.Join(m.Dir, filepath.FromSlash(name.text)))
			}
		},
		"events": func(n *catalog.Node) {
			m.Events = m.readEvents(d, n)
			m.lines["events"] = n.Line
		},
		"variables": func(n *catalog.Node) {
			m.Variables = map[string]string{}
			d.any(n, "variables", func(e catalog.Entry) {
				m.Variables[e.Name] = d.text(e.Node, "variables."+e.Name)
				m.lines["variable "+e.Name] = e.Line
			})
		},
		"operations": func(n *catalog.Node) {
			for _, name := range d.names(n, "operations") {
				m.Operations = append(m.Operations, name.text)
				m.lines["operation "+name.text] = name.line
			}
		},
		"limits": func(n *catalog.Node) {
			m.Limits = map[string]string{}
			d.any(n, "limits", func(e catalog.Entry) {
				m.Limits[e.Name] = d.word(e.Node, "limits."+e.Name)
				m.lines["limit "+e.Name] = e.Line
			})
		},
	})
}

func (m *Manifest) readEvents(d *fields, n *catalog.Node) map[string]runtime.EventMetadata {
	events := map[string]runtime.EventMetadata{}
	if ids, ok := n.Value.([]*catalog.Node); ok { // a bare list of IDs
		for _, id := range ids {
			name := d.text(id, "events")
			events[name], m.lines["event "+name] = runtime.EventMetadata{}, id.Line
		}
		return events
	}
	d.any(n, "events", func(e catalog.Entry) {
		var event runtime.EventMetadata
		d.each(e.Node, "events."+e.Name, map[string]func(*catalog.Node){
			"priority": func(n *catalog.Node) {
				event.Priority = int(d.number(n, "priority", 1, 99))
			},
			"params": func(n *catalog.Node) {
				params, ok := n.Plain().(map[string]any)
				if !ok {
					d.fail(n.Line, "params: expected a map")
				}
				event.Params = params
			},
		})
		events[e.Name], m.lines["event "+e.Name] = event, e.Line
	})
	return events
}

// at gives an error the place of what it is about.
func (m *Manifest) at(what string, err error) error {
	return &ManifestError{filepath.Join(m.Dir, ManifestName), m.lines[what], err}
}

// Catalog gives the built-in catalog with the manifest's own files on top.
func (m *Manifest) Catalog() (*catalog.Catalog, error) {
	known := catalog.Builtin()
	for _, path := range m.Catalogs {
		text, err := readFile(path, catalog.MaxDocument)
		if err != nil {
			return nil, err
		}
		if known, err = yaml.Extend(known, path, text); err != nil {
			return nil, &ManifestError{path, 0, err}
		}
	}
	return known, nil
}

// Module gives the path of the project's built module.
func (m *Manifest) Module() string { return filepath.Join(m.Dir, m.Name+".wasm") }

// sorted gives the events of the manifest, sorted.
func (m *Manifest) sorted() []string { return slices.Sorted(maps.Keys(m.Events)) }
