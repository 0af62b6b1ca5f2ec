package web

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"path"
	"strings"
	"testing"
)

func TestCookieName(t *testing.T) {
	for app, want := range map[string]string{"Shop": "4DSID_Shop", "WSZ-DB": "4DSID_WSZ-DB", "My Shop; é": "4DSID_My_Shop___", "a=b,c": "4DSID_a_b_c"} { // W1
		if got := cookieName(app); got != want {
			t.Errorf("%s: %s, want %s", app, got, want)
		}
	}
}

func TestMapped(t *testing.T) {
	for ip, want := range map[string]string{"192.168.2.34": "::ffff:192.168.2.34", "2001:db8::1": "2001:db8::1", "": ""} { // A8
		if got := mapped(ip); got != want {
			t.Errorf("%s: %s", ip, got)
		}
	}
	for addr, want := range map[string]string{"[::ffff:192.0.2.1]:80": "192.0.2.1", "[fe80::1%eth0]:80": "fe80::1", "10.0.0.1:5": "10.0.0.1", "@": "@"} {
		if got := hostOf(addr); got != want {
			t.Errorf("%s: %s", addr, got)
		}
	}
}

func TestParseTarget(t *testing.T) {
	for raw, want := range map[string]target{
		"/":                          {path: "/"},
		"/a%20b?x=%2F":               {path: "/a b"},
		"/4daction/Echo/a%20b/c?x=1": {path: "/4daction/Echo/a b/c", special: "4daction", name: "Echo", param: "/a b/c"},
		"/4DACTION/m/":               {path: "/4DACTION/m/", special: "4daction", name: "m", param: "/"},
		"/4DACTION/m":                {path: "/4DACTION/m", special: "4daction", name: "m"},
		"/4DACTION/a%2Fb":            {path: "/4DACTION/a/b", special: "4daction", name: "a/b"},
		"/4DACTION":                  {path: "/4DACTION", special: "4daction"},
		"/4DACTIONS/m":               {path: "/4DACTIONS/m"},
		"/%34DACTION/m":              {path: "/4DACTION/m", special: "4daction", name: "m"},
		"/x/4DACTION/m":              {path: "/x/4DACTION/m"},
		"/4DCGI/what":                {path: "/4DCGI/what", special: "4dcgi"},
	} {
		if got, ok := parseTarget(raw); !ok || got != want {
			t.Errorf("%s: %+v %v", raw, got, ok)
		}
	}
}

func TestParseStatus(t *testing.T) {
	for s, want := range map[string]int{"404": 404, "403 Forbidden": 403, "HTTP/1.1 201 Created": 201, "": 0, "99": 0, "100": 0, "600": 0, "99999999999": 0, "x": 0, " 302 ": 302} {
		if got := parseStatus(s); got != want {
			t.Errorf("%q: %d", s, got)
		}
	}
}

func TestLocation(t *testing.T) {
	for in, want := range map[string]string{"/a b": "/a%20b", "/é?x=1&y=%20#z": "/%C3%A9?x=1&y=%20#z", "/100%": "/100%25", "/a\r\nX: y": "/a%0D%0AX:%20y", "http://h/[1]": "http://h/[1]"} {
		if got := location(in, true); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
	if got := location("/a b\r\nX: y", false); got != "/a b  X: y" {
		t.Errorf("%q", got)
	}
}

func TestFieldLimit(t *testing.T) {
	if n := len(parseFields(nil, strings.Repeat("a&", 3*maxFields))); n != maxFields {
		t.Error(n)
	}
	body := strings.Repeat("--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n", maxParts+50) + "--B--"
	if n := len(parseParts([]byte(body), "B")); n != maxParts {
		t.Error(n)
	}
}

func TestFileName(t *testing.T) {
	for in, want := range map[string]string{"a b.txt": "a b.txt", "../../etc/passwd": "passwd", `C:\x\y.txt`: "y.txt", `..\..`: "", "..": "", "a/": "", "x\x00.png\r\n": "x.png", "é\xff": "é\ufffd"} {
		if got := fileName(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestLogSafe(t *testing.T) {
	if got := logSafe("a\"b\\c\n\x7f\xe9"); got != `a\"b\\c\x0a\x7f\xe9` {
		t.Error(got)
	}
}

// FuzzTarget checks that no request path leads out of the web folder, and that nothing in it can break a header or a log line.
func FuzzTarget(f *testing.F) {
	for _, s := range []string{"/", "/4DACTION/m/a%20b?x=1", "/..%2f..%2fetc/passwd", "/a/./../%2e%2e/b", `/..\..\x`, "/%00", "/4daction//", "//h/p"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, raw string) {
		got, ok := parseTarget(raw)
		if !ok {
			return
		}
		clean := path.Clean("root/" + strings.ReplaceAll(got.path, "\\", "/"))
		if clean != "root" && !strings.HasPrefix(clean, "root/") {
			t.Fatalf("%q leads to %q", raw, clean)
		}
		if strings.ContainsAny(got.path, "\x00\r\n") {
			t.Fatalf("%q holds control characters", got.path)
		}
		if cleanValue(location(got.path, true)) != location(got.path, true) {
			t.Fatalf("%q breaks a header", got.path)
		}
	})
}

// FuzzHead checks everything that is read from a request's header, query and body.
func FuzzHead(f *testing.F) {
	f.Add("a=1; 4DSID_Demo=0123456789ABCDEF0123456789ABCDEF", "x=1&y=%zz", "multipart/form-data; boundary=B", []byte("--B\r\nContent-Disposition: form-data; name=\"a\"; filename=\"b\"\r\n\r\nc\r\n--B--"), "X-STATUS: 200")
	f.Fuzz(func(t *testing.T, cookie, query, kind string, body []byte, header string) {
		r := httptest.NewRequest(http.MethodPost, "/", nil)
		r.URL = &url.URL{Path: "/", RawQuery: query}
		r.RequestURI = "/"
		r.Header.Set("Cookie", cookie)
		r.Header.Set("Content-Type", kind)
		x := newExchange(r, body)
		for _, c := range r.CookiesNamed("4DSID_Demo") {
			_ = c.Value
		}
		queryValue(query, "$4DSID")
		r.Header.Set("Authorization", "Digest "+header)
		digestCredentials(r)
		x.fields()
		x.bodyParts()
		x.bodyText()
		if len(x.whole()) > headLimit+3 {
			t.Fatal(len(x.whole()))
		}
		name, val, _ := strings.Cut(header, ":")
		x.setHeader(name, val)
		x.sendRaw(body, false)
		resp := x.response()
		for n, vs := range resp.header {
			for _, v := range vs {
				if !validName(n) || strings.ContainsAny(v, "\r\n\x00") {
					t.Fatalf("header %q: %q", n, v)
				}
			}
		}
		if resp.status < 200 || resp.status > 599 {
			t.Fatal(resp.status)
		}
	})
}

func TestShownHost(t *testing.T) {
	for addr, want := range map[string]string{"127.0.0.1:8080": "127.0.0.1:8080", "[::]:80": "localhost:80", "0.0.0.0:1": "localhost:1", "[::1]:80": "[::1]:80"} {
		if got := shownHost(addr); got != want {
			t.Errorf("%s: %s", addr, got)
		}
	}
}
