package web_test

import (
	"context"
	"crypto/md5"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"tetra/interp"
	"tetra/session"
	"tetra/web"
)

func TestSendRules(t *testing.T) {
	s := serve(t, nil,
		method("twice", "WEB SEND TEXT(\"one\")\nWEB SEND TEXT(\"two\"; \"text/plain\")"),
		method("redirect", "WEB SEND HTTP REDIRECT(\"/a b?é=1\")\nWEB SEND TEXT(\"no\")"),
		method("asis", "WEB SEND HTTP REDIRECT(\"/é\"; *)"),
		method("moved", "WEB SET HTTP HEADER(\"X-STATUS: 301 Moved\")\nWEB SEND HTTP REDIRECT(\"/b\")"),
		method("nothing", "WEB SET HTTP HEADER(\"X-Own: 1\")"),
		method("status", "WEB SET HTTP HEADER(\"X-STATUS: 403 Forbidden\")"),
		method("teapot", "WEB SET HTTP HEADER(\"X-STATUS: 418\")\nWEB SEND TEXT(\"short\"; \"text/plain\")"),
		method("bare", "WEB SET HTTP HEADER(\"X-STATUS: 302\"+Char(13)+Char(10)+\"Location: /there\")"),
		method("split", "Try\nWEB SET HTTP HEADER(\"X-A: 1\"+Char(10)+\"X-B: 2\"+Char(0)+\"3\"+Char(13)+\"Content-Length: 999\"+Char(13)+\"Bad Name: x\")\nCatch\nEnd try\nWEB SEND TEXT(\"t\")"),
		method("fields", "ARRAY TEXT($n; 3)\nARRAY TEXT($v; 3)\n$n{1}:=\"X-STATUS\"\n$v{1}:=\"202\"\n$n{2}:=\"X-A\"\n$v{2}:=\"a\"+Char(13)+Char(10)+\"Set-Cookie: evil=1\"\n$n{3}:=\"Content-Type\"\n$v{3}:=\"text/css\"\n"+
			"WEB SET HTTP HEADER($n; $v)\nWEB SEND TEXT(\"t\")"),
		method("charset", "WEB SEND TEXT(\"é\"; \".txt\")"),
		method("blob", "var $b : Blob\nTEXT TO BLOB(\"b\"; $b; UTF8 text without length)\nWEB SEND BLOB($b; \".png\")"),
		method("untyped", "var $b : Blob\nTEXT TO BLOB(\"b\"; $b; UTF8 text without length)\nWEB SEND BLOB($b; \"\")"),
		method("aborted", "WEB SEND TEXT(\"kept\"; \"text/plain\")\nABORT"),
	)
	n := s.N()
	n.get("/4DACTION/twice").want(t, 200, "two")
	check := func(path string, status int, header, want string) {
		t.Helper()
		if r := n.get(path); r.StatusCode != status || r.Header.Get(header) != want {
			t.Errorf("%s: %d %s: %q, want %d %q; %s", path, r.StatusCode, header, r.Header.Get(header), status, want, s.reported())
		}
	}
	check("/4DACTION/redirect", 302, "Location", "/a%20b?%C3%A9=1")
	check("/4DACTION/asis", 302, "Location", "/é")
	check("/4DACTION/moved", 301, "Location", "/b")
	check("/4DACTION/nothing", 204, "X-Own", "1") // Q3
	check("/4DACTION/bare", 302, "Location", "/there")
	n.get("/4DACTION/teapot").want(t, 418, "short")
	if r := n.get("/4DACTION/status"); r.StatusCode != 403 || !strings.Contains(r.body, "403 Forbidden") {
		t.Error(r.StatusCode, r.body)
	}
	r := n.get("/4DACTION/split")
	if r.Header.Get("X-A") != "1" || r.Header.Get("X-B") != "2 3" || r.ContentLength != 1 || r.body != "t" {
		t.Error(r.Header)
	}
	r = n.get("/4DACTION/fields")
	if r.StatusCode != 202 || r.Header.Get("X-A") != "a  Set-Cookie: evil=1" || len(r.Header.Values("Set-Cookie")) != 1 || r.Header.Get("Content-Type") != "text/css; charset=UTF-8" {
		t.Error(r.StatusCode, r.Header)
	}
	check("/4DACTION/charset", 200, "Content-Type", "text/plain; charset=UTF-8")
	check("/4DACTION/blob", 200, "Content-Type", "image/png")
	check("/4DACTION/untyped", 200, "Content-Type", "")
	n.get("/4DACTION/aborted").want(t, 200, "kept")
	if r := n.do("HEAD", "/4DACTION/twice", ""); r.StatusCode != 200 || r.body != "" || r.ContentLength != 3 {
		t.Error("HEAD", r.StatusCode, r.ContentLength)
	}
}

func TestRawData(t *testing.T) {
	s := serve(t, nil,
		method("raw", "var $b : Blob\nTEXT TO BLOB(\"HTTP/1.1 201 Made\\r\\nX-A: 1\\r\\nContent-Length: 99\\r\\nContent-Type: text/plain\\r\\n\\r\\nbody\"; $b; UTF8 text without length)\nWEB SEND RAW DATA($b)"),
		method("there", "var $b : Blob\nTEXT TO BLOB(\"Location: http://x.example/\\r\\n\\r\\n\"; $b; UTF8 text without length)\nWEB SEND RAW DATA($b)"),
		method("bareThere", "var $b : Blob\nTEXT TO BLOB(\"Location: http://x.example/\"; $b; UTF8 text without length)\nWEB SEND RAW DATA($b)"),
		method("status", "var $b : Blob\nTEXT TO BLOB(\"HTTP/1.1 302\\rLocation: http://x.example/\"; $b; UTF8 text without length)\nWEB SEND RAW DATA($b)"),
		method("nohead", "var $b : Blob\nTEXT TO BLOB(\"just\\r\\n\\r\\nbytes\"; $b; UTF8 text without length)\nWEB SEND RAW DATA($b)"),
		method("pieces", "var $b : Blob\nTEXT TO BLOB(\"Content-Type: text/plain\\r\\n\\r\\none \"; $b; UTF8 text without length)\nWEB SEND RAW DATA($b; *)\n"+
			"TEXT TO BLOB(\"two\"; $b; UTF8 text without length)\nWEB SEND RAW DATA($b; *)"))
	for _, m := range []string{"there", "bareThere", "status"} { // docs/commands/web-send-raw-data: a redirection is completed
		if r := s.N().get("/4DACTION/" + m); r.StatusCode != 302 || r.Header.Get("Location") != "http://x.example/" || r.body != "" {
			t.Error(m, r.StatusCode, r.Header, r.body)
		}
	}
	r := s.N().get("/4DACTION/raw")
	r.want(t, 201, "body")
	if r.Header.Get("X-A") != "1" || r.Header.Get("Content-Type") != "text/plain" || r.ContentLength != 4 {
		t.Error(r.Header, s.reported())
	}
	s.N().get("/4DACTION/nohead").want(t, 200, "just\r\n\r\nbytes")
	r = s.N().get("/4DACTION/pieces")
	r.want(t, 200, "one two")
	if r.ContentLength != -1 {
		t.Error("not sent in chunks")
	}
}

func TestRequestCommands(t *testing.T) {
	s := serve(t, nil,
		method("head", "var $h : Text\nWEB GET HTTP HEADER($h)\nWEB SEND TEXT($h; \"text/plain\")"),
		method("names", "ARRAY TEXT($n; 0)\nARRAY TEXT($v; 0)\nWEB GET HTTP HEADER($n; $v)\nWEB SEND TEXT($n{1}+\"=\"+$v{1}+\" \"+$n{2}+\"=\"+$v{2}+\" \"+$n{3}+\"=\"+$v{3}; \"text/plain\")"),
		method("body", "var $t : Text\nWEB GET HTTP BODY($t)\nWEB SEND TEXT($t; \"text/plain\")"),
		method("blobBody", "var $b : Blob\nWEB GET HTTP BODY($b)\nWEB SEND TEXT(String(BLOB size($b)); \"text/plain\")"),
		method("parts", "var $i : Integer\nvar $t; $c; $n; $m; $f : Text\nFor ($i; 1; WEB Get body part count)\nWEB GET BODY PART($i; $c; $n; $m; $f)\n$t+=$n+\"|\"+$m+\"|\"+$f+\"|\"+$c+\";\"\nEnd for\n"+
			"ARRAY TEXT($na; 0)\nARRAY TEXT($va; 0)\nWEB GET VARIABLES($na; $va)\nWEB SEND TEXT($t+String(Size of array($na)); \"text/plain\")"),
		method("vars", "ARRAY TEXT($n; 0)\nARRAY TEXT($v; 0)\nvar $t : Text\nvar $i : Integer\nWEB GET VARIABLES($n; $v)\nFor ($i; 1; Size of array($n))\n$t+=$n{$i}+\"=\"+$v{$i}+\";\"\nEnd for\nWEB SEND TEXT($t; \"text/plain\")"),
		method("secure", "WEB SEND TEXT(String(WEB Is secured connection)+\" \"+String(WEB Get current session ID=Session.id); \"text/plain\")"))
	n := s.N()
	r := n.do("GET", "/4DACTION/head?a=1", "", "X-Test", "yes")
	if !strings.HasPrefix(r.body, "GET /4DACTION/head?a=1 HTTP/1.1\r\nHost: 127.0.0.1:") || !strings.Contains(r.body, "\r\nX-Test: yes\r\n") {
		t.Errorf("%q", r.body)
	}
	n.get("/4DACTION/names").want(t, 200, "X-METHOD=GET X-URL=/4DACTION/names X-VERSION=HTTP/1.1")
	n.do("POST", "/4DACTION/body", "é raw").want(t, 200, "é raw")
	n.do("POST", "/4DACTION/body", "caf\xe9", "Content-Type", "text/plain; charset=ISO-8859-1").want(t, 200, "café")
	n.do("POST", "/4DACTION/blobBody", "12345").want(t, 200, "5")
	multi := "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\none\r\n--B\r\nContent-Disposition: form-data; name=\"f\"; filename=\"x.txt\"\r\nContent-Type: text/plain\r\n\r\ntwo\r\n--B--\r\n"
	n.do("POST", "/4DACTION/parts", multi, "Content-Type", "multipart/form-data; boundary=B").want(t, 200, "a|||one;f|text/plain|x.txt|two;2")
	// All parts of a form are variables, in the order of the parts (docs/commands/web-get-body-part); those of the URL come after them.
	n.do("POST", "/4DACTION/vars?q=1", multi, "Content-Type", "multipart/form-data; boundary=B").want(t, 200, "a=one;f=x.txt;q=1;")
	n.do("POST", "/4DACTION/vars?q=1", "a=2", "Content-Type", "application/x-www-form-urlencoded").want(t, 200, "q=1;a=2;")
	n.do("POST", "/4DACTION/parts", "--B\r\nbroken", "Content-Type", "multipart/form-data; boundary=B").want(t, 200, "0")
	n.get("/4DACTION/secure").want(t, 200, "False True")
}

func TestA1Parameters(t *testing.T) {
	s := serve(t, nil, database("onWebConnection", "#DECLARE($url : Text; $head : Text; $ip : Text; $server : Text; $user : Text; $password : Text)\n"+
		"WEB SEND TEXT($url+\"|\"+$ip+\"|\"+$server+\"|\"+$user+$password+\"|\"+$head; \"text/plain\")"))
	r := s.N().do("POST", "/no/where?q=a%20b", "the body")
	f := strings.SplitN(r.body, "|", 5)
	if len(f) != 5 || f[0] != "/no/where?q=a%20b" || f[1] != "::ffff:127.0.0.1" || f[2] != "::ffff:127.0.0.1" || f[3] != "" {
		t.Fatalf("%q %s", r.body, s.reported())
	}
	if !strings.HasPrefix(f[4], "POST /no/where?q=a%20b HTTP/1.1\r\nHost:") || !strings.HasSuffix(f[4], "\r\n\r\nthe body") {
		t.Errorf("%q", f[4])
	}
	r = s.N().do("POST", "/big", strings.Repeat("x", 100_000))
	if f := strings.SplitN(r.body, "|", 5); len(f[4]) != 32<<10 {
		t.Error("A7: ", len(f[4]))
	}
}

func TestBasicAuthentication(t *testing.T) {
	basic := func(c *web.Config) { c.Authentication = web.Basic }
	s := serve(t, basic, database("onWebAuthentication", "#DECLARE($u; $h; $b; $s; $user; $password : Text)->$ok : Boolean\n$ok:=($user=\"ann\") & ($password=\"pw\")"))
	r := s.N().get("/4DACTION/whoami")
	if r.StatusCode != 401 || r.Header.Get("Www-Authenticate") != `Basic realm="Demo", charset="UTF-8"` {
		t.Error(r.StatusCode, r.Header)
	}
	auth := func(user, password string) int {
		req, _ := http.NewRequest("GET", s.url+"/4DACTION/whoami", nil)
		req.SetBasicAuth(user, password)
		resp, err := s.N().Do(req)
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		return resp.StatusCode
	}
	if auth("ann", "pw") != 200 || auth("ann", "no") != 401 {
		t.Error("name and password")
	}
	if r := serve(t, basic).N().get("/4DACTION/whoami"); r.StatusCode != 401 {
		t.Error("A4: a missing method refuses:", r.StatusCode)
	}
}

// TestBasicWith4DPasswords is Basic protocol of docs/WebServer/authentication: 4D users first, then On Web Authentication for other names; the
// password of a 4D user is not handed on.
func TestBasicWith4DPasswords(t *testing.T) {
	conf := func(with bool) func(c *web.Config) {
		return func(c *web.Config) {
			c.Authentication, c.With4DPasswords = web.Basic, with
			c.Users = map[string]bool{"Designer": true, "Administrator": false, "Ann": false}
		}
	}
	method := database("onWebAuthentication", "#DECLARE($u; $h; $b; $s; $user; $password : Text)->$ok : Boolean\n$ok:=($user=\"bea\") & ($password=\"pw\") | (($user=\"ann\") & ($password=\"\"))")
	for _, tt := range []struct {
		with           bool
		user, password string
		status         int
	}{
		{true, "ann", "", 200}, {true, "Ann", "x", 401}, {true, "Designer", "", 401}, {true, "designer", "x", 401}, {true, "bea", "pw", 200}, {true, "bea", "x", 401}, {true, "eve", "", 401},
		{false, "ann", "x", 200}, {false, "designer", "", 401}, {false, "bea", "pw", 200},
	} {
		s := serve(t, conf(tt.with), method)
		req, _ := http.NewRequest("GET", s.url+"/4DACTION/whoami", nil)
		req.SetBasicAuth(tt.user, tt.password)
		resp, err := s.N().Do(req)
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		if resp.StatusCode != tt.status {
			t.Errorf("%+v: %d", tt, resp.StatusCode)
		}
		if secret := tt.with && strings.EqualFold(tt.user, "designer"); secret != strings.Contains(s.reported(), "is not known") {
			t.Errorf("%+v: %s", tt, s.reported())
		}
	}
	// Without the method a name that is no 4D user is refused.
	s := serve(t, conf(true))
	req, _ := http.NewRequest("GET", s.url+"/4DACTION/whoami", nil)
	req.SetBasicAuth("eve", "")
	if resp, err := s.N().Do(req); err != nil || resp.StatusCode != 401 {
		t.Error(resp, err)
	}
}

func TestDigestAuthentication(t *testing.T) {
	s := serve(t, func(c *web.Config) { c.Authentication = web.Digest }, database("onWebAuthentication",
		"#DECLARE($u; $h; $b; $s; $user; $password : Text)->$ok : Boolean\n$ok:=($password=\"\") & WEB Validate digest($user; \"pw of \"+$user)"))
	challenge := func() string {
		r := s.N().get("/4DACTION/whoami")
		c := r.Header.Get("Www-Authenticate")
		if r.StatusCode != 401 || !strings.HasPrefix(c, `Digest realm="Demo", qop="auth", algorithm=MD5, nonce="`) {
			t.Fatal(r.StatusCode, c)
		}
		return strings.Split(c, `nonce="`)[1][:54]
	}
	sum := func(s string) string { return fmt.Sprintf("%x", md5.Sum([]byte(s))) }
	answer := func(nonce, user, password, uri string) int {
		response := sum(sum(user+":Demo:"+password) + ":" + nonce + ":00000001:c:auth:" + sum("GET:"+uri))
		return s.N().do("GET", "/4DACTION/whoami", "", "Authorization", fmt.Sprintf(`Digest username="%s", realm="Demo", nonce="%s", uri="%s", qop=auth, nc=00000001, cnonce="c", response="%s"`,
			user, nonce, uri, response)).StatusCode
	}
	nonce := challenge()
	for _, tt := range []struct {
		nonce, user, password, uri string
		status                     int
	}{
		{nonce, "ann", "pw of ann", "/4DACTION/whoami", 200},
		{nonce, "ann", "wrong", "/4DACTION/whoami", 401},
		{nonce, "ann", "pw of ann", "/4DACTION/login", 401},
		{"B" + nonce[1:], "ann", "pw of ann", "/4DACTION/whoami", 401},
		{"", "ann", "pw of ann", "/4DACTION/whoami", 401},
	} {
		if got := answer(tt.nonce, tt.user, tt.password, tt.uri); got != tt.status {
			t.Errorf("%+v: %d %s", tt, got, s.reported())
		}
	}
	s.clock.Add(int64(6 * time.Minute))
	if got := answer(nonce, "ann", "pw of ann", "/4DACTION/whoami"); got != 401 {
		t.Error("an old challenge:", got)
	}
}

// TestDialogs is docs/WebServer/httpRequests and authentication: a message ends the method, and On Web Authentication refuses.
func TestDialogs(t *testing.T) {
	s := serve(t, nil, method("alert", "WEB SEND TEXT(\"before\"; \"text/plain\")\nALERT(\"hello\")\nWEB SEND TEXT(\"after\"; \"text/plain\")"),
		method("confirm", "CONFIRM(\"really?\")\nWEB SEND TEXT(\"after\"; \"text/plain\")"), method("caught", "Try\nALERT(\"hello\")\nCatch\nWEB SEND TEXT(\"caught\")\nEnd try\nWEB SEND TEXT(\"after\"; \"text/plain\")"))
	s.N().get("/4DACTION/alert").want(t, 200, "before")
	s.N().get("/4DACTION/confirm").want(t, 204, "")
	s.N().get("/4DACTION/caught").want(t, 204, "")
	s = serve(t, nil, database("onWebAuthentication", "$0:=True\nALERT(\"who is it?\")"), method("ran", `WEB SEND TEXT("ran"; "text/plain")`))
	if r := s.N().get("/4DACTION/ran"); r.StatusCode != 401 {
		t.Error(r.StatusCode, r.body)
	}
	if s.reported() != "" {
		t.Error(s.reported())
	}
}

func TestCompilerWeb(t *testing.T) {
	s := serve(t, nil, map[string]string{"Project/Sources/Methods/COMPILER_WEB.4dm": "C_TEXT(steps)\nsteps:=steps+\"c\""},
		database("onWebAuthentication", "steps:=steps+\"a\""), method("order", "steps:=steps+\"m\"\nWEB SEND TEXT(steps; \"text/plain\")"))
	for range 3 { // W13: nothing is left of the request before
		s.N().get("/4DACTION/order").want(t, 200, "cam")
	}
}

func TestStaticFiles(t *testing.T) {
	s := serve(t, nil, map[string]string{
		"WebFolder/page.html": "<!--#4DTEXT Session.id--> as it is", "WebFolder/sub/a b.txt": "text", "WebFolder/style.css": "c", "WebFolder/x.unknown": "?",
		"WebFolder/tags.shtml": "<!-- #4DTEXT 1 --><!--#4DTEXT 1+1-->", "WebFolder/plain.shtml": "no tags", "WebFolder/404.html": "own 404", "WebFolder/5xx.html": "own 5xx",
		"secret.txt": "secret",
	}, method("boom", "var $o : Object\n$o:=Null\n$o:=$o.a.b"), method("file", "#DECLARE($p : Text)\nWEB SEND FILE(Substring($p; 2))"),
		method("absolute", "WEB SEND FILE(Folder(fk web root folder).platformPath+\"sub/a b.txt\")"), method("outside", "WEB SEND FILE(Folder(fk database folder).platformPath+\"secret.txt\")"),
		method("tagged", "WEB SEND TEXT(\"<!--#4DTEXT 1-->\")"))
	if err := os.Symlink(filepath.Join(s.dir, "secret.txt"), filepath.Join(s.dir, "WebFolder", "link.txt")); err != nil {
		t.Log(err)
	}
	n := s.N()
	r := n.get("/page.html")
	r.want(t, 200, "<!--#4DTEXT Session.id--> as it is")
	if r.Header.Get("Content-Type") != "text/html; charset=UTF-8" || len(r.Header.Values("Set-Cookie")) != 0 {
		t.Error("W11: a static file opens no session", r.Header)
	}
	n.get("/sub/a%20b.txt").want(t, 200, "text")
	n.get("/sub/../style.css").want(t, 200, "c")
	if r := n.do("GET", "/style.css", "", "Range", "bytes=0-0"); r.StatusCode != 206 {
		t.Error(r.StatusCode)
	}
	if r := n.do("POST", "/style.css", "x"); r.StatusCode != 405 || r.Header.Get("Allow") == "" {
		t.Error(r.StatusCode)
	}
	n.get("/plain.shtml").want(t, 200, "no tags")
	n.get("/tags.shtml").want(t, 200, "<!-- #4DTEXT 1 -->2")
	n.get("/nowhere").want(t, 404, "own 404")
	n.get("/").want(t, 404, "own 404")
	n.get("/sub").want(t, 404, "own 404")
	n.get("/sub/").want(t, 404, "own 404")
	n.get("/link.txt").want(t, 404, "own 404")
	n.get("/4DACTION/boom").want(t, 500, "own 5xx")
	n.get("/4DACTION/file/style.css").want(t, 200, "c")
	n.get("/4DACTION/file/sub/a%20b.txt").want(t, 200, "text")
	n.get("/4DACTION/absolute").want(t, 200, "text")
	n.get("/4DACTION/outside").want(t, 500, "own 5xx")
	n.get("/4DACTION/file/none.txt").want(t, 500, "own 5xx")
	n.get("/4DACTION/tagged").want(t, 200, "1")
	if r := n.do("PUT", "/nowhere", ""); r.StatusCode != 405 {
		t.Error(r.StatusCode)
	}
	// A static file keeps a session alive.
	j := s.J()
	id := j.whoami().ID
	s.clock.Add(int64(50 * time.Minute))
	j.get("/style.css")
	s.clock.Add(int64(50 * time.Minute))
	if j.whoami().ID != id {
		t.Error("W11: a static file refreshes a valid session")
	}
}

func TestEscapes(t *testing.T) {
	s := serve(t, nil, map[string]string{"secret.txt": "secret", "WebFolder/a/b.txt": "b"}, database("onWebConnection", `WEB SEND TEXT("ran")`),
		method("echo", "#DECLARE($p : Text)\nWEB SEND TEXT($p; \"text/plain\")"))
	addr := strings.TrimPrefix(s.url, "http://")
	for _, path := range []string{
		"/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/a/../../secret.txt", "/a/%2e%2e/%2E%2E/secret.txt", `/..\secret.txt`, `/a\..\..\secret.txt`,
		"/%5c..%5c..%5csecret.txt", "//../secret.txt", "/a//../../../secret.txt", "/./../secret.txt", "/4DACTION/../../secret.txt", "/4DACTION/echo/../../../x",
		"/secret.txt%00.html", "/%00", "/a%0d%0aX: y", "/%ff%fe", "/%zz",
	} {
		conn, err := net.Dial("tcp", addr)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(conn, "GET %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", path)
		data, _ := io.ReadAll(conn)
		conn.Close()
		if line, _, _ := strings.Cut(string(data), "\r\n"); !strings.HasPrefix(line, "HTTP/1.1 404") && !strings.HasPrefix(line, "HTTP/1.1 400") ||
			strings.Contains(string(data), "secret") || strings.Contains(string(data), "ran") {
			t.Errorf("%s: %q", path, data)
		}
	}
	s.N().get("/4DACTION/echo/../x").want(t, 200, "/../x") // stays below the root
}

func TestErrorsShowNothing(t *testing.T) {
	s := serve(t, nil, method("fails", "var $o : Object\n$o:={password: \"hunter2\"}\nASSERT(False; $o.password)\nWEB SEND TEXT(\"after\")"),
		method("broken", "If (True"))
	for _, m := range []string{"fails", "broken"} {
		r := s.N().get("/4DACTION/" + m)
		if r.StatusCode != 500 || strings.Contains(r.body, "hunter2") || strings.Contains(r.body, m) || strings.Contains(r.body, s.dir) {
			t.Errorf("%s: %d %q", m, r.StatusCode, r.body)
		}
	}
	if !strings.Contains(s.reported(), "hunter2") {
		t.Error("the report does not say it either:", s.reported())
	}
}

func TestLimits(t *testing.T) {
	s := serve(t, func(c *web.Config) { c.MaxRequest = 1000 }, method("body", "var $t : Text\nWEB GET HTTP BODY($t)\nWEB SEND TEXT(String(Length($t)); \"text/plain\")"))
	n := s.N()
	n.do("POST", "/4DACTION/body", strings.Repeat("x", 1000)).want(t, 200, "1000")
	if r := n.do("POST", "/4DACTION/body", strings.Repeat("x", 1001)); r.StatusCode != 413 {
		t.Error(r.StatusCode)
	}
	// Without a length: the body is cut off while it is read.
	req, _ := http.NewRequest("POST", s.url+"/4DACTION/body", io.MultiReader(strings.NewReader(strings.Repeat("x", 5000))))
	resp, err := n.Do(req)
	if err == nil {
		if resp.Body.Close(); resp.StatusCode != 413 {
			t.Error(resp.StatusCode)
		}
	}
	if r := n.do("TRACE", "/", ""); r.StatusCode != 405 {
		t.Error("TRACE", r.StatusCode)
	}
}

// TestMaxProcesses: at the number of processes minus one there are no more (docs/API/WebServerClass, maxConcurrentProcesses).
func TestMaxProcesses(t *testing.T) {
	s := serve(t, func(c *web.Config) { c.Mode, c.MaxProcesses = web.NoSessions, 3 },
		method("slow", "DELAY PROCESS(Current process; 60)\nWEB SEND TEXT(\"done\"; \"text/plain\")"))
	var busy, done atomic.Int32
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			switch r := s.N().get("/4DACTION/slow"); r.StatusCode {
			case 503:
				busy.Add(1)
			case 200:
				done.Add(1)
			}
		})
	}
	wg.Wait()
	if busy.Load() == 0 || done.Load() < 2 || busy.Load()+done.Load() != 8 {
		t.Error(busy.Load(), "refused", done.Load(), "answered")
	}
}

func TestConcurrentSession(t *testing.T) {
	s := serve(t, nil, method("count", "Use (Session.storage)\nSession.storage.n:=Num(Session.storage.n)+1\nEnd use\nWEB SEND TEXT(String(Session.storage.n); \"text/plain\")"))
	j := s.J()
	j.whoami()
	u, _ := url.Parse(s.url)
	cookie := j.Jar.Cookies(u)[0].String()
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 25 {
				if r := s.N().do("GET", "/4DACTION/count", "", "Cookie", cookie); r.StatusCode != 200 {
					t.Error(r.StatusCode, s.reported())
				}
			}
		})
	}
	wg.Wait()
	j.get("/4DACTION/count").want(t, 200, "201") // W12: nothing is lost
}

func TestHomePage(t *testing.T) {
	s := serve(t, nil, map[string]string{"WebFolder/index.html": "home"}, database("onWebConnection", `WEB SEND TEXT("no")`))
	s.N().get("/").want(t, 200, "home")
	s = serve(t, func(c *web.Config) { c.Home = "start.html" }, map[string]string{"WebFolder/index.html": "home", "WebFolder/start.html": "start"})
	s.N().get("/").want(t, 200, "start")
	s = serve(t, nil, map[string]string{"WebFolder/other.html": "other"}, database("onWebAuthentication", `WEB SET HOME PAGE("other.html")`), database("onWebConnection", `WEB SEND TEXT("no")`))
	s.N().get("/").want(t, 200, "other")
}

func TestOutsideWeb(t *testing.T) {
	s := newSite(t, nil, method("all", "var $t : Text\n$t:=\"x\"\nARRAY TEXT($n; 1)\nARRAY TEXT($v; 1)\nWEB SEND TEXT(\"a\")\nWEB SET HTTP HEADER(\"A: b\")\nWEB SEND HTTP REDIRECT(\"/\")\nWEB SET HOME PAGE(\"x\")\nWEB SEND FILE(\"x\")\n"+
		"WEB GET HTTP HEADER($t)\nWEB GET VARIABLES($n; $v)\nreturn $t+String(Size of array($n))+String(WEB Is secured connection)+WEB Get current session ID+String(WEB Get body part count)+String(WEB Is server running)"))
	p := s.in.NewProcess(interp.ProcessOptions{Name: "main"})
	defer p.Close()
	v, err := p.Run(s.in.Program().Method("all"))
	if err != nil || v.Str() != "0False0False" {
		t.Error(v, err)
	}
}

// start runs a Server on a free port of this machine.
func start(t *testing.T, s *site, o web.ServerOptions) *web.Server {
	t.Helper()
	o.Listen = "127.0.0.1:0"
	ready := o.Ready
	o.Ready = func(url string) {
		s.url = url
		if ready != nil {
			ready(url)
		}
	}
	srv := web.NewServer(o)
	set := web.DefaultSettings()
	set.RootFolder, set.DefaultHomepage, set.ScalableSession = s.conf.Root, s.conf.Home, s.conf.Mode == web.Scalable
	srv.Configure(s.conf, set, os.DirFS(filepath.Join(s.dir, "Project", "Sources")))
	if err := srv.Start(nil, false); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = srv.Stop(context.Background()) })
	return srv
}

func TestRow42ServerStop(t *testing.T) {
	s := newSite(t, nil, method("slow", "DELAY PROCESS(Current process; 20)\nWEB SEND TEXT(\"done\"; \"text/plain\")"))
	var ready []string
	var logged strings.Builder
	srv := start(t, s, web.ServerOptions{Ready: func(url string) { ready = append(ready, url) }, Log: &logged})
	j := s.J()
	j.get("/4DACTION/put/x")
	j.get("/4DACTION/get").want(t, 200, "x")
	if !srv.Running() || len(ready) != 1 || ready[0] != s.url {
		t.Error("ready:", ready)
	}
	answer := make(chan reply)
	go func() { answer <- s.N().get("/4DACTION/slow") }()
	time.Sleep(100 * time.Millisecond)
	if err := srv.Stop(context.Background()); err != nil || srv.Running() {
		t.Error(err)
	}
	r := <-answer
	r.want(t, 200, "done") // requests that run are finished
	old := s.url
	if err := srv.Start(nil, true); err != nil || s.url != old {
		t.Error("a restart keeps the port:", err, s.url, old)
	}
	u, _ := url.Parse(old)
	cookies := j.Jar.Cookies(u)
	r = s.N().do("GET", "/4DACTION/get", "", "Cookie", cookies[0].String())
	r.want(t, 200, "")
	if c := r.Header.Get("Set-Cookie"); c == "" || strings.Contains(c, cookies[0].Value) {
		t.Error("no new cookie:", c)
	}
	_ = srv.Stop(context.Background())
	line := strings.Split(logged.String(), "\n")[0]
	if !regexp.MustCompile(`^127\.0\.0\.1 - - \[\d\d/\w{3}/\d{4}:\d\d:\d\d:\d\d [+-]\d{4}\] "GET /4DACTION/put/x HTTP/1\.1" 200 2$`).MatchString(line) {
		t.Errorf("log: %q", line)
	}
}

func TestShutdownDeadline(t *testing.T) {
	s := newSite(t, nil, method("forever", "While (True)\nEnd while"), method("wait", "DELAY PROCESS(Current process; 100000)"))
	srv := start(t, s, web.ServerOptions{})
	answers := make(chan reply, 2)
	for _, m := range []string{"forever", "wait"} {
		go func() { answers <- s.N().get("/4DACTION/" + m) }()
	}
	time.Sleep(200 * time.Millisecond)
	ctx, cancel := context.WithTimeout(context.Background(), 100*time.Millisecond)
	defer cancel()
	if err := srv.Stop(ctx); !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
	for range 2 {
		if r := <-answers; r.StatusCode != 503 {
			t.Error(r.StatusCode)
		}
	}
}

func TestRow54TLS(t *testing.T) {
	s := newSite(t, nil, method("secure", "WEB SEND TEXT(String(WEB Is secured connection); \"text/plain\")"))
	fake := httptest.NewUnstartedServer(nil)
	fake.StartTLS()
	defer fake.Close()
	start(t, s, web.ServerOptions{TLS: &tls.Config{Certificates: fake.TLS.Certificates}})
	b := s.N()
	b.Transport = &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}
	r := b.get("/4DACTION/secure")
	r.want(t, 200, "True")
	if c := r.Header.Get("Set-Cookie"); !strings.Contains(c, "; Secure") {
		t.Error("W5:", c)
	}
}

func TestSimulation(t *testing.T) {
	s := newSite(t, nil, method("args", "#DECLARE($a : Text; $b : Text)\nARRAY TEXT($n; 0)\nARRAY TEXT($v; 0)\nWEB GET VARIABLES($n; $v)\nWEB SET HTTP HEADER(\"X-STATUS: 201\")\n"+
		"WEB SEND TEXT($a+$n{1}+$v{1}+$n{2}+$v{2}; \"text/plain\")"), method("fails", "var $o : Object\n$o:=Null\nreturn $o.a.b"))
	run := func(name string, change func(*web.Simulation)) (*web.Response, error) {
		sim := &web.Simulation{Interp: s.in, Method: s.in.Program().Method(name)}
		if change != nil {
			change(sim)
		}
		return sim.Run()
	}
	r, err := run("action_Session", nil)
	if err != nil || string(r.Body) != "4DACTION --> Session is null" || r.Status != 200 || r.Header.Get("Set-Cookie") != "" {
		t.Error(r, err)
	}
	guest, _ := s.in.Sessions().NewWeb(session.Client{})
	r, err = run("action_Session", func(x *web.Simulation) { x.Session = guest })
	if err != nil || string(r.Body) != "4DACTION --> Session is not CreateInvoices" || !strings.Contains(r.Header.Get("Set-Cookie"), guest.ID()) {
		t.Error(r, err)
	}
	guest.SetPrivileges([]string{"CreateInvoices"}, nil, nil)
	r, err = run("action_Session", func(x *web.Simulation) { x.Session = guest })
	if err != nil || string(r.Body) != "4DACTION --> Session is CreateInvoices" || !guest.Alive() {
		t.Error(r, err)
	}
	r, err = run("args", func(x *web.Simulation) { x.URL, x.Form, x.Header = "/x?q=1", []string{"f=a b"}, []string{"X-A: 1"} })
	if err != nil || !strings.HasPrefix(r.String(), "HTTP/1.1 201 Created\r\n") || string(r.Body) != "q1fa b" {
		t.Error(r, err)
	}
	if _, err = run("fails", nil); err == nil {
		t.Error("no error")
	}
	if r, err := run("args", func(x *web.Simulation) { x.Header = []string{"nonsense"} }); err == nil || r != nil {
		t.Error(r, err)
	}
}
