package script

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/evanw/esbuild/pkg/api"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/pack"
)

// program is the name of the bundle, and what its source map's adds to it.
const (
	program = "main.js"
	mapped  = program + ".map"
)

// Error is what is wrong with an author's files, a line for each mistake:
// main.ts:3:7: what.
type Error struct{ Lines []string }

func (e *Error) Error() string { return strings.Join(e.Lines, "\n") }

// Pack bundles the program that begins with the file entry in dir, and packs it
// with the interpreter of the SDK in a folder. The error is an *[Error] for
// mistakes in the files, a *[runtime.Error] when the program failed.
func Pack(ctx context.Context, dir, entry, sdk string, options runtime.Options) ([]byte, error) {
	p, err := Bundle(dir, entry, sdk)
	if err != nil {
		return nil, err
	}
	interpreter, err := os.ReadFile(filepath.Join(sdk, "interpreter.wasm"))
	if err != nil {
		return nil, err
	}
	return pack.Pack(ctx, interpreter, p, options)
}

// Bundle makes one program of the file entry in dir and all that it imports.
// "vivarium" is the SDK in a folder.
func Bundle(dir, entry, sdk string) (pack.Program, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return pack.Program{}, err
	}
	if sdk, err = filepath.Abs(sdk); err != nil {
		return pack.Program{}, err
	}
	built := api.Build(api.BuildOptions{
		AbsWorkingDir: dir, EntryPoints: []string{"./" + filepath.ToSlash(entry)}, Outfile: filepath.Join(dir, program),
		Alias:  map[string]string{"vivarium": filepath.Join(sdk, "index.js")},
		Bundle: true, Format: api.FormatESModule, Target: api.ES2023, Platform: api.PlatformNeutral,
		MainFields: []string{"module", "main"}, Conditions: []string{"import", "module"},
		Sourcemap: api.SourceMapExternal, SourcesContent: api.SourcesContentExclude,
		Plugins: []api.Plugin{tablesApart(sdk)},
		Charset: api.CharsetUTF8, LegalComments: api.LegalCommentsNone, LogLevel: api.LogLevelSilent,
	})
	if len(built.Errors) > 0 {
		return pack.Program{}, mistakes(built.Errors)
	}
	p := pack.Program{Main: program, Files: map[string][]byte{}}
	for _, file := range built.OutputFiles {
		switch filepath.Base(file.Path) {
		case program:
			p.Files[program] = file.Contents
		case mapped:
			if p.Files[mapped], err = slim(file.Contents, dir, sdk); err != nil {
				return pack.Program{}, err
			}
		}
	}
	if p.Files["catalog"], err = tables(sdk); err != nil {
		return pack.Program{}, err
	}
	size := len(p.Files[program]) + len(p.Files[mapped])
	if size > abi.MaxProgram-4096 {
		return pack.Program{}, &Error{[]string{fmt.Sprintf("%s: with all that it imports it has %d bytes: at most %d are possible", entry, size, abi.MaxProgram-4096)}}
	}
	return p, nil
}

// tablesApart keeps the SDK's tables out of the bundle: the program asks for what
// it needs of them while it is packed, and nothing else stays.
func tablesApart(sdk string) api.Plugin {
	const instead = `const host = globalThis.$vivarium;
export const offerings = { records: JSON.parse(host.table("records")), common: host.table("common") };
`
	return api.Plugin{Name: "tables", Setup: func(b api.PluginBuild) {
		b.OnLoad(api.OnLoadOptions{Filter: `[/\\]catalog_gen\.js$`}, func(args api.OnLoadArgs) (api.OnLoadResult, error) {
			if args.Path != filepath.Join(sdk, "catalog_gen.js") {
				return api.OnLoadResult{}, nil
			}
			text := instead
			return api.OnLoadResult{Contents: &text, Loader: api.LoaderJS}, nil
		})
	}}
}

// tables encodes the SDK's tables: texts by name.
func tables(sdk string) ([]byte, error) {
	content, err := os.ReadFile(filepath.Join(sdk, "catalog_gen.json"))
	if err != nil {
		return nil, err
	}
	var texts map[string]string
	if err := json.Unmarshal(content, &texts); err != nil {
		return nil, fmt.Errorf("catalog_gen.json: %w", err)
	}
	return convert.Append(nil, texts)
}

func mistakes(messages []api.Message) error {
	e := &Error{}
	for _, m := range messages {
		text := m.Text
		if at := m.Location; at != nil {
			text = fmt.Sprintf("%s:%d:%d: %s", at.File, at.Line, at.Column+1, m.Text)
		}
		e.Lines = append(e.Lines, text)
	}
	return e
}

// sourceMap is the part of a source map that positions need.
type sourceMap struct {
	Sources  []string `json:"sources"`
	Mappings string   `json:"mappings"`
}

// slim leaves of a source map what leads from a position to a file and a line.
// The SDK's own files are called vivarium/….
func slim(content []byte, dir, sdk string) ([]byte, error) {
	var m sourceMap
	if err := json.Unmarshal(content, &m); err != nil {
		return nil, fmt.Errorf("source map: %w", err)
	}
	for i, source := range m.Sources {
		at := filepath.Join(dir, filepath.FromSlash(source))
		if inside, err := filepath.Rel(sdk, at); err == nil && filepath.IsLocal(inside) && filepath.Dir(inside) == "." {
			m.Sources[i] = path.Join("vivarium", filepath.ToSlash(inside))
		}
	}
	var err error
	if m.Mappings, err = slimMappings(m.Mappings); err != nil {
		return nil, fmt.Errorf("source map: %w", err)
	}
	return json.Marshal(m)
}
