package mail

import (
	"fmt"
	"strings"
	"testing"
)

func utf8Only(charset string, b []byte) (string, bool) { return string(b), charset == "utf-8" }

// What was read can be written, and what was written can be read.
func FuzzRead(f *testing.F) {
	f.Add("From: a@b.c\r\nSubject: x\r\n\r\nbody")
	f.Add("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAQID\r\n--b\r\n\r\nx\r\n--b--\r\n")
	f.Add("Subject: =?utf-8?q?=C3=A9?=\nKeywords: a, b\n\n")
	f.Fuzz(func(t *testing.T, s string) {
		m, err := Read([]byte(s), utf8Only)
		if err != nil {
			return
		}
		n := 0
		b, err := m.MIME(Options{Bcc: true, Boundary: func() string { n++; return fmt.Sprintf("0123456789abcdef%d=", n) }})
		if err != nil {
			return
		}
		again, err := Read(b, utf8Only)
		if err != nil {
			t.Fatalf("%v\n%q", err, b)
		}
		if len(again.Attachments) != len(m.Attachments) && !strings.Contains(s, "0123456789abcdef") {
			t.Errorf("%d attachments became %d\n%q", len(m.Attachments), len(again.Attachments), b)
		}
	})
}

// A header of a million folded lines is read in linear time: built line by line it would copy 10^12 bytes.
func TestFoldedHeader(t *testing.T) {
	m, err := Read([]byte("Subject: a\n"+strings.Repeat(" b\n", 1_000_000)+"\tc\n\nbody"), utf8Only)
	if err != nil {
		t.Fatal(err)
	}
	if got := m.Subject; !strings.HasPrefix(got, "a b b ") || !strings.HasSuffix(got, " b c") || len(got) != 2_000_003 {
		t.Errorf("%d bytes", len(got))
	}
}

func TestParseAddresses(t *testing.T) {
	for s, want := range map[string]string{
		"a@b.c":                        "|a@b.c",
		"Ann <a@b.c>":                  "Ann|a@b.c",
		"Ann Lee a@b.c":                "Ann Lee|a@b.c",
		`"Lee, Ann" <a@b.c>; b@c.d`:    "Lee, Ann|a@b.c |b@c.d",
		`"a \"b\" c" <a@b.c>,, <x@y> `: `a "b" c|a@b.c |x@y`,
		"":                             "",
	} {
		list, err := ParseAddresses(s)
		if err != nil {
			t.Errorf("%s: %v", s, err)
		}
		var got []string
		for _, a := range list {
			got = append(got, a.Name+"|"+a.Email)
		}
		if g := strings.Join(got, " "); g != want {
			t.Errorf("%s: %q, want %q", s, g, want)
		}
	}
	for _, s := range []string{"a", "@b", "a@", "a@b c", "<a@b", "a<b@c.d", "a\r\nb@c.d x"} {
		if list, err := ParseAddresses(s); err == nil {
			t.Errorf("%q is taken as %v", s, list)
		}
	}
}
