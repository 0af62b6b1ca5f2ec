package web

import (
	"bufio"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/textproto"
	"strings"
	"testing"
	"unicode/utf8"

	"tetra/interp"
	"tetra/session"
)

// What clients send in one field or body, and what programs make fields of.

// FuzzMultipart reads the parts of a body: never more than there may be, never bytes that were not sent, names that are text.
func FuzzMultipart(f *testing.F) {
	const kind = "multipart/form-data; boundary=B"
	f.Add(kind, []byte("--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\none\r\n--B\r\nContent-Disposition: form-data; name=\"f\"; filename=\"x.txt\"\r\nContent-Type: text/plain\r\n\r\ntwo\r\n--B--\r\n"))
	f.Add(kind, []byte("--B\nContent-Disposition: form-data; name=a\n\nbare line feeds\n--B--"))
	f.Add(kind, []byte("--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nno end"))
	f.Add(kind, []byte("--B\r\nContent-Disposition: form-data; name=\"../../x\"; filename*=UTF-8''%2e%2e%2fx%00\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=41\r\n--B--"))
	f.Add(`multipart/mixed; boundary="a b:c"`, []byte("preamble\r\n--a b:c\r\n\r\n\r\n--a b:c--\r\nepilogue"))
	f.Add("multipart/form-data", []byte("--\r\n\r\nx\r\n----"))
	f.Fuzz(func(t *testing.T, kind string, body []byte) {
		r := httptest.NewRequest(http.MethodPost, "/", nil)
		r.Header["Content-Type"] = []string{kind}
		x := newExchange(r, body)
		parts, fields, total := x.bodyParts(), x.fields(), 0
		if len(parts) > maxParts || len(fields) > maxFields {
			t.Fatal(len(parts), "parts,", len(fields), "fields")
		}
		for _, p := range parts {
			total += len(p.body)
			if !utf8.ValidString(p.name) || !utf8.ValidString(p.file) || !utf8.ValidString(p.mime) {
				t.Fatalf("not text: %q %q %q", p.name, p.file, p.mime)
			}
			if strings.ContainsAny(p.file, "/\\\x00") {
				t.Fatalf("the name of a file leads elsewhere: %q", p.file)
			}
		}
		if total > len(body) {
			t.Fatal(total, "bytes of", len(body))
		}
		for _, v := range fields {
			if !utf8.ValidString(v.name) || !utf8.ValidString(v.value) {
				t.Fatalf("not text: %q %q", v.name, v.value)
			}
		}
	})
}

// FuzzCookie looks for sessions that a Cookie field names: only one whose whole id is there under the right name may be found.
func FuzzCookie(f *testing.F) {
	in := interp.New(interp.Options{})
	h := NewHandler(Config{Interp: in, Name: "Demo"})
	s, err := in.Sessions().NewWeb(session.Client{})
	if err != nil {
		f.Fatal(err)
	}
	const id = "<id>" // stands for the id of the live session: ids are random
	for _, c := range []string{"4DSID_Demo=" + id, "a=b; 4DSID_Demo=\"" + id + "\"; c", "4dsid_demo=" + id, "4DSID_Demo =" + id, "4DSID_Demo=" + id + "0", "x4DSID_Demo=" + id + ";4DSID_Demo=",
		"4DSID_Demo=" + id[1:], "4DSID_Demo=0123456789ABCDEF0123456789ABCDEF, 4DSID_Demo=" + id, strings.Repeat("4DSID_Demo=1;", 9) + "4DSID_Demo=" + id} {
		f.Add(c, "")
	}
	f.Add("4DSID_Demo=1", "4DSID_Demo="+id)
	f.Fuzz(func(t *testing.T, one, two string) {
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		text := strings.ReplaceAll(one+"\n"+two, id, s.ID())
		r.Header["Cookie"] = strings.Split(text, "\n")
		switch found := h.cookieSession(r); {
		case found == nil:
		case found != s:
			t.Fatal("a session that nobody opened")
		case !strings.Contains(strings.ToUpper(text), s.ID()) || !strings.Contains(text, h.cookie+"="):
			t.Fatalf("found by %q", text)
		}
		if n := len(in.Sessions().All()); n != 1 {
			t.Fatal(n, "sessions: a cookie made one")
		}
	})
}

// FuzzHeaderValues gives every command that sets a field, a type, a status or a redirection any text: what is written is one head whose fields
// are those that were set, and nothing begins before its end.
func FuzzHeaderValues(f *testing.F) {
	for _, s := range []string{"plain", "a\r\nSet-Cookie: evil=1", "a\nb", "a\r\n\r\n<script>", "\x00", "é", "a\u2028b", " x ", "HTTP/1.1 200 OK\r\nA: b", "%0d%0aA: b", "\x7f\x1f", "a: b"} {
		f.Add("X-Own", s, s)
		f.Add(s, "value", "301")
		f.Add("Location", s, "/there")
		f.Add("X-STATUS", s, "text/html; "+s)
	}
	request := httptest.NewRequest(http.MethodGet, "/", nil)
	f.Fuzz(func(t *testing.T, name, val, other string) {
		for i, set := range []func(x *Exchange){
			func(x *Exchange) { x.setHeader(name, val) },
			func(x *Exchange) { x.send(mimeOf(other), true, nil); x.setHeader("Content-Type", val) },
			func(x *Exchange) { x.redirect = location(val, true) },
			func(x *Exchange) { x.redirect = location(val, false) },
			func(x *Exchange) { x.sendRaw([]byte(other+"\r\n"+name+": "+val+"\r\n\r\n"), false) },
			func(x *Exchange) {
				m := &outgoing{}
				m.setHeader(name, val)
				m.setHeader("Set-Cookie", other)
				m.status = len(val)
				m.answer(nil, x)
			},
			func(x *Exchange) {
				g := ruling{rules: []*Rule{{Set: map[string]string{name: val}, Add: map[string]string{"Set-Cookie": other}, Remove: names{name}}}}
				x.header = http.Header{}
				g.apply(x.header)
			},
		} {
			x := newExchange(request, nil)
			set(x)
			r := x.response()
			if r.status < 200 || r.status > 599 {
				t.Fatal(i, r.status)
			}
			var wire strings.Builder
			n := 0
			if r.contentType != nil {
				r.header = maps.Clone(r.header)
				if r.header == nil {
					r.header = http.Header{}
				}
				r.header["Content-Type"] = r.contentType
			}
			for k, vs := range r.header {
				for _, v := range vs {
					if !validName(k) || strings.ContainsAny(v, "\r\n\x00") {
						t.Fatalf("%d: %q: %q", i, k, v)
					}
					n++
					wire.WriteString(k + ": " + v + "\r\n")
				}
			}
			back, err := textproto.NewReader(bufio.NewReader(strings.NewReader(wire.String() + "\r\n"))).ReadMIMEHeader()
			if err != nil {
				t.Fatalf("%d: %v", i, err)
			}
			for _, vs := range back {
				n -= len(vs)
			}
			if n != 0 {
				t.Fatalf("%d: %d fields more than were set: %v", i, -n, back)
			}
		}
	})
}

// FuzzAuthorization reads credentials; nothing that was made up answers a challenge.
func FuzzAuthorization(f *testing.F) {
	h := NewHandler(Config{Interp: interp.New(interp.Options{}), Name: "Demo", Authentication: Digest})
	for _, s := range []string{"Basic YTpi", "Basic !", `Digest username="a\"b", realm="Demo", nonce="x", uri="/", qop=auth, nc=00000001, cnonce="c", response="r"`,
		`digest username=a,,realm = "Demo" , qop="auth"`, `Digest username="`, "Digest " + strings.Repeat("a=b,", 30), "Bearer x"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, field string) {
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		r.Header["Authorization"] = []string{field}
		if c, ok := digestCredentials(r); ok && len(c) > 20 {
			t.Fatal(len(c), "parameters")
		}
		if user, ok := h.digestAnswered(r); ok {
			t.Fatalf("%q answers a challenge as %q", field, user)
		}
		x := newExchange(r, nil)
		x.server = h
		if x.validDigest("a", "b") {
			t.Fatalf("%q proves a password", field)
		}
	})
}
