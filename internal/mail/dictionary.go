package mail

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// shape says what a message means to an event.
type shape struct {
	incoming bool // the message is being accepted: no record of it exists yet
	outgoing bool // a worker sent it
	watched  bool // it is told to a worker who watches the ticket
}

// shapes are the events that a message can fill.
var shapes = map[string]shape{
	"event.macro.message":         {},
	"event.mail.after.sent":       {outgoing: true},
	"event.mail.after.sent.group": {outgoing: true},
	"event.mail.received":         {},
	"event.mail.received.app":     {incoming: true},
	"event.mail.received.group":   {},
	"event.mail.received.watcher": {watched: true},
}

// Events returns, sorted, the IDs of the events that a message can fill.
func Events() []string { return slices.Sorted(maps.Keys(shapes)) }

// Dictionary returns the dictionary of a mail event: own are the keys sent with the event, lazy those
// answered when a handler asks for them. The maps are new on every call. Values are string, int64,
// bool, float64, nil, map[string]any and []any; dates are Unix seconds. Keys of the running behavior
// and its variables are not among them. It fails for an event that a message cannot fill.
//
// What a message does not say is a sample value:
//   - record ids and the ticket mask are hashed: those of an address from the email, those of a ticket
//     from the first message id of its thread, those of a message and its attachments from its own
//     message id or, without one, from its bytes. So replies share their ticket, and senders stay
//     themselves from message to message
//   - the group is 1 "Support", its bucket 1 "Inbox", and URLs lie below [SampleURL]
//   - records are created and updated at the date of the message; a ticket is open, of importance 50,
//     without owner, organization, watchers and comments, and holds one message for each that the
//     thread's References name and this one
//   - an address is neither banned, defunct, trusted nor a contact, and was never trained as spam
//   - the sender of an outgoing message is a worker of the name and address in From
func (m *Message) Dictionary(eventID string) (own, lazy map[string]any, err error) {
	s, ok := shapes[eventID]
	if !ok {
		return nil, nil, fmt.Errorf("mail: dictionary: %q is not an event that a message can fill: those are %s",
			eventID, strings.Join(Events(), ", "))
	}
	d := dictionary{m: m, shape: s, own: make(map[string]any), lazy: make(map[string]any)}
	if s.incoming {
		d.accepting()
	} else {
		d.accepted()
	}
	return d.own, d.lazy, nil
}

// dictionary is one being filled.
type dictionary struct {
	m     *Message
	shape shape
	own   map[string]any
	lazy  map[string]any
}

// accepting fills the event that comes before the message is accepted: the parsed mail itself.
func (d *dictionary) accepting() {
	m := d.m
	d.own["subject"] = m.subject
	d.own["body"] = m.text
	d.own["body_html"] = m.html
	d.own["encoding"] = m.encoding
	d.own["headers"] = m.headerMap(false)
	d.own["recipients"] = emailList(m.recipients)
	d.own["attachments"] = m.files()
	d.own["attachment_count"] = int64(len(m.attachments))
	d.own["is_new"] = m.isFirst()
	d.own["sender_is_worker"] = false
	d.put("sender_", m.addressRecord(m.sender))
	d.put("routing_group_", groupRecord(m.date))
	if m.isFirst() {
		d.own["parent_ticket_id"] = int64(0)
		return
	}
	d.put("parent_ticket_", m.ticketRecord(len(m.ancestors), false))
	d.put("parent_ticket_bucket_", bucketRecord(m.date))
	d.put("parent_ticket_group_", groupRecord(m.date))
}

// accepted fills the events about a stored message: the message at the root, its links below.
func (d *dictionary) accepted() {
	m, outgoing := d.m, d.shape.outgoing
	message := m.messageRecord(outgoing)
	d.put("", message)
	d.put("sender_", m.addressRecord(m.sender))
	d.put("ticket_", m.ticketRecord(len(m.ancestors)+1, outgoing))
	d.put("ticket_bucket_", bucketRecord(m.date))
	d.put("ticket_group_", groupRecord(m.date))
	d.put("group_", groupRecord(m.date))
	d.putLazy("ticket_latest_message_", message)
	if m.isFirst() {
		d.putLazy("ticket_initial_message_", message)
	}
	d.lazy["sender_last_sender_message"] = message.own
	d.own["is_first"] = m.isFirst()
	d.own["sender_is_worker"] = outgoing
	d.own["ticket_has_owner"] = false
	if d.shape.watched {
		d.own["sender_is_me"] = false
	}
	if !outgoing {
		d.own["worker_id"] = int64(0)
		return
	}
	worker := m.workerRecord()
	d.put("worker_", worker)
	d.put("sender_worker_", worker)
}

// put adds a record below a prefix.
func (d *dictionary) put(prefix string, r record) {
	for key, value := range r.own {
		d.own[prefix+key] = value
	}
	for key, value := range r.lazy {
		d.lazy[prefix+key] = value
	}
}

// putLazy adds a record of which only the id, if anything, is sent with the event.
func (d *dictionary) putLazy(prefix string, r record) {
	for _, keys := range []map[string]any{r.own, r.lazy} {
		for key, value := range keys {
			if _, sent := d.own[prefix+key]; !sent {
				d.lazy[prefix+key] = value
			}
		}
	}
}

// isFirst reports whether the message begins a thread.
func (m *Message) isFirst() bool { return len(m.ancestors) == 0 }

// headerMap returns the header by lower-case name. Fields that occur more than once become a list or,
// joined, the lines of one text.
func (m *Message) headerMap(joined bool) map[string]any {
	values := make(map[string][]any)
	for _, f := range m.header {
		values[f.name] = append(values[f.name], f.text)
	}
	out := make(map[string]any, len(values))
	for name, list := range values {
		switch {
		case len(list) == 1:
			out[name] = list[0]
		case joined:
			lines := make([]string, len(list))
			for i, v := range list {
				lines[i] = v.(string)
			}
			out[name] = strings.Join(lines, "\n")
		default:
			out[name] = list
		}
	}
	return out
}

// files returns the attachments by name; a name that occurs again gets a number.
func (m *Message) files() map[string]any {
	out := make(map[string]any, len(m.attachments))
	again := make(map[string]int)
	for _, a := range m.attachments {
		name := a.name
		for out[name] != nil {
			again[a.name]++
			name = numbered(a.name, again[a.name]+1)
		}
		out[name] = map[string]any{"mime_type": a.mediaType, "file_size": a.size}
	}
	return out
}

// numbered puts a number into a file name, before its extension.
func numbered(name string, n int) string {
	dot := strings.LastIndexByte(name, '.')
	if dot <= 0 {
		dot = len(name)
	}
	return fmt.Sprintf("%s (%d)%s", name[:dot], n, name[dot:])
}

func emailList(list []address) []any {
	out := make([]any, len(list))
	for i, a := range list {
		out[i] = a.email
	}
	return out
}
