package web

import (
	"bytes"
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"
	"unicode/utf8"
)

// field is a form field.
type field struct{ name, value string }

// part is one part of a multipart body.
type part struct {
	name, mime, file string
	body             []byte
}

// Limits on what one request may hold, beyond the limit on its size.
const (
	maxFields = 10_000
	maxParts  = 1_000
	headLimit = 32 << 10 // of the second parameter of On Web Authentication (A7)
)

// errTooLarge and errSlow are the reasons for which a body is not read.
var (
	errTooLarge = errors.New("the request body is too large")
	errSlow     = errors.New("the request body did not arrive in time")
)

// readBody reads the whole body, which may have MaxRequest bytes.
func (h *Handler) readBody(w http.ResponseWriter, r *http.Request) ([]byte, error) {
	if r.Body == nil || r.Body == http.NoBody {
		return nil, nil
	}
	control := http.NewResponseController(w)
	end := time.Now().Add(h.conf.Patience.Body)
	defer control.SetReadDeadline(time.Time{})
	var buf bytes.Buffer
	if r.ContentLength > 0 {
		buf.Grow(int(min(r.ContentLength, 64<<10)))
	}
	in := http.MaxBytesReader(w, r.Body, h.conf.MaxRequest)
	chunk := make([]byte, 32<<10)
	for {
		now := time.Now()
		if now.After(end) {
			return nil, errSlow
		}
		_ = control.SetReadDeadline(now.Add(h.conf.Patience.Stall)) // not every ResponseWriter can
		n, err := in.Read(chunk)
		buf.Write(chunk[:n])
		var large *http.MaxBytesError
		var net interface{ Timeout() bool }
		switch {
		case err == io.EOF:
			return buf.Bytes(), nil
		case errors.As(err, &large):
			return nil, errTooLarge
		case errors.As(err, &net) && net.Timeout():
			return nil, errSlow
		case err != nil:
			return nil, err
		}
	}
}

// head is the request line and the header fields, each with its CRLF, without the empty line. Fields come in order of name: their order on
// the wire is not kept.
func (x *Exchange) head() string {
	var b strings.Builder
	r := x.req
	b.WriteString(r.Method + " " + x.url() + " " + r.Proto + "\r\n")
	for _, f := range x.headers() {
		b.WriteString(f.name + ": " + f.value + "\r\n")
	}
	return b.String()
}

// headers is the header fields of the request, Host first.
func (x *Exchange) headers() []field {
	var list []field
	if x.req.Host != "" {
		list = append(list, field{"Host", x.req.Host})
	}
	names := make([]string, 0, len(x.req.Header))
	for name := range x.req.Header {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		for _, v := range x.req.Header[name] {
			list = append(list, field{name, toText([]byte(v))})
		}
	}
	return list
}

// whole is the second parameter of On Web Authentication and On Web Connection: head, empty line and body, at most 32 KB (A7).
func (x *Exchange) whole() string {
	s := x.head() + "\r\n"
	if room := headLimit - len(s); room > 0 {
		s += toText(x.body[:min(room, len(x.body))])
	}
	if len(s) > headLimit {
		s = toText([]byte(s[:headLimit]))
	}
	return s
}

// toText makes valid UTF-8 of bytes from outside.
func toText(b []byte) string {
	if utf8.Valid(b) {
		return string(b)
	}
	return strings.ToValidUTF8(string(b), "\ufffd")
}

// bodyText is the body as text, by the charset of its type.
func (x *Exchange) bodyText() string {
	_, params, _ := mime.ParseMediaType(x.req.Header.Get("Content-Type"))
	if text, ok := decode(x.body, params["charset"]); ok {
		return text
	}
	return toText(bytes.TrimPrefix(x.body, []byte("\ufeff")))
}

// fields is the form fields in order of appearance, those of the query first (WEB GET VARIABLES). The parts of a multipart body come before
// them, in the order of WEB GET BODY PART, a file with its name as value.
func (x *Exchange) fields() []field {
	x.readForm()
	return x.form
}

// bodyParts is the parts of a multipart body.
func (x *Exchange) bodyParts() []part {
	x.readForm()
	return x.parts
}

func (x *Exchange) readForm() {
	if x.read {
		return
	}
	x.read = true
	kind, params, err := mime.ParseMediaType(x.req.Header.Get("Content-Type"))
	if err == nil && strings.HasPrefix(kind, "multipart/") {
		x.parts = parseParts(x.body, params["boundary"])
		for _, p := range x.parts {
			val := p.file
			if val == "" {
				val = toText(p.body)
			}
			x.form = append(x.form, field{p.name, val})
		}
	}
	x.form = parseFields(x.form, x.req.URL.RawQuery)
	if err == nil && kind == "application/x-www-form-urlencoded" {
		x.form = parseFields(x.form, string(x.body))
	}
}

// parseFields reads a=b&c=d. What cannot be decoded stays as it is.
func parseFields(list []field, s string) []field {
	for item := range strings.SplitSeq(s, "&") {
		if item == "" {
			continue
		}
		if len(list) >= maxFields {
			break
		}
		name, val, _ := strings.Cut(item, "=")
		list = append(list, field{unescape(name), unescape(val)})
	}
	return list
}

func unescape(s string) string {
	if t, err := url.QueryUnescape(s); err == nil {
		s = t
	}
	return toText([]byte(s))
}

// parseParts reads a multipart body; a broken one has the parts before the break.
func parseParts(body []byte, boundary string) []part {
	if boundary == "" {
		return nil
	}
	var list []part
	r := multipart.NewReader(bytes.NewReader(body), boundary)
	for len(list) < maxParts {
		p, err := r.NextRawPart()
		if err != nil {
			break
		}
		data, err := io.ReadAll(p)
		if err != nil {
			break
		}
		list = append(list, part{toText([]byte(p.FormName())), toText([]byte(p.Header.Get("Content-Type"))), fileName(p.FileName()), data})
	}
	return list
}

// fileName is the name of a file that a client sends, fit to be put behind the path of a folder: without folders, in the syntax of any system,
// and without control characters.
func fileName(s string) string {
	s = toText([]byte(s[strings.LastIndexAny(s, `/\`)+1:]))
	s = strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7F {
			return -1
		}
		return r
	}, s)
	if s == "." || s == ".." {
		return ""
	}
	return s
}

// A target is what a path asks for.
type target struct {
	path    string // decoded, beginning with /
	special string // lower-case keyword of a special URL: "4daction"; "" for others
	name    string // of the method after 4DACTION
	param   string // what follows, with its slash (X4)
}

// specialURLs are the keywords that open a special URL; case does not count (Q1).
var specialURLs = [...]string{"4daction", "4dcgi", "4dstats", "4dhtmlstats", "4dcacheclear", "4dwebtest", "4dsoap", "4dwsdl"}

// parseTarget takes a request path apart. ok is false for a path that leads above the root, by any spelling, or that no file can have: such
// a request is refused before anything runs.
func parseTarget(raw string) (t target, ok bool) {
	raw, _, _ = strings.Cut(raw, "?")
	path, err := url.PathUnescape(raw)
	if err != nil || !strings.HasPrefix(path, "/") || !utf8.ValidString(path) {
		return t, false
	}
	depth := 0
	for seg := range strings.FieldsFuncSeq(path, func(r rune) bool { return r == '/' || r == '\\' }) {
		switch seg {
		case ".":
		case "..":
			if depth--; depth < 0 {
				return t, false
			}
		default:
			depth++
		}
	}
	for i := 0; i < len(path); i++ {
		if path[i] < ' ' || path[i] == 0x7F {
			return t, false
		}
	}
	t.path = path
	// The keyword and the method name end at a slash as written: an encoded one is part of a name.
	first, rest, more := strings.Cut(raw[1:], "/")
	if first, err = url.PathUnescape(first); err != nil {
		return t, false
	}
	for _, k := range specialURLs {
		if strings.EqualFold(first, k) {
			t.special = k
		}
	}
	if t.special == "4daction" && more {
		name, param, slash := strings.Cut(rest, "/")
		if t.name, err = url.PathUnescape(name); err != nil {
			return t, false
		}
		if slash {
			if t.param, err = url.PathUnescape("/" + param); err != nil {
				return t, false
			}
		}
	}
	return t, true
}

// queryValue is the first value of a parameter of a raw query.
func queryValue(query, name string) (string, bool) {
	for item := range strings.SplitSeq(query, "&") {
		k, v, _ := strings.Cut(item, "=")
		if k == name || strings.Contains(k, "%") && unescape(k) == name {
			return unescape(v), true
		}
	}
	return "", false
}
