package runtime

import (
	"context"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// Options configures a [Runtime]. The zero Options is ready for use.
type Options struct {
	// Catalog says which events, keys, returns and operations there are.
	// Default: catalog.Builtin().
	Catalog *catalog.Catalog

	// Limits are the defaults of every policy; zero fields mean those of [Limits].
	Limits Limits

	// Calls answers queries and immediate operations by name. An operation that
	// is not here does not exist for behaviors, whatever they are granted.
	Calls map[string]CallFunc

	// Engine is "wazero", the default, which compiles to machine code, or
	// "wazero-interpreter".
	Engine string

	// CacheDir keeps compiled code between processes. It is made with mode 0700
	// and must belong to this user alone, for what lies in it is executed.
	// Unusable or corrupt, it is told to Warn once and done without. Default: none.
	CacheDir string

	// CacheBytes caps what CacheDir holds; the least recently used go first.
	// Default 512 MiB.
	CacheBytes int64

	// IdleBytes caps the resident memory of idle instances; the least recently
	// used go first. Default 256 MiB.
	IdleBytes int64

	// IdleTime is how long an idle instance is kept. Default 60 s.
	IdleTime time.Duration

	// Checked compares the whole memory with its image after every reset, for
	// tests: an instance that is not pristine is an error of kind host.
	Checked bool

	// Warn is told what an operator should look at. Default: nobody.
	Warn func(error)

	// Observer watches runs. Default: nobody, at no cost.
	Observer Observer
}

// Observer's functions are called on the goroutine of the run they speak of and
// must not block. Nil ones are not called.
type Observer struct {
	Loaded  func(b *Behavior, took time.Duration) // after a successful Load
	Refused func(err *Error)                      // after a refused Load
	Handled func(out *Outcome)                    // after every run, with all of its outcome
	Called  func(c *Call, took time.Duration, err error)
}

// CallFunc answers one call. It gets the arguments coerced to the catalog's
// types and returns the answer as Go values, which are coerced likewise. It must
// honour ctx, which carries the run's deadline: a guest can't be stopped while
// the host works for it. An error becomes code −5 in the guest, with its text;
// an [*Error] among its causes ends nothing but gives the code its kind implies.
// It is called from many goroutines at once.
type CallFunc func(ctx context.Context, call *Call) (answer any, err error)

// Call is a query or an immediate operation that a behavior asks for.
type Call struct {
	Name     string
	Args     map[string]any
	Behavior *Behavior // who asks
	Event    *Event    // while handling what
	Key      string    // idempotency key of an immediate operation: the same for every attempt; empty for queries
}

// Stats counts what a runtime has done since New.
type Stats struct {
	Engine    string // engine and version
	Strategy  string // how instances are put back, and why
	CacheDir  string // empty when compiled code is not kept
	Behaviors int    // loaded now
	Instances int    // alive now
	IdleBytes int64  // resident in idle instances now
	Loads     uint64
	Runs      map[abi.Kind]uint64
	Fresh     uint64 // runs that needed a new instance
}
