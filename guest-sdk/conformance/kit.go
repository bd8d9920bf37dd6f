package conformance

import (
	"cmp"
	"context"
	_ "embed"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/abi/catalog/yaml"
	"github.com/vivarium-wasm/vivarium/runtime"
)

//go:embed kit.yaml
var kitYAML []byte

// Kit is what every language is held against. It is safe for concurrent use.
type Kit struct {
	root    string
	catalog *catalog.Catalog
	vectors []vector

	lock sync.Mutex
	made map[string][]byte // modules that are not committed, by path
}

// kitCatalog gives the built-in catalog with what the cases ask for.
func kitCatalog() (*catalog.Catalog, error) {
	return yaml.Extend(catalog.Builtin(), "kit.yaml", kitYAML)
}

// New reads the kit of the repository at root.
func New(root string) (*Kit, error) {
	known, err := kitCatalog()
	if err != nil {
		return nil, err
	}
	vectors, err := readVectors(root)
	if err != nil {
		return nil, err
	}
	return &Kit{root: root, catalog: known, vectors: vectors, made: map[string][]byte{}}, nil
}

// Root finds the root of the repository from the working directory up.
func Root() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for ; ; dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir, nil
		}
		if dir == filepath.Dir(dir) {
			return "", errors.New("conformance: run it inside the repository")
		}
	}
}

// module gives the module that lies at, or is made of, a path.
func (k *Kit) module(l *Language, path string) ([]byte, error) {
	at := filepath.Join(k.root, filepath.FromSlash(path))
	if l.Make == nil {
		return os.ReadFile(at)
	}
	k.lock.Lock()
	defer k.lock.Unlock()
	if wasm := k.made[path]; wasm != nil {
		return wasm, nil
	}
	wasm, err := l.Make(at)
	k.made[path] = wasm
	return wasm, err
}

// Engines gives the engines that every language must run on.
func Engines() []string { return []string{runtime.Wazero, runtime.WazeroInterpreter} }

// The limits that cases reach.
const (
	actionLimit = 3
	callLimit   = 7
	logLimit    = 100
	kitFuel     = 200_000_000 // lists of 65,536 values are walked
	loopFuel    = 1_000_000   // lets loops without end do so soon
	kitMemory   = 24 << 20
	largeText   = 4 << 20
)

// options makes a host for the kit: it answers the kit's calls.
func (k *Kit) options(engine string) runtime.Options {
	return runtime.Options{
		Catalog: k.catalog, Engine: engine, Checked: true,
		Calls: map[string]runtime.CallFunc{
			"kit.add": func(_ context.Context, c *runtime.Call) (any, error) {
				return c.Args["a"].(int64) + c.Args["b"].(int64), nil
			},
			"kit.post": func(_ context.Context, c *runtime.Call) (any, error) {
				if c.Key == "" || c.Args["body"] != "Zoë" {
					return nil, fmt.Errorf("key %q, body %q", c.Key, c.Args["body"])
				}
				return map[string]any{"status": 201, "id": "p-1"}, nil
			},
			"kit.broken": func(context.Context, *runtime.Call) (any, error) {
				return nil, errors.New("the press is out of order")
			},
			"kit.secret": func(context.Context, *runtime.Call) (any, error) {
				return "never told", nil
			},
		},
	}
}

// policy is what the kit guest runs under.
func (l *Language) policy() runtime.Policy {
	return runtime.Policy{
		Name: "kit", Bot: "keeper",
		Grants: []string{"kit.make", "kit.link", "kit.add", "kit.broken", "kit.post"},
		Vars:   map[string]any{"color": "teal", "size": 7},
		Params: map[string]map[string]any{"kit.context": {"mode": "strict", "ceiling": 12}},
		Limits: runtime.Limits{
			Actions: actionLimit, Calls: callLimit, LogLines: logLimit,
			Fuel: cmp.Or(l.Fuel, kitFuel), MemoryBytes: cmp.Or(l.Memory, kitMemory),
			// Whatever a busy machine needs: time is not what the kit is about.
			CompileTime: 5 * time.Minute, InitTime: time.Minute, Time: 2 * time.Minute, Instances: 1,
		},
	}
}

// Result is one cell of the table: what is wrong with a language in a case.
type Result struct {
	Case     string
	Problems []error // none: green
	Took     time.Duration
}

// Run puts a language's kit guest through every case on one engine. The error
// is why there is nothing to run.
func (k *Kit) Run(ctx context.Context, l *Language, engine string) ([]Result, error) {
	wasm, err := k.module(l, l.Kit)
	if err != nil {
		return nil, err
	}
	return k.RunModule(ctx, wasm, l, engine)
}

// RunModule is [Kit.Run] for a module at hand.
func (k *Kit) RunModule(ctx context.Context, wasm []byte, l *Language, engine string) ([]Result, error) {
	rt, err := runtime.New(ctx, k.options(engine))
	if err != nil {
		return nil, err
	}
	defer rt.Close(context.WithoutCancel(ctx))
	b, err := rt.Load(ctx, wasm, l.policy())
	if err != nil {
		return nil, err
	}
	policy := l.policy()
	policy.Limits.Fuel = loopFuel
	brief, err := rt.Load(ctx, wasm, policy)
	if err != nil {
		return nil, err
	}
	var results []Result
	for _, c := range cases() {
		t := &trial{ctx: ctx, kit: k, language: l, engine: engine, runtime: rt, behavior: b, brief: brief}
		before := time.Now()
		c.run(t)
		results = append(results, Result{c.name, t.problems, time.Since(before)})
	}
	return results, nil
}
