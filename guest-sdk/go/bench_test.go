//go:build !wasm

package vivarium_test

import (
	"testing"

	vivarium "github.com/vivarium-wasm/vivarium/guest-sdk/go"
	"github.com/vivarium-wasm/vivarium/guest-sdk/go/vivariumtest"
)

func benchmark(b *testing.B, read func(e vivarium.MailReceived)) {
	vivariumtest.Run(b, vivariumtest.Sample(b, mail), func(e vivarium.MailReceived) error {
		b.ReportAllocs()
		for b.Loop() {
			read(e)
		}
		return nil
	})
}

func BenchmarkOwnKey(b *testing.B) {
	benchmark(b, func(e vivarium.MailReceived) { _ = e.IsFirst() })
}

func BenchmarkLinkedKey(b *testing.B) {
	benchmark(b, func(e vivarium.MailReceived) { _ = e.Sender().Email() })
}

// Three links deep: asked of the host once, then read from its answer.
func BenchmarkDeepKey(b *testing.B) {
	benchmark(b, func(e vivarium.MailReceived) { _ = e.Ticket().Owner().Address().Email() })
}

func BenchmarkReturn(b *testing.B) {
	vivariumtest.Run(b, vivariumtest.Sample(b, "event.webhook.received"), func(e vivarium.WebhookReceived) error {
		b.ReportAllocs()
		for b.Loop() {
			e.SetHTTPStatus(200)
		}
		return nil
	})
}
