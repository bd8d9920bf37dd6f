// Mail-triage sorts the mail of a help desk: it leaves machines alone, rates
// how urgent a message is, and makes a task out of a request for a refund.
package main

import (
	"slices"
	"strings"

	vivarium "github.com/vivarium-wasm/vivarium/guest-sdk/go"
)

//go:wasmexport event.mail.received
func onMail(size int32) int64 { return vivarium.Handle(size, triage) }

func main() {}

// Words of a refund request, and those that make any message more important.
var (
	refunds = []string{"refund", "money back", "charged twice", "double charge", "reimburse"}
	alarms  = []string{"urgent", "immediately", "asap", "third time", "dispute", "lawyer", "chargeback", "unacceptable"}
)

func triage(ev vivarium.MailReceived) error {
	if ev.IsOutgoing() || ev.SenderIsWorker() {
		return nil
	}
	if header := machine(ev.Headers()); header != "" {
		ev.Info("written by a machine", "header", header)
		_, err := ev.SetImportance(5)
		return err
	}
	text := strings.ToLower(ev.Ticket().Subject() + "\n" + ev.Content())
	importance, refund := rate(text)
	ev.Info("rated", "importance", importance, "refund", refund, "from", ev.Sender().Address())
	if _, err := ev.SetImportance(importance); err != nil {
		return err
	}
	if owner, ok := ev.Var("owner_id").Int(); ok && importance >= 80 {
		if _, err := ev.SetOwner(vivarium.ID(owner)); err != nil {
			return err
		}
	}
	if refund {
		return askForRefund(ev, orderNumber(text))
	}
	return nil
}

// askForRefund leaves a note at the message, makes a task that is due in a day,
// and links it to the ticket: the link refers to a task that does not exist yet.
func askForRefund(ev vivarium.MailReceived, order string) error {
	title := "Refund order " + order
	if order == "" {
		title = "Refund " + ev.Sender().Address()
	}
	if _, err := ev.CreateMessageNote("Asks for money back: see the task "+title+".", nil); err != nil {
		return err
	}
	task, err := ev.TaskCreate(title, &vivarium.TaskCreateOptions{DueDate: ev.HappenedAt() + 24*60*60})
	if err != nil {
		return err
	}
	_, err = ev.LinksSet(vivarium.Ref{Record: "task", ID: task.ID()}, []vivarium.Ref{ev.Ticket().Ref()}, nil)
	return err
}

// machine names the header by which a message shows that no person wrote it.
func machine(headers vivarium.TextMap) string {
	for _, name := range []string{"auto-submitted", "list-id", "x-autoreply", "feedback-id"} {
		if value := headers.Get(name); value != "" && value != "no" {
			return name
		}
	}
	return ""
}

// rate gives the importance of a text, 0 to 100, and whether it is about money.
func rate(text string) (importance int64, refund bool) {
	contains := func(words string) bool { return strings.Contains(text, words) }
	importance = 40
	if refund = slices.ContainsFunc(refunds, contains); refund {
		importance = 60
	}
	for _, words := range alarms {
		if contains(words) {
			importance += 10
		}
	}
	return min(100, importance), refund
}

// orderNumber finds the first number of 3 to 12 digits behind the word order.
func orderNumber(text string) string {
	for _, rest := range strings.Split(text, "order")[1:] {
		rest = strings.TrimLeft(rest, " #:")
		if n := len(rest) - len(strings.TrimLeft(rest, "0123456789")); n >= 3 && n <= 12 {
			return rest[:n]
		}
	}
	return ""
}
