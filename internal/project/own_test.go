package project_test

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/internal/bindings"
	"github.com/vivarium-wasm/vivarium/internal/cases"
	"github.com/vivarium-wasm/vivarium/internal/project"
	"github.com/vivarium-wasm/vivarium/runtime"
)

// A host's own catalog, with docs that would end comments and texts if they could,
// and what its behaviors must do: give back what is above a hundred, unless it is
// a gift.
const (
	ownCatalog = `
records:
  order:
    traits: [identity]
    keys: {total: "decimal, what was paid */ /* ''' \\ \"\"\" {- ?>, e.g. 42.50"}
events:
  order.paid:
    label: Order paid
    family: shop
    phase: after
    doc: 'A customer paid an order. */ /* """ \ \u000a \x {- #} -->'
    keys: {is_gift: {type: checkbox, doc: "wrap it: */ \\\nint no_comment;"}}
    links: {order_: order}
actions:
  order.refund:
    as: action
    doc: 'Give money back. */ """ \'
    events: [order.paid]
    args: {amount: {type: decimal, required: true, doc: "how much\nof it"}, reason: {type: text, doc: "why */ \"\"\" \\\nint no_comment; \\"}}
`
	ownManifest = `
name: refunds
catalog: shop.yaml
events: [order.paid]
operations: [order.refund]
`
	ownCases = `
cases:
- name: too much
  event: order.paid
  dictionary: {order_total: 120.5, is_gift: false}
  expect: {actions: [{order.refund: {amount: 20.5}}]}
- name: as much as it may be
  dictionary: {order_total: 100, is_gift: false}
  expect: {actions: []}
- name: a gift
  dictionary: {order_total: 300, is_gift: true}
  expect: {actions: []}
`
)

// own is such a behavior, by the file that takes the place of the template's.
var own = map[string][2]string{
	"go": {"main.go", `package main

import (
	vivarium "github.com/vivarium-wasm/vivarium/guest-sdk/go"

	"example.com/refunds/shop"
)

//go:wasmexport order.paid
func onPaid(size int32) int64 { return vivarium.Handle(size, refund) }

func refund(ev shop.OrderPaid) error {
	if over := ev.Order().Total() - 100; over > 0 && !ev.IsGift() {
		_, err := ev.OrderRefund(over, nil)
		return err
	}
	return nil
}

func main() {}
`},
	"c": {"main.c", `#include "shop/shop_gen.h"

static void refund(viv_order_paid ev) {
	double over = viv_order_total(viv_order_paid_order(ev)) - 100;
	if (over > 0 && !viv_order_paid_is_gift(ev)) viv_must(viv_order_paid_order_refund(ev, over, NULL));
}
VIV_ON(order_paid, refund);
`},
	"cpp": {"main.cpp", `#include "shop/shop_gen.hpp"

using shop::OrderPaid;

static void refund(OrderPaid ev) {
	double over = ev.order().total() - 100;
	if (over > 0 && !ev.is_gift()) ev.order_refund(over).must();
}
VIVARIUM_ON(OrderPaid, refund);
`},
	"rust": {"src/lib.rs", `#![no_std]
#[path = "../shop/shop_gen.rs"]
mod shop;

use shop::OrderPaid;
use vivarium::{on, Result};

on!("order.paid", refund);

fn refund(ev: OrderPaid) -> Result {
    let over = ev.order().total() - 100.0;
    if over > 0.0 && !ev.is_gift() {
        ev.order_refund(over, &Default::default())?;
    }
    Ok(())
}
`},
	"zig": {"main.zig", `const vivarium = @import("vivarium");
const shop = @import("shop/shop_gen.zig");

pub const handlers = .{ .@"order.paid" = refund };

fn refund(ev: shop.OrderPaid) !void {
    const over = ev.order().total() - 100;
    if (over > 0 and !ev.isGift()) _ = try ev.orderRefund(.{ .amount = over });
}
`},
	"python": {"behavior.py", `from shop.shop_gen import OrderPaid, on


@on("order.paid")
def refund(ev: OrderPaid):
    over = ev.order.total - 100
    if over > 0 and not ev.is_gift:
        ev.order_refund(over)
`},
	"javascript": {"main.js", ownScript},
	"typescript": {"main.ts", ownScript},
	"assemblyscript": {"index.ts", `import { on } from "vivarium";
import { OrderPaid } from "./shop/shop_gen";

on("order.paid", refund);

function refund(ev: OrderPaid): void {
  const over = ev.order.total - 100;
  if (over > 0 && !ev.isGift) ev.orderRefund(over);
}
`},
}

const ownScript = `import { on } from "vivarium";
import "./shop/shop_gen.js";

on("order.paid", (order) => {
  const over = (order.order.total ?? 0) - 100;
  if (over > 0 && !order.is_gift) order.orderRefund({ amount: over });
});
`

// host is an app with a catalog of its own.
type host struct {
	catalog, manifest, cases string
	sources                  map[string][2]string // by language or SDK: a file, and what takes the place of the template's
}

// A host's own events, records and operations are typed in every language: what
// gen writes is found by the project's build, and does what its cases say.
func TestOwnCatalogInEveryLanguage(t *testing.T) {
	host{ownCatalog, ownManifest, ownCases, own}.prove(t, project.Languages())
}

// prove builds the host's behavior in those languages that have bindings, and
// holds it against the cases.
func (h host) prove(t *testing.T, languages []*project.Language) {
	if testing.Short() {
		t.Skip("skipped: builds with real toolchains")
	}
	for _, l := range languages {
		i := slices.IndexFunc(bindings.Emitters(), func(e bindings.Emitter) bool { return e.SDK == l.SDK })
		if i < 0 {
			continue // by hand
		}
		t.Run(l.Name, func(t *testing.T) {
			source, ok := h.sources[l.Name]
			if !ok {
				source, ok = h.sources[l.SDK]
			}
			if !ok {
				t.Fatalf("there is no behavior for a host's own catalog in %s", l.Title)
			}
			dir := filepath.Join(t.TempDir(), "refunds")
			h.begin(t, l, bindings.Emitters()[i], dir, source)
			built, err := project.Build(t.Context(), dir, project.BuildOptions{})
			if errors.As(err, new(*project.MissingError)) && l.Name != "go" && os.Getenv("VIVARIUM_TOOLCHAINS") == "" {
				t.Skipf("skipped: %v", err)
			}
			if err != nil {
				t.Fatal(err)
			}
			hold(t, built, h.cases)
		})
	}
}

// begin begins a project for the host.
func (h host) begin(t *testing.T, l *project.Language, e bindings.Emitter, dir string, source [2]string) {
	t.Helper()
	if _, err := project.New(dir, l, "refunds"); err != nil {
		t.Fatal(err)
	}
	files := map[string]string{source[0]: source[1], "shop.yaml": h.catalog, "behavior.yaml": h.manifest + "language: " + l.Name + "\n"}
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, filepath.FromSlash(name)), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	m, err := project.ReadManifest(dir)
	if err != nil {
		t.Fatal(err)
	}
	known, err := m.Catalog()
	if err != nil {
		t.Fatal(err)
	}
	model, err := bindings.New(known)
	if err != nil {
		t.Fatal(err)
	}
	written, err := e.Emit(model, bindings.Options{Package: "shop", Base: catalog.Builtin()})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := bindings.Replace(filepath.Join(dir, "shop"), bindings.Globs(written), written); err != nil {
		t.Fatal(err)
	}
}

// hold holds a module against cases.
func hold(t *testing.T, built *project.Built, text string) {
	t.Helper()
	known, err := built.Manifest.Catalog()
	if err != nil {
		t.Fatal(err)
	}
	suite := &cases.Suite{Options: runtime.Options{Catalog: known}, Module: built.Module, Info: built.Info}
	defer suite.Close(t.Context())
	file, err := cases.Read("cases.yaml", []byte(text))
	if err == nil {
		err = suite.Check(file)
	}
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range file.Cases {
		r, err := suite.Run(t.Context(), c)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range r.Differences {
			t.Errorf("%s: %s: want %s, got %s (%v)", c.Name, d.Path, d.Want, d.Got, r.Outcome.Err)
		}
	}
}
