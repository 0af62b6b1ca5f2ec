package web_test

import (
	"compress/gzip"
	"io"
	"net/http"
	"strings"
	"testing"

	"tetra/web"
)

// TestRules is docs/WebServer/http-rules: all rules that match hold, the last statement about one thing counts, some fields are not theirs.
func TestRules(t *testing.T) {
	s := serve(t, nil, source("HTTPRules.json", `[
		{"comment":"all","regexPattern":"/(.*)","setHeaders":{"Allow":"GET","X-Frame-Options":"SAMEORIGIN","Content-Length":"1","Date":"never","Vary":"no"},"removeHeaders":["Server","Content-Encoding"]},
		{"regexPattern":"/4DACTION/(.*)","addHeaders":{"Allow":"POST","Set-Cookie":"a=b","X-Bad":"a\r\nX-Worse: b"},"removeHeaders":"Set-Cookie"},
		{"regexPattern":"^/maintenance.html","status":503},
		{"regexPattern":"^(.*\\.(css|js))","redirect":"https://cdn.example.com/"},
		{"regexPattern":"^(.*\\.(png|gif))","redirect":"https://cdn.example.com/images/","status":301},
		{"regexPattern":"/private/(.*)","denyAccess":true},
		{"regexPattern":"/private/allowed/(.*)","denyAccess":false},
		{"regexPattern":"/(?!open)look.*","setHeaders":{"X-Look":"ahead"}}
	]`), page("maintenance.html", "down"), page("private/a.txt", "private"), page("private/allowed/b.txt", "allowed"), page("x.css", "css"), page("look.txt", "look"))
	n := s.N()
	r := n.get("/4DACTION/whoami")
	if got := r.Header.Values("Allow"); strings.Join(got, ",") != "GET,POST" || r.Header.Get("X-Frame-Options") != "SAMEORIGIN" || r.Header.Get("Server") != "" ||
		r.Header.Get("Date") == "never" || r.Header.Get("Vary") != "" || len(r.Header.Values("Set-Cookie")) != 2 || r.Header.Get("X-Worse") != "" {
		t.Error(r.Header)
	}
	n.get("/maintenance.html").want(t, 503, "down")
	for path, want := range map[string]string{"/x.css": "302 https://cdn.example.com/", "/a/b.png": "301 https://cdn.example.com/images/"} {
		if r := n.get(path); http.StatusText(r.StatusCode) == "" || r.Status[:3]+" "+r.Header.Get("Location") != want {
			t.Error(path, r.Status, r.Header)
		}
	}
	for _, path := range []string{"/private/a.txt", "/private//a.txt", "/./private/a.txt", "/x/../private/a.txt", "/%70rivate/a.txt", "/private%2Fa.txt"} {
		if r := n.get(path); r.StatusCode != 403 || strings.Contains(r.body, "private") {
			t.Error(path, r.StatusCode, r.body)
		}
	}
	n.get("/private/allowed/b.txt").want(t, 200, "allowed")
	if r := n.get("/look.txt"); r.Header.Get("X-Look") != "ahead" {
		t.Error(r.Header)
	}
	if list, err := web.ParseRules([]byte(`[{"regexPattern":"("},{"status":3},{"regexPattern":"/ok"}]`)); len(list) != 1 || err == nil || strings.Count(err.Error(), "\n") != 1 {
		t.Error(list, err)
	}
	if _, err := web.ParseRequestHandlers([]byte("{")); err == nil {
		t.Error("broken JSON")
	}
}

func TestCORS(t *testing.T) {
	s := serve(t, func(c *web.Config) {
		c.CORSEnabled = true
		c.CORS = []web.CORSRule{{Host: "http://*.example.com", Methods: "get;post"}, {Host: "192.168.*:8081"}}
	})
	n := s.N()
	for origin, status := range map[string]int{"http://shop.example.com": 200, "https://shop.example.com": 403, "http://192.168.5.17:8081": 200, "http://192.168.5.17": 403,
		"http://evil.com": 403, "http://example.com.evil.com": 403, s.url: 200, "null": 403, "%zz": 403} {
		r := n.do("GET", "/4DACTION/whoami", "", "Origin", origin)
		if r.StatusCode != status || status == 200 && origin != s.url && r.Header.Get("Access-Control-Allow-Origin") != origin {
			t.Error(origin, r.StatusCode, r.Header)
		}
	}
	if r := n.do("DELETE", "/4DACTION/whoami", "", "Origin", "http://shop.example.com"); r.StatusCode != 403 {
		t.Error(r.StatusCode)
	}
	r := n.do("OPTIONS", "/4DACTION/whoami", "", "Origin", "http://shop.example.com", "Access-Control-Request-Method", "POST", "Access-Control-Request-Headers", "x-a")
	if r.StatusCode != 204 || r.Header.Get("Access-Control-Allow-Methods") != "GET, POST" || r.Header.Get("Access-Control-Allow-Headers") != "x-a" || r.Header.Get("Set-Cookie") != "" {
		t.Error(r.StatusCode, r.Header)
	}
	if r := n.do("OPTIONS", "/4DACTION/whoami", "", "Origin", "http://shop.example.com", "Access-Control-Request-Method", "PUT"); r.StatusCode != 403 {
		t.Error(r.StatusCode)
	}
	// Disabled, the fields mean nothing.
	s = serve(t, nil)
	if r := s.N().do("GET", "/4DACTION/whoami", "", "Origin", "http://evil.com"); r.StatusCode != 200 || r.Header.Get("Access-Control-Allow-Origin") != "" {
		t.Error(r.StatusCode, r.Header)
	}
}

func TestCompressionAndHSTS(t *testing.T) {
	long := strings.Repeat("long text ", 500)
	s := serve(t, func(c *web.Config) { c.HSTSAge, c.CompressionLevel = 63072000, 9 }, page("long.txt", long), page("short.txt", "short"), page("photo.jpg", long),
		method("long", "WEB SEND TEXT(\"long text \"*500; \"text/plain\")"))
	get := func(method, path string, header ...string) reply {
		b := s.N()
		b.Transport = &http.Transport{DisableCompression: true}
		return b.do(method, path, "", append([]string{"Accept-Encoding", "br, gzip"}, header...)...)
	}
	for _, path := range []string{"/long.txt", "/4DACTION/long"} {
		r := get("GET", path)
		z, err := gzip.NewReader(strings.NewReader(r.body))
		if err != nil {
			t.Fatal(path, err, r.Header)
		}
		text, err := io.ReadAll(z)
		if err != nil || string(text) != long || r.Header.Get("Content-Encoding") != "gzip" || r.Header.Get("Vary") != "Accept-Encoding" || len(r.body) > len(long)/10 {
			t.Error(path, err, len(text), r.Header)
		}
		if r.Header.Get("Strict-Transport-Security") != "max-age=63072000" {
			t.Error(r.Header)
		}
		if r := get("HEAD", path); r.body != "" || r.Header.Get("Content-Encoding") != "gzip" || r.StatusCode != 200 {
			t.Error(r.Header)
		}
		if r := get("GET", path, "Accept-Encoding", "gzip;q=0"); r.body != long || r.Header.Get("Content-Encoding") != "" {
			t.Error(r.Header)
		}
	}
	if r := get("GET", "/long.txt", "Range", "bytes=0-9"); r.StatusCode != 206 || r.body != "long text " || r.Header.Get("Content-Encoding") != "" {
		t.Error(r.StatusCode, r.body, r.Header)
	}
	for _, path := range []string{"/short.txt", "/photo.jpg"} {
		if r := get("GET", path); r.Header.Get("Content-Encoding") != "" || r.StatusCode != 200 {
			t.Error(path, r.Header)
		}
	}
	tag := get("GET", "/long.txt").Header.Get("Last-Modified")
	if r := get("GET", "/long.txt", "If-Modified-Since", tag); r.StatusCode != 304 || r.body != "" {
		t.Error(r.StatusCode)
	}
}

func TestTrace(t *testing.T) {
	s := serve(t, func(c *web.Config) { c.Trace = true })
	r := s.N().do("TRACE", "/x?y", "", "Cookie", "secret", "X-Y", "z")
	if r.StatusCode != 200 || r.Header.Get("Content-Type") != "message/http" || !strings.HasPrefix(r.body, "TRACE /x?y HTTP/1.1\r\nHost: ") || !strings.Contains(r.body, "X-Y: z\r\n") ||
		strings.Contains(r.body, "secret") {
		t.Error(r.StatusCode, r.body)
	}
	if status, body, err := rawOnce(t, s.url, "TRACE / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nbody"); err != nil || status != 200 || !strings.HasSuffix(body, "\r\n\r\nbody") {
		t.Error(status, body, err)
	}
	s = serve(t, nil)
	if r := s.N().do("TRACE", "/x?y", ""); r.StatusCode != 405 {
		t.Error(r.StatusCode)
	}
}
