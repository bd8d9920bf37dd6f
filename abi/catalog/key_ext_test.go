package catalog_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// The traps of the data, one by one.
func TestKey(t *testing.T) {
	for _, tc := range []struct {
		event, key string
		want       string // the type; empty: not found
		lazy       bool
	}{
		// own keys win over link prefixes
		{"event.mail.received", "ticket_has_owner", "checkbox", false},
		{"event.mail.received", "sender_is_worker", "checkbox", false},
		{"wgmjira.event.issue.commented", "issue_comment_body", "multiline", false},
		{"event.record.changed", "actor_url", "url", false},
		{"event.notification.received.worker", "target__label", "text", false},

		// the longest prefix decides, through any number of records
		{"event.mail.received", "ticket_subject", "text", false},
		{"event.mail.received", "ticket_owner_address_email", "text", true},
		{"event.mail.received", "ticket_initial_response_message_content", "multiline", true},
		{"event.mail.received", "sender_worker_address_email", "text", true},
		{"event.mail.received", "ticket_latest_message_sender_org_email_contact_org_name", "text", true},
		{"event.mail.received", "ticket_owner_address_nothing", "", false},
		{"event.mail.received", "ticket_owner_", "link:worker", true},
		{"event.mail.received", "ticket_", "link:ticket", false},

		// the root
		{"event.mail.received", "id", "id", false},
		{"event.mail.received", "content", "multiline", true},
		{"event.notification.received.worker", "message_html", "text", false},
		{"event.ticket.viewed.worker", "id", "", false},

		// irregular prefixes
		{"event.macro.address", "email_address", "text", false},
		{"event.macro.bot", "va_name", "text", false},
		{"event.ajax.request", "bot_owner_name", "text", true},
		{"event.macro.calendar_event", "event_calendar_name", "text", true},
		{"event.macro.feeditem", "item_guid", "text", false},
		{"event.macro.crm.opportunity", "opp_amount", "decimal", false},
		{"event.macro.crm.opportunity", "opp_amount__label", "text", false},
		{"event.macro.crm.opportunity", "opp_amount_currency_code", "text", true},
		{"event.macro.timetracking", "time_mins", "minutes", false},
		{"event.macro.kb_article", "article_views", "number", false},

		// patterns as keys
		{"event.mail.received", "custom_12", "by_field", true},
		{"event.mail.received", "ticket_custom_12", "by_field", true},
		{"event.mail.received", "ticket_owner_address_custom_12", "by_field", true},
		{"event.mail.received", "custom_", "map<id,by_field>", true},
		{"event.mail.received", "custom_x", "", false},
		{"event.mail.received", "custom_12345678901234567890", "", false},
		{"event.mail.received", "comments~25", "map<id,record:comment>", true},
		{"event.mail.received", "ticket_comments~5", "map<id,record:comment>", true},
		{"event.mail.received", "comments~", "", false},
		{"event.mail.received", "links~3", "map<record_type,list<id>>", true},
		{"event.mail.received", "links.task", "list<id>", true},
		{"event.mail.received", "links.", "", false},
		{"event.mail.received", "var_limit", "by_variable", false},
		{"event.mail.received", "var_", "", false},

		// one key, another type in another event
		{"event.mail.received", "headers", "map<text,text>", true},
		{"event.mail.received.app", "headers", "map<text,texts>", false},
		{"event.mail.before.sent", "subject", "text", false},
		{"event.mail.received", "subject", "", false},

		// any record, and one of several
		{"event.comment.created.worker", "comment_target_mask", "text", true},
		{"event.comment.created.worker", "comment_author_address_email", "text", true},
		{"event.comment.created.worker", "comment_target_comment", "multiline", true},
		{"event.ui.card.editor.opened.worker", "record_id", "id", false},
		{"event.api.custom_request", "va_owner_at_mention_name", "text", true},
		{"event.dashboard.widget.render", "widget_label", "text", false},
		{"event.dashboard.widget.render", "widget_profile_tab_name", "text", true},

		// the context
		{"event.behavior.recurrent", "behavior_bot_name", "text", false},
		{"event.behavior.recurrent", "behavior_bot_owner_name", "text", true},

		// keys with dots
		{"event.mail.compose.pre.ui.worker", "scope.group_id", "id:group", false},

		{"event.mail.received", "", "", false},
		{"event.mail.received", "$time", "", false},
		{"event.mail.received", strings.Repeat("ticket_latest_message_", 11) + "id", "id", true},
		{"event.mail.received", strings.Repeat("ticket_latest_message_", 12) + "id", "", false}, // 266 bytes
	} {
		k, ok := event(t, tc.event).Key(tc.key)
		switch {
		case ok != (tc.want != ""):
			t.Errorf("%s: %s: found is %v", tc.event, tc.key, ok)
		case ok && k.Type.String() != tc.want:
			t.Errorf("%s: %s is %s, want %s", tc.event, tc.key, k.Type, tc.want)
		case ok && k.Name != tc.key:
			t.Errorf("%s: %s was named %s", tc.event, tc.key, k.Name)
		case ok && k.Lazy != tc.lazy:
			t.Errorf("%s: %s: lazy is %v", tc.event, tc.key, k.Lazy)
		}
	}
}

func TestKeyContext(t *testing.T) {
	for _, e := range catalog.Builtin().Events() {
		for _, name := range []string{"behavior_name", "behavior_bot_id", "var_x"} {
			if k, ok := e.Key(name); !ok || !k.Context {
				t.Errorf("%s: %s: %v, context %v", e.ID, name, ok, k.Context)
			}
		}
	}
}

func TestFor(t *testing.T) {
	base := event(t, "event.record.changed")
	for _, context := range []string{"message", "cerberusweb.contexts.message"} {
		e, err := base.For(map[string]any{"context": context})
		if err != nil {
			t.Fatal(err)
		}
		for _, key := range []string{"id", "old_id", "old_ticket_subject", "is_first", "old_is_first", "old_custom_3", "actor_id"} {
			if _, ok := e.Key(key); !ok {
				t.Errorf("a changed %s has no key %s", context, key)
			}
		}
		if _, ok := e.Action("create_message_note"); !ok || e.Subject != "message" || e.ID != base.ID {
			t.Errorf("a changed message is %s about %s, note %v", e.ID, e.Subject, ok)
		}
	}
	for _, params := range []map[string]any{nil, {"context": "app"}, {"context": 5}} {
		if _, err := base.For(params); err == nil || !strings.Contains(err.Error(), `key "context": expected one of address, bot, `) {
			t.Errorf("params %v: %v", params, err)
		}
	}
	if e, err := event(t, "event.mail.received").For(nil); err != nil || e.ID != "event.mail.received" {
		t.Errorf("an ordinary event: %v", err)
	}
}

func TestNearest(t *testing.T) {
	c := catalog.Builtin()
	for _, tc := range []struct{ got, want []string }{
		{c.NearestEvents("event.mail.recieved"), []string{"event.mail.received", "event.mail.received.app"}},
		{c.NearestEvents("mail.received"), []string{"event.mail.received"}},
		{c.NearestEvents("event.webhook.recieved"), []string{"event.webhook.received"}},
		{c.NearestEvents("zzz"), nil},
		{c.NearestEvents(strings.Repeat("x", 1<<20)), nil},
		{c.NearestRecords("tickets"), []string{"ticket"}},
		{c.NearestActions("core.va.action.http_request"), []string{"http.request"}},
		{c.NearestActions("htp.request"), []string{"http.request"}},
		{event(t, "event.mail.received").NearestKeys("ticket_sbject"), []string{"ticket_subject"}},
	} {
		if len(tc.got) > 3 || len(tc.got) < len(tc.want) || !slices.Equal(tc.got[:len(tc.want)], tc.want) || tc.want == nil && tc.got != nil {
			t.Errorf("got %v, want %v first", tc.got, tc.want)
		}
	}
}

func TestTypes(t *testing.T) {
	for _, s := range []string{
		"any", "text", "list<text>", "map<text,list<id>>", "picklist<a,b>", "id:worker", "ref", "ref:ticket|task",
		"record", "record:app|role", "link:address", "link:*", "upload", "map<id,record:comment>",
	} {
		typ, err := catalog.ParseType(s)
		if err != nil || typ.String() != s {
			t.Errorf("%s became %s, %v", s, typ, err)
		}
	}
	for _, s := range []string{
		"", "Text", "list", "list<", "list<text", "list<link:ticket>", "map<text>", "map<date,text>", "map", "picklist",
		"picklist<>", "picklist<a,a>", "picklist<a b>", "id:", "id:Worker", "text:ticket", "link", "struct", "a-b",
		strings.Repeat("list<", 9) + "text" + strings.Repeat(">", 9), strings.Repeat("x", 2000), "list<text>x", "upload:ticket",
	} {
		if typ, err := catalog.ParseType(s); err == nil {
			t.Errorf("%q was taken for %s", s, typ)
		}
	}
}

func FuzzKey(f *testing.F) {
	for _, key := range []string{"id", "ticket_owner_address_email", "custom_12", "comments~5", "links.task", "ticket_", "_", "target_author_target_id"} {
		f.Add(uint8(0), key)
		f.Add(uint8(30), key)
	}
	events := catalog.Builtin().Events()
	f.Fuzz(func(t *testing.T, which uint8, name string) {
		e := events[int(which)%len(events)]
		k, ok := e.Key(name)
		if !ok {
			return
		}
		if k.Name != name || k.Pattern || len(name) > 255 {
			t.Errorf("%s: %q found as %q", e.ID, name, k.Name)
		}
		if typ, err := catalog.ParseType(k.Type.String()); err != nil || typ.String() != k.Type.String() {
			t.Errorf("%s: %q has type %s: %v", e.ID, name, k.Type, err)
		}
		if k.Type.Kind != catalog.KindPrefix {
			if _, err := e.CoerceKey(name, nil); err != nil {
				t.Errorf("%s: %q refuses null: %v", e.ID, name, err)
			}
		}
	})
}
