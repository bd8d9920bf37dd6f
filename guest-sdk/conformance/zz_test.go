package conformance
import ("testing";"os";"github.com/vivarium-wasm/vivarium/abi/catalog";"github.com/vivarium-wasm/vivarium/abi/catalog/yaml")
func TestX(t *testing.T){ b,_:=os.ReadFile("kit.yaml"); d,err:=yaml.Read("kit.yaml",b); if err!=nil{t.Fatal(err)}; c,err:=catalog.Builtin().With(d); if err!=nil{t.Fatal(err)}; e,_:=c.Event("event.mail.received"); s:=e.Sample(); t.Log(s.Dictionary); t.Log(s.Lazy)}
