package conformance

import "testing"

// The triage rule does in every language what KIT.md says, at no more than its
// budget.
func TestTriage(t *testing.T) {
	k := newKit(t)
	for _, l := range Languages() {
		for _, engine := range Engines() {
			t.Run(l.Name+"/"+engine, func(t *testing.T) {
				t.Parallel()
				cost, problems, err := k.Triage(t.Context(), &l, engine)
				if err != nil {
					t.Fatal(err)
				}
				for _, problem := range problems {
					t.Error(problem)
				}
				if l.Budget.Size == 0 || cost.Size > l.Budget.Size {
					t.Errorf("module of %d bytes: the budget is %d", cost.Size, l.Budget.Size)
				}
				if l.Budget.Fuel == 0 || cost.Fuel > l.Budget.Fuel {
					t.Errorf("fuel %d: the budget is %d", cost.Fuel, l.Budget.Fuel)
				}
				t.Logf("%d bytes, fuel %d, memory %d", cost.Size, cost.Fuel, cost.Memory)
			})
		}
	}
}
