// Package house holds the tree to its own rules: who may import whom, how large
// a file may grow, what stands at the top.
package house

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

const (
	root   = "../.."
	module = "github.com/vivarium-wasm/vivarium"
)

// pkg is what go list says about a package.
type pkg struct {
	ImportPath, Dir, Name string
	Standard              bool
	Imports, Deps         []string
	TestImports           []string
	XTestImports          []string
}

// ours gives a package's path inside the module.
func (p *pkg) ours() string { return strings.TrimPrefix(strings.TrimPrefix(p.ImportPath, module), "/") }

func list(t *testing.T, env []string, args ...string) []pkg {
	t.Helper()
	cmd := exec.Command("go", append([]string{"list", "-json=ImportPath,Dir,Name,Standard,Imports,Deps,TestImports,XTestImports"}, args...)...)
	cmd.Dir = root
	cmd.Env = append(os.Environ(), env...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v: %s", err, &stderr)
	}
	var all []pkg
	for dec := json.NewDecoder(bytes.NewReader(out)); ; {
		var p pkg
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
	if len(all) == 0 {
		t.Fatal("go list found no packages")
	}
	return all
}

// law says what a package, or every package below a path ending in "/...", may
// depend on besides the standard library: paths, or what they begin with.
var law = []struct {
	who  string
	what []string
}{
	{"abi", nil},
	{"abi/catalog", []string{"abi"}},
	{"abi/catalog/yaml", []string{"abi", "abi/catalog", "go.yaml.in/yaml/"}},
	{"abi/convert", []string{"abi", "github.com/vmihailenco/"}},
	{"runtime/internal/instrument", nil},
	{"runtime/internal/pristine", []string{"golang.org/x/sys/"}},
	{"runtime/internal/engine", []string{"github.com/tetratelabs/wazero", "golang.org/x/"}},
	{"runtime/...", []string{"abi", "abi/catalog", "abi/convert", "runtime", "github.com/tetratelabs/wazero", "github.com/vmihailenco/", "golang.org/x/"}},
	{"guest-sdk", nil},
	{"guest-sdk/go/...", []string{"abi", "abi/catalog", "abi/convert", "guest-sdk/go", "runtime", "github.com/tetratelabs/wazero", "github.com/vmihailenco/", "golang.org/x/"}},
}

// only says which packages alone may import a library.
var only = map[string][]string{
	"github.com/tetratelabs/wazero": {"runtime/internal/engine"},
	"github.com/vmihailenco/":       {"abi/convert"},
	"github.com/evanw/esbuild/":     {"internal/script"},
	"go.yaml.in/yaml/":              {"abi/catalog/yaml", "internal/cases"}, // which writes into files, too
}

func TestImports(t *testing.T) {
	standard := map[string]bool{"C": true, "unsafe": true}
	for _, p := range list(t, nil, "std") {
		standard[p.ImportPath] = true
	}
	judged := map[string]bool{}
	for _, p := range list(t, nil, "./...") {
		for _, rule := range law {
			below, deep := strings.CutSuffix(rule.who, "...")
			if p.ours() != rule.who && !(deep && strings.HasPrefix(p.ours()+"/", below)) {
				continue
			}
			judged[rule.who] = true
			for _, dep := range p.Deps {
				inside, isOurs := strings.CutPrefix(dep, module+"/")
				if isOurs {
					dep = inside
				}
				if standard[dep] || strings.HasPrefix(dep, "vendor/") || !isOurs && strings.HasPrefix(dep, "internal/") || allowed(dep, isOurs, rule.what) {
					continue
				}
				t.Errorf("%s depends on %s", p.ours(), dep)
			}
			break
		}
		for _, imp := range p.Imports {
			for library, who := range only {
				if strings.HasPrefix(imp, library) && !slices.Contains(who, p.ours()) {
					t.Errorf("%s imports %s: only %s may", p.ours(), imp, strings.Join(who, ", "))
				}
			}
			inside, isOurs := strings.CutPrefix(imp, module+"/")
			for _, end := range []string{"examples/", "benchmarks/", "cmd/"} {
				if isOurs && strings.HasPrefix(inside, end) && !strings.HasPrefix(p.ours(), end) {
					t.Errorf("%s imports %s: nothing may", p.ours(), inside)
				}
			}
		}
	}
	for _, rule := range law {
		if !judged[rule.who] {
			t.Errorf("there is no package %s", rule.who)
		}
	}
}

// allowed reports whether a rule lets a dependency through: a package of ours
// with everything internal to it, or a library by what its path begins with.
func allowed(dep string, isOurs bool, what []string) bool {
	for _, w := range what {
		if isOurs && (dep == w || strings.HasPrefix(dep, w+"/internal/") || w == "guest-sdk/go" && strings.HasPrefix(dep, w+"/")) {
			return true
		}
		if !isOurs && strings.HasPrefix(dep, w) {
			return true
		}
	}
	return false
}

// What a guest is made of compiles for wasip1 and drags in none of the host.
func TestGuestSide(t *testing.T) {
	env := []string{"GOOS=wasip1", "GOARCH=wasm"}
	for _, p := range list(t, env, "./abi", "./guest-sdk/go") {
		for _, dep := range p.Deps {
			inside, isOurs := strings.CutPrefix(dep, module+"/")
			switch {
			case isOurs && inside != "abi" && !strings.HasPrefix(inside, "guest-sdk/go/"):
				t.Errorf("a guest would carry %s", inside)
			case !isOurs && strings.Contains(strings.SplitN(dep, "/", 2)[0], "."):
				t.Errorf("a guest would carry %s", dep)
			case slices.Contains([]string{"net", "encoding/json", "fmt"}, dep) && p.ours() == "abi":
				t.Errorf("abi depends on %s, which makes guests large", dep)
			}
		}
	}
	cmd := exec.Command("go", "build", "./abi", "./guest-sdk/go")
	cmd.Dir = root
	cmd.Env = append(os.Environ(), env...)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("for wasip1: %v: %s", err, out)
	}
}

// walk visits the files of the tree that are our own text.
func walk(t *testing.T, visit func(path string, text []byte)) {
	t.Helper()
	files := 0
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && slices.Contains([]string{".git", "node_modules", "fuzz"}, entry.Name()):
			return fs.SkipDir
		case entry.Name() == ".git" || !entry.Type().IsRegular() || slices.Contains([]string{".wasm", ".gz", ".eml", ".out", ".prof", ".test"}, filepath.Ext(path)):
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if utf8.Valid(text) && !bytes.Contains(text, []byte{0}) {
			files++
			visit(filepath.ToSlash(strings.TrimPrefix(path, root+string(filepath.Separator))), text)
		}
		return nil
	})
	if err != nil || files < 100 {
		t.Fatalf("%d files found (%v)", files, err)
	}
}

var generatedHead = regexp.MustCompile(`(?m)^// Code generated .* DO NOT EDIT\.$`)

// Files stay readable in one sitting, and what is generated says so.
func TestFiles(t *testing.T) {
	walk(t, func(path string, text []byte) {
		if filepath.Ext(path) != ".go" {
			return
		}
		generated := generatedHead.Match(text)
		if named := strings.HasSuffix(path, "_gen.go"); named && !generated || generated && !named && !strings.HasPrefix(path, "benchmarks/") {
			t.Errorf("%s: a generated file is called …_gen.go and says so in its head", path)
		}
		most := 500
		if strings.HasSuffix(path, "_test.go") {
			most = 800
		}
		if lines := bytes.Count(text, []byte{'\n'}); lines > most && !generated {
			t.Errorf("%s has %d lines, at most %d", path, lines, most)
		}
	})
}

// Nothing that is committed speaks of the machine it was written on.
func TestNoMachinePaths(t *testing.T) {
	private := regexp.MustCompile(`(^|[\s"'` + "`" + `(=:])/(work|root|home/[a-z]+|Users)/|localhost:\d{4,5}/(simple|proxy)`)
	walk(t, func(path string, text []byte) {
		scanner := bufio.NewScanner(bytes.NewReader(text))
		scanner.Buffer(nil, 16<<20)
		for n := 1; scanner.Scan(); n++ {
			if found := private.Find(scanner.Bytes()); found != nil {
				t.Errorf("%s:%d: %s", path, n, found)
			}
		}
	})
}

// Every package has one comment that says what it is, and functions end before
// the reader forgets how they began.
func TestPackageComments(t *testing.T) {
	comments := map[string][]string{}
	walk(t, func(path string, text []byte) {
		dir := filepath.Dir(path)
		if filepath.Ext(path) != ".go" || strings.Contains(path, "testdata/") || generatedHead.Match(text) {
			return
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, text, parser.ParseComments|parser.PackageClauseOnly)
		if err != nil {
			t.Errorf("%s: %v", path, err)
			return
		}
		name := file.Name.Name
		if strings.HasSuffix(name, "_test") || strings.HasSuffix(path, "_test.go") && file.Doc == nil {
			return
		}
		key := dir + ": package " + name // a generator that is left out of builds is a program beside one
		if file.Doc != nil {
			comments[key] = append(comments[key], filepath.Base(path))
		} else if _, seen := comments[key]; !seen {
			comments[key] = nil
		}
	})
	for dir, files := range comments {
		if len(files) != 1 {
			t.Errorf("%s has %d package comments: %s", dir, len(files), strings.Join(files, ", "))
		}
	}
}

const longest = 75 // lines of a function; about 60 is what to aim for

func TestFunctionLength(t *testing.T) {
	walk(t, func(path string, text []byte) {
		if filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go") || strings.HasPrefix(path, "benchmarks/") || generatedHead.Match(text) {
			return
		}
		files := token.NewFileSet()
		file, err := parser.ParseFile(files, path, text, parser.SkipObjectResolution)
		if err != nil {
			t.Errorf("%s: %v", path, err)
			return
		}
		for _, decl := range file.Decls {
			f, ok := decl.(*ast.FuncDecl)
			if !ok {
				continue
			}
			if lines := files.Position(f.End()).Line - files.Position(f.Pos()).Line + 1; lines > longest {
				t.Errorf("%s: %s has %d lines", path, f.Name.Name, lines)
			}
		}
	})
}

// The top of the tree is the map of the house.
func TestTopLevel(t *testing.T) {
	entries, err := os.ReadDir(root)
	if err != nil {
		t.Fatal(err)
	}
	rooms := []string{"abi", "runtime", "guest-sdk", "examples", "benchmarks", "cmd", "internal", "docs", "LICENSE", "README.md", "go.mod", "go.sum"}
	for _, entry := range entries {
		name := entry.Name()
		if !strings.HasPrefix(name, ".") && !slices.Contains(rooms, name) && name != "vivarium" && !strings.HasSuffix(name, ".test") {
			t.Errorf("%s stands at the top", name)
		}
	}
	for _, drawer := range []string{"util", "utils", "common", "types", "models", "helpers", "misc"} {
		walkDirs(t, func(path string) {
			if filepath.Base(path) == drawer {
				t.Errorf("%s is a drawer: name a package for what it provides", path)
			}
		})
	}
}

func walkDirs(t *testing.T, visit func(path string)) {
	t.Helper()
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err == nil && entry.IsDir() {
			if entry.Name() == ".git" || entry.Name() == "node_modules" {
				return fs.SkipDir
			}
			visit(path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
