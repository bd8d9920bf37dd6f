package pack

import (
	"testing"

	"github.com/vivarium-wasm/vivarium/abi"
)

// proves PACK-2
func TestEncoding(t *testing.T) {
	b, err := Program{Main: "src/main.x", Files: map[string][]byte{"src/main.x": []byte("one"), "a": {0xff}}}.encode()
	if err != nil {
		t.Fatal(err)
	}
	v, err := abi.Check(b, abi.Bounds{})
	if err != nil {
		t.Fatal(err)
	}
	if got, want := v.String(), `{"files": {"a": <1 bytes>, "src/main.x": <3 bytes>}, "main": "src/main.x"}`; got != want {
		t.Errorf("encoded as %s, want %s", got, want)
	}
	if content, _ := v.Get("files").Get("src/main.x").Raw(); string(content) != "one" {
		t.Errorf("content is %q", content)
	}
	if none, err := (Program{}).encode(); none != nil || err != nil {
		t.Errorf("the zero program is %x, %v", none, err)
	}
}
