package contestant

import (
	"testing"
	"time"

	"github.com/vivarium-wasm/vivarium/benchmarks/events"
	"github.com/vivarium-wasm/vivarium/benchmarks/work"
)

// Every contestant gives the answers of the native work, with every guest it
// hosts, twice in a row: what is not the same work is no comparison.
func TestAnswers(t *testing.T) {
	cache := t.TempDir()
	for _, c := range All() {
		for _, guest := range c.Guests {
			if guest == Hostile {
				continue
			}
			t.Run(c.Name+"/"+string(guest), func(t *testing.T) {
				if guest == Go && testing.Short() {
					t.Skip("compiling a standard-Go guest takes seconds")
				}
				host, err := c.Open(Spec{Guest: guest, Timeout: 10 * time.Second, Cache: cache})
				if err != nil {
					t.Fatal(err)
				}
				defer host.Close()
				done := 0
				for _, w := range work.All() {
					if !c.Can(w.Name, guest) {
						continue
					}
					for _, size := range []int{events.Base, events.Big} {
						ev, err := events.New(w, size)
						if err != nil {
							t.Fatal(err)
						}
						for range 2 {
							reply, err := host.Handle(ev)
							if err != nil {
								t.Fatalf("%s: %v", w.Name, err)
							}
							if err := Check(ev, reply); err != nil {
								t.Fatal(err)
							}
						}
						done++
					}
				}
				if done < 4 {
					t.Errorf("only %d events handled", done)
				}
			})
		}
	}
}
