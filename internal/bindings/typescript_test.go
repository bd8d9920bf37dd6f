package bindings

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// A host's own catalog in TypeScript adds to the SDK's interfaces what they have
// not. That it compiles is proved where tsc is.
func TestTypeScriptOwnCatalog(t *testing.T) {
	m := shopModel(t)
	files, err := TypeScript(m, Options{Package: "shop", Base: catalog.Builtin()})
	if err != nil || len(files) != 2 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for name, wants := range map[string][]string{
		"shop_gen.d.ts": {
			`from "vivarium";`, `declare module "vivarium" {`, "export interface ShopOrderPaid extends View {",
			`"shop.order.paid": { event: ShopOrderPaid; returns: ShopOrderPaidReturns };`,
			"readonly customer: Customer;", "readonly agent: Worker;", "readonly address: Address;",
			"readonly get?: string | null;", "readonly lines?: Array<Line> | null;", "gifts?: Array<Line> | null;",
			"orderShip(args: OrderShipArgs): Action;", "orderShipNow(args: OrderShipArgs): Record<string, Value>;",
			"stockLevel(args: StockLevelArgs): number;", "[key: `var_${string}`]: any;",
		},
		"shop_gen.js": {`import { offer } from "vivarium";`, `{"customer":["customer_","customer"]`, `"orderShipNow":"?order.ship"`},
	} {
		text := strings.Join(strings.Fields(string(files[name])), " ")
		for _, want := range wants {
			if !strings.Contains(text, want) {
				t.Errorf("%s: missing: %s", name, want)
			}
		}
		if strings.Contains(text, "MailReceived") || strings.Contains(text, "interface Ticket ") {
			t.Errorf("%s holds what the SDK has already", name)
		}
	}
	compilesTypeScript(t, files)
	if _, err := TypeScript(m, Options{Package: "../shop", Base: catalog.Builtin()}); err == nil {
		t.Error("a package with a path for a name")
	}
}

// compilesTypeScript checks generated files and what uses them with tsc, where
// there is one.
func compilesTypeScript(t *testing.T, files map[string][]byte) {
	t.Helper()
	tsc, err := exec.LookPath("tsc")
	if err != nil && os.Getenv("VIVARIUM_TOOLCHAINS") == "" {
		t.Log("not compiled: there is no tsc in PATH")
		return
	}
	sdk, err := filepath.Abs("../../guest-sdk/javascript")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for name, text := range map[string]string{
		"shop_gen.d.ts": string(files["shop_gen.d.ts"]), "shop_gen.js": string(files["shop_gen.js"]),
		"main.ts": `import { on } from "vivarium";
import "./shop_gen.js";
on("shop.order.paid", (order) => {
  order.orderShip({ order_id: order.order_id ?? 0, by: order.customer.address.email, var_note: 1 });
  // @ts-expect-error: a key that is not in the catalog
  order.customer.nam;
  return { hold: order.stockLevel({ item: order.lines?.[0]?.item ?? "" }) < 1, gifts: [{ item: "a", count: 2n }] };
});
// @ts-expect-error: a return that the event does not define
on("shop.order.paid", () => ({ hold: "no" }));
`,
		"tsconfig.json": `{"compilerOptions": {"strict": true, "noEmit": true, "target": "es2023", "module": "esnext", "moduleResolution": "bundler",
			"lib": ["es2023"], "types": [], "paths": {"vivarium": ["` + filepath.ToSlash(sdk) + `/index.d.ts"]}}, "files": ["main.ts"]}`,
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if out, err := exec.Command(tsc, "-p", dir).CombinedOutput(); err != nil {
		t.Errorf("tsc: %v\n%s", err, out)
	}
}

// The tables are one object of texts, each of which is JSON.
func TestTypeScriptTables(t *testing.T) {
	m, _ := builtin(t)
	files, err := TypeScript(m, Options{})
	if err != nil {
		t.Fatal(err)
	}
	var texts map[string]string
	if err := json.Unmarshal(files["catalog_gen.json"], &texts); err != nil {
		t.Fatal(err)
	}
	for _, e := range m.Events {
		var table struct {
			Links      map[string][]string
			Operations map[string]string
		}
		if err := json.Unmarshal([]byte(texts[e.ID]), &table); err != nil {
			t.Errorf("%s: %v", e.ID, err)
		}
		links := 0
		for _, member := range e.Members {
			if member.Link != nil {
				links++
			}
		}
		if len(table.Links) != links {
			t.Errorf("%s: %d links, want %d", e.ID, len(table.Links), links)
		}
	}
	var records map[string]string
	if err := json.Unmarshal([]byte(texts["records"]), &records); err != nil || len(records) != len(m.Records) {
		t.Errorf("%d records, %v", len(records), err)
	}
}
