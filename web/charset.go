package web

import (
	"mime"
	"regexp"
	"strings"
	"unicode/utf8"

	"tetra/iana"
	"tetra/value"
)

// Character sets of pages (docs/WebServer/templates, Tag parsing): what a page says of itself, else that of the web server. What has been parsed for
// tags is sent as UTF-8.

// sniffed is how much of a file is looked at to find its character set.
const sniffed = 2048

var metaCharset = value.Lazy[*regexp.Regexp]{Make: func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)<meta[^>]{0,200}?charset\s*=\s*["']?\s*([a-z0-9_:.-]{1,40})`)
}}

// declared is the character set that a page says it has in a META tag, "" when it says none.
func declared(page []byte) string {
	if m := metaCharset.Get().FindSubmatch(page[:min(len(page), sniffed)]); m != nil {
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

// decodePage is the text of a page. said is its character set where something beside the page says it; else a mark at its beginning counts, what
// the page says itself, and what the server has. A page that is not UTF-8 in the end is taken as Latin-1.
func (h *Handler) decodePage(b []byte, said string) string {
	switch _, size := iana.Mark(b); {
	case size == 2:
		return iana.DecodeUTF16(b, true)
	case size > 0:
		return toText(b[size:])
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
	switch _, mark := iana.Mark(head); {
	case mark == 2: // UTF-16
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
