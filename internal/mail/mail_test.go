package mail_test

import (
	"bytes"
	"errors"
	"io"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/vivarium-wasm/vivarium/internal/mail"
)

// keys is what a row of a table expects of a dictionary; other keys are not looked at.
type keys = map[string]any

// file is the attachment of that type and size as event.mail.received.app describes it.
func file(mimeType string, size int64) keys { return keys{"mime_type": mimeType, "file_size": size} }

// dirty has a row for each message of testdata, which is named for the one thing wrong with it. Where a
// row says nothing, the body is that of a clean message, and there is no attachment and no warning.
var dirty = []struct {
	file     string
	want     keys
	warnings []string
}{
	{file: "text_only", want: keys{"subject": "Order 4711", "encoding": "us-ascii", "body_html": "", "is_new": true, "sender_email": "ana@example.org", "sender_full_name": "Ana Lima"}},
	{file: "crlf", want: keys{"body": "Please refund me.\nThank you.\n"}},
	{file: "cr_only", want: keys{"body": "Please refund me.\nThank you.\n"}, warnings: []string{"lines end in CR alone: read as line ends"}},
	{file: "byte_order_mark", want: keys{"sender_email": "ana@example.org"}},
	{file: "utf16", want: keys{"body": "Café.\n", "subject": "Order 4711"}, warnings: []string{"message is stored as UTF-16: converted"}},
	{file: "mbox", want: keys{"sender_email": "ana@example.org"}, warnings: []string{"message has no usable from field: sender taken from the mbox separator"}},
	{file: "empty_body", want: keys{"body": ""}},
	{file: "nul_in_body", want: keys{"body": "a\ufffdb\n"}, warnings: []string{"part 1 (text/plain): text contains NUL: replaced"}},

	{file: "no_from", want: keys{"sender_email": "desk@example.org"}, warnings: []string{"message has no usable from field: sender taken from sender"}},
	{file: "no_sender_at_all", want: keys{"sender_email": "", "sender_id": int64(0)}, warnings: []string{"message has no usable from field: the sender is empty"}},
	{file: "no_date", want: keys{"sender_updated": int64(1741162452)}, warnings: []string{"message has no usable date: taken from the received field"}},
	{file: "no_subject", want: keys{"subject": ""}, warnings: []string{"message has no subject"}},
	{file: "no_message_id", warnings: []string{"message has no message id"}},
	{file: "no_blank_line", want: keys{"body": "Please refund me, it is broken.\nThank you.\n"}, warnings: []string{`no blank line between header and body: the body begins at "Please refund me, it is broken."`}},
	{file: "from_unquoted_comma", want: keys{"sender_email": "ana@example.org", "sender_full_name": "Lima, Ana (Ms.)"}},
	{file: "date_loose", want: keys{"sender_updated": int64(1741162448)}},
	{file: "continuation_not_indented", want: keys{"subject": "Order 4711 was broken"}, warnings: []string{`header line "4711 was broken" is neither a field nor a continuation: read as one`}},
	{file: "recipients_hidden", want: keys{"recipients": []any{"support@example.com"}}},
	{file: "reply", want: keys{"is_new": false, "parent_ticket_num_messages": int64(2), "recipients": []any{"support@example.com", "bo@example.net", "cy@example.net"}}},

	{file: "header_8bit", want: keys{"subject": "Café zurück"}},
	{file: "word_split_by_fold", want: keys{"subject": "Café"}},
	{file: "word_splits_character", want: keys{"subject": "Café set"}},
	{file: "word_with_spaces", want: keys{"subject": "Re: Café is broken now"}},
	{file: "word_unpadded", want: keys{"subject": "Café"}},

	{file: "charset_unknown", want: keys{"body": "Café\n", "encoding": "utf-8"}, warnings: []string{"part 1 (text/plain): text declared as x-nowhere is utf-8: read as that"}},
	{file: "charset_unknown_8bit", want: keys{"body": "Café\n", "encoding": "windows-1252"}, warnings: []string{`part 1 (text/plain): charset "x-nowhere" cannot be read: charset guessed`}},
	{file: "charset_utf8_named_latin1", want: keys{"body": "Café – 89 €\n", "encoding": "utf-8"}, warnings: []string{"part 1 (text/plain): text declared as iso-8859-1 is utf-8: read as that"}},
	{file: "charset_latin1_named_utf8", want: keys{"body": "Le café est cassé\n", "encoding": "windows-1252"}, warnings: []string{"part 1 (text/plain): text declared as utf-8 is not: charset guessed"}},
	{file: "charset_utf8_damaged", want: keys{"body": "Café, thé, caf\ufffd\n"}, warnings: []string{"part 1 (text/plain): text is not valid utf-8: the bytes that are not are replaced"}},
	{file: "charset_missing", want: keys{"body": "Café\n"}, warnings: []string{"part 1 (text/plain): text declares no charset and is not utf-8: charset guessed"}},
	{file: "charset_undeclared_japanese", want: keys{"body": "返金してください。カップが壊れています。\n", "encoding": "shift_jis"}, warnings: []string{"part 1 (text/plain): text declares no charset and is not utf-8: charset guessed"}},
	{file: "charset_koi8", want: keys{"body": "Верните деньги\n", "encoding": "koi8-r"}},
	{file: "charset_iso2022jp", want: keys{"body": "返金してください\n"}},
	{file: "charset_utf7", want: keys{"body": "Café broken\n"}},

	{file: "html_only", want: keys{"body": "Please refund me.\n\n- one\n- two\n\nCafé\nAna"}},
	{file: "html_meta_charset", want: keys{"body": "Верните деньги", "encoding": "windows-1251"}},
	{file: "html_between_texts", want: keys{"body": "First.\nSecond.\nThird.", "body_html": "<p>Second.</p>"}},

	{file: "base64_damaged", warnings: []string{"part 1 (text/plain): base64 data is damaged: decoded what is left"}},
	{file: "base64_truncated", want: keys{"body": "Please refund me."}},
	{file: "base64_is_plain_text", warnings: []string{"part 1 (text/plain): base64 data is plain text: read as it is"}},
	{file: "base64_then_footer", want: keys{"body": "Please refund me!\n\n\n-- \nSent to the list at example.com, see below.\n"}, warnings: []string{"part 1 (text/plain): base64 data is followed by plain text: kept"}},
	{file: "quoted_printable_damaged", want: keys{"body": "100=% café =ZZ and a soft break, a lone "}, warnings: []string{"part 1 (text/plain): quoted-printable data is damaged: kept what cannot be decoded as it is"}},
	{file: "transfer_encoding_unknown", warnings: []string{`part 1 (text/plain): transfer encoding "x-rot13" is unknown: read as it is`}},
	{file: "content_type_broken", warnings: []string{`content type ";;; text" cannot be read: taken for text/plain`}},

	{file: "nested", want: keys{"body": "Please refund me.", "body_html": "<p>Please <i>refund</i> me.</p>", "attachments": keys{"logo.png": file("image/png", 70), "table.csv": file("text/csv", 7)}}},
	{file: "inline_image", want: keys{"body": "See the logo here", "attachments": keys{"attachment-1": file("image/png", 70)}}},
	{file: "boundary_not_declared", want: keys{"body": "Please refund me."}, warnings: []string{`multipart declares no usable boundary: took "A"`}},
	{file: "boundary_absent", warnings: []string{`multipart has no part with its boundary "A": read as text`}},
	{file: "boundary_not_closed", want: keys{"body": "Please refund me.", "attachments": keys{"a.png": file("image/png", 70)}}, warnings: []string{`multipart is cut off: boundary "A" is never closed`}},
	{file: "inner_boundary_not_closed", want: keys{"body": "Please refund me.", "attachments": keys{"a.png": file("image/png", 70)}}, warnings: []string{`multipart is cut off: boundary "B" is never closed`}},
	{file: "text_after_last_boundary", want: keys{"body": "Please refund me.\nSent to the list."}, warnings: []string{"multipart is followed by text: kept at the end of the body"}},
	{file: "text_before_first_boundary", want: keys{"body": "Please refund me.", "attachment_count": int64(1)}, warnings: []string{"message has no body: read from before its first part"}},

	{file: "name_rfc2231", want: keys{"body": "See file.", "attachments": keys{"café bill.pdf": file("application/pdf", 3)}}},
	{file: "name_rfc2231_latin1", want: keys{"body": "See file.", "attachments": keys{"café.pdf": file("application/pdf", 3)}}},
	{file: "name_rfc2231_continued", want: keys{"body": "See file.", "attachments": keys{"café bill.pdf": file("application/pdf", 3)}}},
	{file: "name_rfc2047", want: keys{"body": "See file.", "attachments": keys{"café.pdf": file("application/pdf", 3)}}},
	{file: "name_8bit", want: keys{"body": "See file.", "attachments": keys{"café.pdf": file("application/pdf", 3)}}},
	{file: "name_with_directories", want: keys{"body": "See file.", "attachments": keys{"pass wd": file("application/pdf", 3)}}},
	{file: "name_missing", want: keys{"body": "See file.", "attachments": keys{"attachment-1": file("application/pdf", 3)}}},
	{file: "name_twice", want: keys{"body": "See files.", "attachment_count": int64(3), "attachments": keys{"a.pdf": file("application/pdf", 3), "a (2).pdf": file("application/pdf", 3), "a (3).pdf": file("application/pdf", 3)}}},

	{file: "attached_message", want: keys{"body": "Please see.", "attachments": keys{"message-1.eml": file("message/rfc822", 49)}}},
	{file: "attached_message_only", want: keys{"body": "Inner text.\n", "attachment_count": int64(1)}, warnings: []string{"message has no body: read from an attached message"}},
	{file: "attached_text_only", want: keys{"body": "Please refund me.", "attachments": keys{"note.txt": file("text/plain", 17)}}, warnings: []string{"message has no body: read from an attached text"}},
	{file: "bounce", want: keys{"body": "It could not be delivered.", "attachment_count": int64(2)}},
	{file: "tnef", want: keys{"body": "See winmail.", "attachments": keys{"winmail.dat": file("application/ms-tnef", 4)}}, warnings: []string{"part 3 (application/ms-tnef): files inside it are not opened"}},
	{file: "encrypted", want: keys{"body": "", "attachment_count": int64(2)}},
}

func TestDirtyMail(t *testing.T) {
	for _, row := range dirty {
		t.Run(row.file, func(t *testing.T) {
			m := parseFile(t, filepath.Join("testdata", row.file+".eml"))
			own, _, err := m.Dictionary("event.mail.received.app")
			if err != nil {
				t.Fatal(err)
			}
			want := keys{"body": "Please refund me.\n", "attachments": keys{}}
			if row.want["attachment_count"] != nil {
				delete(want, "attachments")
			}
			maps.Copy(want, row.want)
			compare(t, own, want)
			if !slices.Equal(m.Warnings, row.warnings) {
				t.Errorf("warnings\n got %q\nwant %q", m.Warnings, row.warnings)
			}
		})
	}
}

// TestEveryFixtureHasARow keeps a message from lying in testdata untested.
func TestEveryFixtureHasARow(t *testing.T) {
	files, err := filepath.Glob("testdata/*.eml")
	if err != nil || len(files) != len(dirty) {
		t.Fatalf("%d messages in testdata, %d rows (%v)", len(files), len(dirty), err)
	}
}

func TestNotMail(t *testing.T) {
	for _, row := range []struct{ name, input, want string }{
		{"empty", "", "mail: not a message: the input is empty"},
		{"blank", "\r\n\r\n", `mail: not a message: no header field before ""`},
		{"prose", "Please refund me.\n", `mail: not a message: no header field before "Please refund me."`},
		{"json", "{\"subject\": \"Order\"}", `mail: not a message: no header field before "{\"subject\": \"Order\"}"`},
		{"html", "<html>\n<p>From: me", `mail: not a message: no header field before "<html>"`},
		{"wasm", "\x00asm\x01\x00\x00\x00", "mail: not a message: the input is binary"},
		{"png", "\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR\x00\x00\x00\x01", "mail: not a message: the input is binary"},
		{"too large", "A: b\n\n" + strings.Repeat("x", 1000), "mail: message is too large: limit 1000 bytes, got more"},
	} {
		t.Run(row.name, func(t *testing.T) {
			m, err := mail.Parse(strings.NewReader(row.input), mail.Options{MaxBytes: 1000})
			if err == nil || err.Error() != row.want || m != nil {
				t.Errorf("got %v, %q\nwant %q", m, err, row.want)
			}
		})
	}
}

func TestReadFailure(t *testing.T) {
	broken := errors.New("disk on fire")
	r := io.MultiReader(strings.NewReader("From: a@example.org\n"), iotest.ErrReader(broken))
	if _, err := mail.Parse(r, mail.Options{}); !errors.Is(err, broken) {
		t.Errorf("got %v, want the error of the reader", err)
	}
}

// TestSameMailSameDictionary holds back the clock, chance and map order.
func TestSameMailSameDictionary(t *testing.T) {
	for _, row := range dirty {
		path := filepath.Join("testdata", row.file+".eml")
		a, b := parseFile(t, path), parseFile(t, path)
		for _, event := range mail.Events() {
			ownA, lazyA, _ := a.Dictionary(event)
			ownB, lazyB, _ := b.Dictionary(event)
			if !reflect.DeepEqual(ownA, ownB) || !reflect.DeepEqual(lazyA, lazyB) {
				t.Errorf("%s: %s differs from one reading to the next", row.file, event)
			}
		}
	}
}

func parseFile(t *testing.T, path string) *mail.Message {
	t.Helper()
	m, err := mail.Parse(bytes.NewReader(readFile(t, path)), mail.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func readFile(t testing.TB, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// compare reports each key of want that got has not, or has otherwise.
func compare(t *testing.T, got, want keys) {
	t.Helper()
	for _, key := range slices.Sorted(maps.Keys(want)) {
		if value, ok := got[key]; !ok || !reflect.DeepEqual(value, want[key]) {
			t.Errorf("%s\n got %#v\nwant %#v", key, value, want[key])
		}
	}
}
