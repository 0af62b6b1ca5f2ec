package web_test

import (
	"bufio"
	"bytes"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"
)

// FuzzRequest sends what was read from the wire through the whole pipeline: rules, handlers, special URLs, pages with tags, form fields, parts,
// cookies and passcodes. Nothing may panic, no head may be broken, no unknown session id may be taken over, no file outside the web folder sent.
func FuzzRequest(f *testing.F) {
	for _, s := range []string{
		"GET / HTTP/1.1\r\nHost: x\r\n\r\n",
		"GET /t.shtml?$4DSID=0123456789ABCDEF0123456789ABCDEF HTTP/1.1\r\nHost: x\r\nCookie: 4DSID_Demo=0123456789ABCDEF0123456789ABCDEF\r\n\r\n",
		"POST /4DACTION/all/a%2fb?x=1&y HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 7\r\n\r\na=1&b=2",
		"POST /h/x HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=B\r\nContent-Length: 81\r\n\r\n--B\r\nContent-Disposition: form-data; name=\"a\"; filename=\"../b\"\r\n\r\nc\r\n--B--\r\n      ",
		"GET /h/../../secret.txt HTTP/1.1\r\nHost: x\r\nOrigin: http://a.b\r\nAccept-Encoding: gzip\r\n\r\n",
		"GET /static.txt HTTP/1.1\r\nHost: x\r\nRange: bytes=0-1,2-3\r\nIf-Modified-Since: Thu, 26 Nov 2026 20:49:16 GMT\r\n\r\n",
		"GET /4DACTION/echo/%3C!--%234DEVAL%20QUIT%204D--%3E HTTP/1.1\r\nHost: x\r\nAuthorization: Digest username=\"a\", uri=\"/\"\r\n\r\n",
	} {
		f.Add([]byte(s))
	}
	s := newSite(f, nil, map[string]string{"secret.txt": "top secret"}, page("t.shtml", "<!--#4DTEXT Session.isGuest()-->"), page("static.txt", "static"),
		source("HTTPHandlers.json", `[{"class":"H","method":"h","pattern":"h"}]`), source("HTTPRules.json", `[{"regexPattern":"/h/(.*)","setHeaders":{"X-H":"1"}}]`),
		class("H", "shared singleton Class constructor()\nFunction h($r : 4D.IncomingMessage)->$o : Object\n\t$o:={url: $r.url; path: $r.urlPath; query: $r.urlQuery; headers: $r.headers; text: $r.getText(); p: $r.getPicture()=Null}\n"),
		method("all", `ARRAY TEXT($n; 0)
ARRAY TEXT($v; 0)
WEB GET VARIABLES($n; $v)
var $h; $c; $a; $b; $d : Text
WEB GET HTTP HEADER($h)
WEB GET BODY PART(1; $c; $a; $b; $d)
WEB SET HTTP HEADER($h)
WEB SEND TEXT($h+$c; "text/plain")`),
		method("echo", "#DECLARE($p : Text)\nWEB SEND TEXT(\"<!--#4DTEXT $x-->\"+$p)"),
		database("onWebConnection", "#DECLARE($u; $h; $b; $s; $n; $p : Text)\nWEB SEND HTTP REDIRECT($u)"))
	headLine := regexp.MustCompile(`^[!#$%&'*+\-.^_|~0-9A-Za-z` + "`" + `]+$`)
	f.Fuzz(func(t *testing.T, raw []byte) {
		r, err := http.ReadRequest(bufio.NewReader(bytes.NewReader(raw)))
		if err != nil {
			return
		}
		r.RemoteAddr = "127.0.0.1:1"
		w := httptest.NewRecorder()
		s.handler.ServeHTTP(w, r)
		if strings.Contains(w.Body.String(), "top secret") {
			t.Fatal("sent a file outside of the web folder")
		}
		for name, values := range w.Header() {
			for _, v := range values {
				if !headLine.MatchString(name) || strings.ContainsAny(v, "\r\n\x00") {
					t.Fatalf("header %q: %q", name, v)
				}
			}
		}
		if w.Code < 200 || w.Code > 599 {
			t.Fatal(w.Code)
		}
		s.mu.Lock()
		defer s.mu.Unlock()
		for _, report := range s.reports {
			if strings.Contains(report, "internal fault") {
				t.Fatal(report)
			}
		}
		s.reports = nil
		if n := len(s.in.Processes()); n != 0 {
			t.Fatal(n, "processes are left")
		}
	})
}
