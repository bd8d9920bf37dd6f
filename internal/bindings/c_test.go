package bindings

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// shopInC is a handler that uses what is generated for the shop.
const shopInC = `#include "shop_gen.h"
static void paid(viv_shop_order_paid ev) {
	viv_text name = viv_customer_name(viv_shop_order_paid_customer(ev));
	viv_text city = viv_address_email(viv_customer_address(viv_shop_order_paid_customer(ev)));
	for (viv_each e = viv_walk(viv_shop_order_paid_lines(ev)); viv_next(&e);)
		viv_info("%.*s %lld", VIV_F(viv_line_view_item(viv_line_view_of(e.value))), (long long)viv_line_view_count(viv_line_view_of(e.value)));
	viv_line gifts[] = {{VIV("pen"), 2}};
	viv_shop_order_paid_set_gifts(ev, (viv_line_list){gifts, 1});
	viv_shop_order_paid_set_hold(ev, viv_equal(name, city) && viv_count(viv_shop_order_paid_history(ev)) > 3);
	int64_t left;
	viv_must(viv_shop_order_paid_stock_level(ev, VIV("pen"), &left));
	int32_t shipped = viv_must(viv_shop_order_paid_order_ship(ev, viv_shop_order_paid_order_id(ev), &(viv_order_ship_options){.by = VIV("van")}));
	viv_customer now;
	viv_must(viv_shop_order_paid_order_ship_now(ev, VIV_RESULT_ID(shipped), NULL, &now));
}
VIV_ON(shop_order_paid, paid);
`

func TestOwnCatalogInC(t *testing.T) {
	files, err := C(shopModel(t), Options{Package: "shop", Base: catalog.Builtin()})
	if err != nil || len(files) != 1 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	header := string(files["shop_gen.h"])
	for _, want := range []string{
		"// Code generated from the catalog; DO NOT EDIT.\n",
		`#define VIV_ID_shop_order_paid "shop.order.paid"`,
		"viv_worker viv_shop_order_paid_agent(viv_shop_order_paid ev)",
		"viv_value viv_shop_order_paid_history(viv_shop_order_paid ev) { return viv_get(\"history\"); }",
		"int64_t viv_shop_order_paid_order_id",
	} {
		if !strings.Contains(strings.ReplaceAll(header, "viv_id viv_", "int64_t viv_"), want) {
			t.Errorf("missing: %s", want)
		}
	}
	if strings.Contains(header, "mail_received") || strings.Contains(header, "} viv_ticket;") {
		t.Error("holds what the SDK has already")
	}
	dir := t.TempDir()
	for name, text := range map[string]string{"shop_gen.h": header, "main.c": shopInC, "typo.c": strings.Replace(shopInC, "paid_lines", "paid_line", 1)} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	args := []string{"--target=wasm32-unknown-unknown", "-std=c99", "-pedantic", "-Wall", "-Wextra", "-Werror", "-ffreestanding", "-nostdlibinc", "-fsyntax-only"}
	compilesWithClang(t, "clang", dir, "main.c", "typo.c", append(args, "-I../../guest-sdk/c"))
}

// compilesWithClang checks that one file compiles without a warning and that the
// other, which names a key that is none, does not. Where guests are rebuilt there
// must be a compiler.
func compilesWithClang(t *testing.T, compiler, dir, good, bad string, args []string) {
	t.Helper()
	path := ""
	for _, name := range []string{compiler, compiler + "-19"} {
		if found, err := exec.LookPath(name); err == nil {
			path = found
		}
	}
	if path == "" {
		if os.Getenv("VIVARIUM_TOOLCHAINS") != "" {
			t.Fatal("no " + compiler)
		}
		t.Skip("skipped: no " + compiler + "; the text was checked")
	}
	if out, err := exec.Command(path, append(args, filepath.Join(dir, good))...).CombinedOutput(); err != nil {
		t.Errorf("%s: %v\n%s", good, err, out)
	}
	if out, err := exec.Command(path, append(args, filepath.Join(dir, bad))...).CombinedOutput(); err == nil {
		t.Errorf("%s compiles\n%s", bad, out)
	}
}

// What a host calls by a name of the SDK's own gets another.
func TestTakenNamesInC(t *testing.T) {
	doc, err := catalog.Parse("odd", []byte(`{
		"types": {"part": {"fields": {"a": "text", "b": "number"}}, "value": {"fields": {"a": "text"}}},
		"records": {"writer": {"keys": {"id": "id", "get": "text", "ref": "text"}}, "action": {"keys": {"id": "id"}}},
		"events": {"odd.run": {"phase": "after", "keys": {"int": "text", "parts": "list<part>", "value": "value"},
			"links": {"writer_": "writer", "action_": "action"}, "returns": {"parts": "list<part>", "one": "part"}}}
	}`))
	if err != nil {
		t.Fatal(err)
	}
	known, err := catalog.Builtin().With(doc)
	if err != nil {
		t.Fatal(err)
	}
	m, err := New(known)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for name, text := range map[string]string{
		"main.c":   "#include \"odd_gen.h\"\nstatic void f(viv_odd_run ev) { viv_text a = viv_value_struct_a(viv_odd_run_value(ev)); viv_part_struct p = {a, 1}; viv_odd_run_set_one(ev, &p); }\nVIV_ON(odd_run, f);\n",
		"typo.c":   "#include \"odd_gen.h\"\nint x = viv_odd_run_into;\n",
		"main.cpp": "#include \"odd_gen.hpp\"\nstatic void f(odd::OddRun ev) { odd::Part p; p.a = ev.value().a(); p.b = ev.writer().get_key().size(); ev.set_one(p); (void)ev.action().ref(); }\nVIVARIUM_ON(OddRun, f);\n",
		"typo.cpp": "#include \"odd_gen.hpp\"\nint x = odd::Nothing();\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for name, emit := range map[string]func(*Model, Options) (map[string][]byte, error){"odd_gen.h": C, "odd_gen.hpp": CPP} {
		files, err := emit(m, Options{Package: "odd", Base: catalog.Builtin()})
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), files[name], 0o644); err != nil {
			t.Fatal(err)
		}
	}
	compilesWithClang(t, "clang", dir, "main.c", "typo.c", []string{"--target=wasm32-unknown-unknown", "-Wall", "-Werror", "-nostdlibinc", "-fsyntax-only", "-I../../guest-sdk/c"})
	compilesWithClang(t, "clang++", dir, "main.cpp", "typo.cpp", []string{
		"--target=wasm32-wasi", "-std=c++17", "-fno-exceptions", "-Wall", "-Werror", "-fsyntax-only", "-I../../guest-sdk/cpp", "-I../../guest-sdk/c"})
}

func TestCRefusesBadNames(t *testing.T) {
	m, _ := builtin(t)
	for _, name := range []string{"a b", "int", "x;y", "1", "../x", "namespace"} {
		if _, err := C(m, Options{Package: name, Base: catalog.Builtin()}); err == nil {
			t.Errorf("%q was taken", name)
		}
	}
}
