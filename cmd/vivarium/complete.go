package main

import (
	"github.com/spf13/cobra"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// What the shell completes. A catalog that can't be read completes nothing.

func (a *app) families(h *hostFlags) []string {
	known, err := h.catalog(a)
	if err != nil {
		return nil
	}
	return familiesOf(known)
}

func (a *app) eventIDs(h *hostFlags) (ids []string) {
	known, err := h.catalog(a)
	if err != nil {
		return nil
	}
	for _, e := range known.Events() {
		ids = append(ids, e.ID+"\t"+e.Label)
	}
	return ids
}

func (a *app) recordNames(h *hostFlags) (names []string) {
	known, err := h.catalog(a)
	if err != nil {
		return nil
	}
	for _, r := range known.Records() {
		names = append(names, r.Name+"\t"+r.Label)
	}
	return names
}

func (a *app) actionNames(h *hostFlags) (names []string) {
	known, err := h.catalog(a)
	if err != nil {
		return nil
	}
	for _, action := range known.Actions() {
		if action.Mode != catalog.Dropped && action.Mode != catalog.Return {
			names = append(names, action.Name+"\t"+action.Doc)
		}
	}
	return names
}

// completeFirst completes a command's only argument.
func completeFirst(names func() []string) cobra.CompletionFunc {
	return func(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
		if len(args) > 0 {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		return names(), cobra.ShellCompDirectiveNoFileComp
	}
}

// completeModule completes a command's only argument with modules.
func completeModule(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
	if len(args) > 0 {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	return []string{"wasm"}, cobra.ShellCompDirectiveFilterFileExt
}
