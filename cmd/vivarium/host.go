package main

import (
	"errors"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/abi/catalog/yaml"
	"github.com/vivarium-wasm/vivarium/runtime"
)

// hostFlags say what kind of host the command plays.
type hostFlags struct {
	engine, cache    string
	limits, catalogs []string
}

func (h *hostFlags) addCatalog(cmd *cobra.Command) {
	cmd.Flags().StringArrayVar(&h.catalogs, "catalog", nil, "also know the events, records and operations of `FILE`, YAML or JSON (repeatable)")
}

func (h *hostFlags) addLimits(cmd *cobra.Command) {
	cmd.Flags().StringArrayVar(&h.limits, "limit", nil, "set a limit, `NAME=VALUE`: time=50ms, memory_bytes=16M (repeatable)")
	completeFlag(cmd, "limit", func() (names []string) {
		runtime.Limits{}.Each(func(name, _, def string) { names = append(names, name+"=\tdefault "+def) })
		return names
	})
}

func (h *hostFlags) addEngine(cmd *cobra.Command) {
	cmd.Flags().StringVar(&h.engine, "engine", runtime.Wazero, "run on `ENGINE`: "+runtime.Wazero+" or "+runtime.WazeroInterpreter)
	completeFlag(cmd, "engine", func() []string { return []string{runtime.Wazero, runtime.WazeroInterpreter} })
	h.addCache(cmd)
}

func (h *hostFlags) addCache(cmd *cobra.Command) {
	cmd.Flags().StringVar(&h.cache, "cache", "", "keep compiled code in `DIR`; off keeps none (default: vivarium in the user's cache directory)")
}

// options gives the options of a runtime.
func (h *hostFlags) options(a *app) (runtime.Options, error) {
	o := runtime.Options{Engine: h.engine, CacheDir: h.cacheDir(), Warn: a.warn}
	if o.Engine != "" && o.Engine != runtime.Wazero && o.Engine != runtime.WazeroInterpreter {
		return o, usage("engine %q does not exist: there are %s and %s", o.Engine, runtime.Wazero, runtime.WazeroInterpreter)
	}
	for _, pair := range h.limits {
		name, value, ok := strings.Cut(pair, "=")
		if !ok {
			return o, usage("--limit %q is not of the form name=value", pair)
		}
		if err := o.Limits.Set(name, value); err != nil {
			return o, usage("--%v", err)
		}
	}
	var err error
	o.Catalog, err = h.catalog(a)
	return o, err
}

// cacheDir gives the directory for compiled code, empty for none.
func (h *hostFlags) cacheDir() string {
	switch h.cache {
	case "off":
		return ""
	case "":
		dir, err := os.UserCacheDir()
		if err != nil {
			return ""
		}
		return filepath.Join(dir, "vivarium")
	}
	return h.cache
}

// catalog gives the built-in catalog with the files of --catalog on top.
func (h *hostFlags) catalog(a *app) (*catalog.Catalog, error) {
	known := catalog.Builtin()
	for _, name := range h.catalogs {
		b, err := a.readFile(name, "a catalog", catalog.MaxDocument)
		if tooLarge := (*tooLargeError)(nil); errors.As(err, &tooLarge) {
			return nil, invalid("", "catalog: ", err)
		}
		if err != nil {
			return nil, err
		}
		if known, err = yaml.Extend(known, name, b); err != nil {
			return nil, invalid("", "", err)
		}
	}
	return known, nil
}

// module reads a module of at most as many bytes as the limits allow.
func (h *hostFlags) module(a *app, name string, limits runtime.Limits) ([]byte, error) {
	most := limitBytes(limits, "module_bytes")
	b, err := a.readFile(name, "the module", most)
	var tooLarge *tooLargeError
	if errors.As(err, &tooLarge) {
		return nil, &runtime.Error{Kind: abi.Refused, Message: "the module is too large", Limit: "module_bytes",
			Used: tooLarge.used, Allowed: tooLarge.allowed, Offset: -1, Cause: err}
	}
	return b, err
}

// limitBytes gives a limit that is not a time, or its default.
func limitBytes(limits runtime.Limits, name string) (n int64) {
	limits.Each(func(each, value, def string) {
		if each != name {
			return
		}
		if n, _ = strconv.ParseInt(value, 10, 64); n == 0 {
			n, _ = strconv.ParseInt(def, 10, 64)
		}
	})
	return n
}

// completeFlag lets the shell complete a flag's values.
func completeFlag(cmd *cobra.Command, flag string, values func() []string) {
	complete := func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return values(), cobra.ShellCompDirectiveNoFileComp
	}
	if err := cmd.RegisterFlagCompletionFunc(flag, complete); err != nil {
		panic(err) // a flag that this package did not define
	}
}
