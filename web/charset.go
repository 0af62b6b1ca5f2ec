package web

import (
	"bytes"
	"mime"
	"regexp"
	"strings"
	"sync"
	"unicode/utf16"
	"unicode/utf8"

	"tetra/iana"
)

// Character sets of pages (docs/WebServer/templates, Tag parsing): what a page says of itself, else that of the web server. What has been parsed for
// tags is sent as UTF-8.

// sniffed is how much of a file is looked at to find its character set.
const sniffed = 2048

var metaCharset = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)<meta[^>]{0,200}?charset\s*=\s*["']?\s*([a-z0-9_:.-]{1,40})`)
})

// declared is the character set that a page says it has in a META tag, "" when it says none.
func declared(page []byte) string {
	if m := metaCharset().FindSubmatch(page[:min(len(page), sniffed)]); m != nil {
		return string(m[1])
	}
	return ""
}

// decode is the text that bytes are in a character set; ok is false for UTF-8, whose bytes are text, and for one that is not known.
func decode(b []byte, charset string) (text string, ok bool) {
	switch strings.ToLower(charset) {
	case "", "utf-8", "utf8", "utf-16", "utf-16le", "utf-16be": // a page that can say so is no UTF-16
		return "", false
	}
	e := iana.Charset(strings.ToLower(charset))
	if e == nil {
		return "", false
	}
	out, err := e.NewDecoder().Bytes(b)
	return string(out), err == nil
}

// utf16Mark tells whether bytes begin with the byte order mark of UTF-16, in either order.
func utf16Mark(b []byte) bool {
	return len(b) >= 2 && (b[0] == 0xFF && b[1] == 0xFE || b[0] == 0xFE && b[1] == 0xFF)
}

// decodePage is the text of a page. said is its character set where something beside the page says it; else a mark at its beginning counts, what
// the page says itself, and what the server has. A page that is not UTF-8 in the end is taken as Latin-1.
func (h *Handler) decodePage(b []byte, said string) string {
	switch {
	case utf16Mark(b):
		little := b[0] == 0xFF
		units := make([]uint16, 0, len(b)/2)
		for i := 2; i+1 < len(b); i += 2 {
			hi, lo := b[i], b[i+1]
			if little {
				hi, lo = lo, hi
			}
			units = append(units, uint16(hi)<<8|uint16(lo))
		}
		return string(utf16.Decode(units))
	case bytes.HasPrefix(b, []byte("\ufeff")):
		return toText(b[3:])
	}
	if said == "" {
		said = declared(b)
	}
	if said == "" && !utf8.Valid(b) {
		if said = h.conf.Charset; said == "" || strings.EqualFold(said, "UTF-8") {
			said = "ISO-8859-1"
		}
	}
	if text, ok := decode(b, said); ok {
		return text
	}
	return toText(b)
}

// fileType is the Content-Type of a file that is sent as it is, whose beginning is given: it must not speak against what a page says of itself.
func (h *Handler) fileType(t string, head []byte) string {
	if !strings.HasPrefix(t, "text/html") {
		return withCharset(t)
	}
	switch {
	case utf16Mark(head):
		return t
	case declared(head) != "":
		return t + "; charset=" + declared(head)
	case validPrefix(head):
		return withCharset(t)
	case h.conf.Charset != "" && !strings.EqualFold(h.conf.Charset, "UTF-8"):
		return t + "; charset=" + h.conf.Charset
	}
	return t
}

// validPrefix tells whether the beginning of a file is UTF-8, but for a character that is cut off at its end.
func validPrefix(b []byte) bool {
	if len(b) < sniffed {
		return utf8.Valid(b)
	}
	for i := range utf8.UTFMax {
		if utf8.Valid(b[:len(b)-i]) {
			return true
		}
	}
	return false
}

// inUTF8 is a type whose charset is UTF-8 whatever it was.
func inUTF8(t string) string {
	kind, params, err := mime.ParseMediaType(t)
	if err != nil {
		return t
	}
	delete(params, "charset")
	return mime.FormatMediaType(kind, params)
}
