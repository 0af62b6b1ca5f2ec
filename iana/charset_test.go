package iana

import (
	"os"
	"regexp"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/ianaindex"
)

// Every name in Charset means what it means to IANA, in the index of golang.org/x/text.
func TestCharset(t *testing.T) {
	source, err := os.ReadFile("charset.go")
	if err != nil {
		t.Fatal(err)
	}
	sample := func(e encoding.Encoding) string {
		b := make([]byte, 256)
		for i := range b {
			b[i] = byte(i)
		}
		s, _ := e.NewDecoder().String(string(b))
		return s
	}
	names := 0
	for _, line := range regexp.MustCompile(`(?m)^\tcase .*\n(\t\t".*\n)*`).FindAllString(string(source), -1) {
		for _, m := range regexp.MustCompile(`"([^"]+)"`).FindAllStringSubmatch(line, -1) {
			names++
			want, err := ianaindex.IANA.Encoding(m[1])
			if err != nil || want == nil {
				t.Errorf("IANA does not know %s", m[1])
				continue
			}
			if got := Charset(m[1]); got == nil || sample(got) != sample(want) {
				t.Errorf("%s is %v, want %v", m[1], got, want)
			}
			_, err = want.NewEncoder().Bytes([]byte("aé"))
			if _, got := Charset(m[1]).NewEncoder().Bytes([]byte("aé")); (got == nil) != (err == nil) {
				t.Errorf("%s encodes é with %v, want %v", m[1], got, err)
			}
		}
	}
	if names < 200 {
		t.Errorf("only %d names were found", names)
	}
}
