package project

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"text/template"

	guestsdk "github.com/vivarium-wasm/vivarium/guest-sdk"
)

// SDKFolder is where a project keeps its copy of the SDK.
const SDKFolder = "vivarium"

// New begins a project in a new folder: the language's template, and a copy of
// its SDK, so that nothing is fetched and versions match. It gives the files it
// wrote, sorted, without those of the SDK. The folder must not hold anything yet.
func New(dir string, l *Language, name string) ([]string, error) {
	if !NameRule.MatchString(name) || len(name) > maxName {
		return nil, fmt.Errorf("name %.80q: lower-case letters, digits and -, beginning with a letter, at most %d", name, maxName)
	}
	if entries, err := os.ReadDir(dir); err == nil && len(entries) > 0 {
		return nil, fmt.Errorf("%s is not empty: a project begins in a new folder", dir)
	} else if err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, err
	}
	files, err := l.render(name)
	if err != nil {
		return nil, err
	}
	shown := slices.Sorted(maps.Keys(files))
	copies, err := l.copies(guestsdk.Files)
	if err != nil {
		return nil, err
	}
	for name, content := range copies {
		files[path.Join(SDKFolder, name)] = content
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		to := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			return nil, err
		}
		if err := os.WriteFile(to, files[name], 0o644); err != nil {
			return nil, err
		}
	}
	return shown, nil
}

// starter is what templates of new projects may say.
type starter struct {
	Name  string // mail-triage
	Ident string // mail_triage: the name where - may not stand
	Lang  string // as behavior.yaml says it
}

// render gives the template's files by path in the project. Those that end in
// .tmpl are templates; gitignore becomes .gitignore, and gomod go.mod, under
// whose own names they could not be kept here.
func (l *Language) render(name string) (map[string][]byte, error) {
	files := map[string][]byte{}
	values := starter{Name: name, Ident: strings.ReplaceAll(name, "-", "_"), Lang: l.Name}
	root := l.template()
	err := fs.WalkDir(guestsdk.Files, root, func(at string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := fs.ReadFile(guestsdk.Files, at)
		if err != nil {
			return err
		}
		to, rendered := strings.CutSuffix(strings.TrimPrefix(at, root+"/"), ".tmpl")
		if rendered {
			t, err := template.New(at).Option("missingkey=error").Parse(string(content))
			if err != nil {
				return err
			}
			var out bytes.Buffer
			if err := t.Execute(&out, values); err != nil {
				return err
			}
			content = out.Bytes()
		}
		switch folder, base := path.Split(to); base {
		case "gitignore":
			to = folder + ".gitignore"
		case "gomod":
			to = folder + "go.mod"
		}
		files[to] = content
		return nil
	})
	if err == nil && len(files) == 0 {
		err = errors.New("the template is empty")
	}
	if err != nil {
		return nil, fmt.Errorf("project: new %s: %w", l.Name, err)
	}
	return files, nil
}
