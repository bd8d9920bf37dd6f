package main

import (
	"strings"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/internal/bindings"
)

// goBuild is the command that makes a module of a Go behavior.
const goBuild = "GOOS=wasip1 GOARCH=wasm go build -buildmode=c-shared -ldflags=-w -o behavior.wasm"

// goStub gives a handler in Go to begin with. An event that the SDK was not
// generated for is read by name.
func goStub(known *catalog.Catalog, e *catalog.Event) (string, error) {
	model, err := bindings.New(known)
	if err != nil {
		return "", err
	}
	name, typed := "", "AnyEvent"
	for _, m := range model.Events {
		if m.ID == e.ID {
			name = m.Name.Upper()
		}
	}
	if _, builtin := catalog.Builtin().Event(e.ID); builtin {
		typed = name
	}
	return strings.NewReplacer("EVENT", e.ID, "NAME", name, "TYPE", typed).Replace(goStubText), nil
}

const goStubText = `package main

import vivarium "github.com/vivarium-wasm/vivarium/guest-sdk/go"

//go:wasmexport EVENT
func onNAME(size int32) int64 { return vivarium.Handle(size, handleNAME) }

func handleNAME(ev vivarium.TYPE) error {
	ev.Info("hello from EVENT")
	return nil
}

func main() {}
`
