// Package jiradigest tests the module that index.ts is compiled to.
package jiradigest

import (
	"context"
	"maps"
	"strings"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

func TestModule(t *testing.T) {
	stored := map[string]any{} // what the host keeps for the bot
	rt := runtimetest.New(t, runtime.Options{Calls: map[string]runtime.CallFunc{
		"storage.get": func(_ context.Context, call *runtime.Call) (any, error) {
			return stored[call.Args["key"].(string)], nil
		},
	}})
	b, err := rt.Load(t.Context(), runtimetest.File(t, "behavior.wasm"),
		runtime.Policy{Name: "digest", Grants: []string{"storage.get", "storage.set", "notification.create"}})
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name, event string
		keys        map[string]any
		actions     []string // all but the digest
		digest      string   // its last line
	}{
		{"created", "wgmjira.event.issue.created", map[string]any{"issue_jira_key": "OPS-7", "issue_summary": "Printer on fire"}, nil,
			"OPS-7 is new: Printer on fire"},
		{"moved", "wgmjira.event.issue.status.changed", map[string]any{"issue_jira_key": "OPS-7", "issue_jira_status": "In progress"}, nil,
			"OPS-7 is now In progress"},
		{"commented", "wgmjira.event.issue.commented", map[string]any{
			"issue_id": 7, "issue_jira_key": "OPS-7", "issue_record_url": "https://example.com/7", "issue_comment_author": "Zoë",
			"issue_comment_body": "> is it out?\n\nYes, since noon; " + strings.Repeat("smoke ", 20),
			"issue_watchers":     map[string]any{"3": map[string]any{"id": 3}, "4": map[string]any{"id": 4}}},
			[]string{`notification.create {"content":"OPS-7: Yes, since noon; smoke smoke smoke smoke smoke smoke smoke smoke smoke smoke …",` +
				`"notify_worker_ids":[3,4],"on":{"id":7,"record":"jira_issue"},"url":"https://example.com/7"}`},
			"OPS-7 has a comment of Zoë: Yes, since noon; smoke smoke smoke smoke smoke smoke smoke smoke smoke smoke …"},
		{"nobody watches", "wgmjira.event.issue.commented", map[string]any{
			"issue_jira_key": "OPS-8", "issue_comment_author": "Kim", "issue_comment_body": "", "issue_watchers": map[string]any{}}, nil,
			"OPS-8 has a comment of Kim: "},
	} {
		t.Run(test.name, func(t *testing.T) {
			ev := runtimetest.Sample(t, b.Catalog(), test.event)
			maps.Copy(ev.Dictionary, test.keys)
			out := runtimetest.Handle(t, b, ev)
			if out.Kind != abi.OK {
				t.Fatal(out.Err)
			}
			var actions []string
			for _, action := range out.Actions {
				if action.Name != "storage.set" {
					actions = append(actions, action.Name+" "+string(convert.AppendJSON(nil, action.Args)))
					continue
				}
				args := convert.Map(action.Args)
				stored[args["key"].(string)] = args["value"]
			}
			if strings.Join(actions, "\n") != strings.Join(test.actions, "\n") {
				t.Errorf("actions %q", actions)
			}
			if digest, _ := stored["jira-digest-20514"].(string); !strings.HasSuffix(digest, test.digest+"\n") {
				t.Errorf("digest %q", digest)
			}
		})
	}
	if digest, _ := stored["jira-digest-20514"].(string); strings.Count(digest, "\n") != 4 {
		t.Errorf("digest %q", digest)
	}
}
