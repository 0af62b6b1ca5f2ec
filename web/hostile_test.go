package web_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tetra/interp"
	"tetra/session"
	"tetra/web"
)

// What hostile clients try, attack by attack. Each test says what it expects; elsewhere are: forged log lines (TestLogForged), header values by
// fuzzing (FuzzHeaderValues), the mixture of all under load (TestMixedLoad), credentials (TestBasicAuthentication, TestDigestAuthentication).

// raw sends bytes on a connection of its own and gives everything that comes back until the connection ends, or a second of silence. A busy machine
// may begin late.
func raw(t testing.TB, url, request string) string {
	t.Helper()
	conn, err := net.Dial("tcp", strings.TrimPrefix(url, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if _, err := io.WriteString(conn, request); err != nil {
		t.Log(err) // the server may have had enough before the end
	}
	var all bytes.Buffer
	b := make([]byte, 64<<10)
	silence := 20 * time.Second
	for {
		_ = conn.SetReadDeadline(time.Now().Add(silence))
		silence = time.Second
		n, err := conn.Read(b)
		all.Write(b[:n])
		if err != nil {
			return all.String()
		}
	}
}

// statuses is the statuses of the responses in what came back.
func statuses(reply string) (list []string) {
	for _, line := range strings.Split(reply, "\r\n") {
		if strings.HasPrefix(line, "HTTP/1.1 ") && len(line) >= 12 {
			list = append(list, line[9:12])
		}
	}
	return list
}

// marked is a site that notes who was there.
func marked(t *testing.T, more ...map[string]string) *site {
	return serve(t, nil, append(more, method("mark", "#DECLARE($p : Text)\nUse (Storage)\nIf (Storage.marks=Null)\nStorage.marks:=New shared collection()\nEnd if\nEnd use\n"+
		"Use (Storage.marks)\nStorage.marks.push($p)\nEnd use\nWEB SEND TEXT(\"marked\"; \"text/plain\")"),
		method("marks", `WEB SEND TEXT(Storage.marks=Null ? "" : Storage.marks.join(","); "text/plain")`))...)
}

// TestSmuggling: bytes that one server takes for a body and another for a request are never both. A request that could be read in two ways is
// refused, or the last that is read on its connection.
func TestSmuggling(t *testing.T) {
	const inner = "GET /4DACTION/mark/smuggled HTTP/1.1\r\nHost: x\r\n\r\n"
	post := func(head, body string) string {
		return "POST /4DACTION/mark/outer HTTP/1.1\r\nHost: x\r\n" + head + "\r\n" + body
	}
	for name, tt := range map[string]struct {
		request string
		want    string // statuses, one of several separated by |
	}{
		"length beside chunks":            {post("Content-Length: 4\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"+inner), "200|400"},
		"chunks beside length":            {post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"+inner), "200|400"},
		"two lengths":                     {post("Content-Length: 0\r\nContent-Length: 44\r\n", inner), "400"},
		"lengths in a list":               {post("Content-Length: 0, 44\r\n", inner), "400"},
		"a length with a sign":            {post("Content-Length: +0\r\n", inner), "400"},
		"a negative length":               {post("Content-Length: -1\r\n", inner), "400"},
		"a length in hexadecimal":         {post("Content-Length: 0x0\r\n", inner), "400"},
		"a length with a blank before :":  {post("Content-Length : 0\r\n", inner), "400"},
		"chunked with a blank before :":   {post("Transfer-Encoding : chunked\r\n", "0\r\n\r\n"+inner), "400"},
		"an unknown encoding":             {post("Transfer-Encoding: xchunked\r\nContent-Length: 0\r\n", inner), "501|400"},
		"two encodings":                   {post("Transfer-Encoding: chunked, identity\r\n", "0\r\n\r\n"+inner), "501|400"},
		"an encoding twice":               {post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"+inner), "501|400"},
		"an encoding on a folded line":    {post("X: y\r\n Transfer-Encoding: chunked\r\nContent-Length: 0\r\n", ""), "200|400"},
		"a folded encoding":               {post("Transfer-Encoding:\r\n chunked\r\nContent-Length: 0\r\n", "0\r\n\r\n"+inner), "200|400|501"},
		"an encoding with a vertical tab": {post("Transfer-Encoding: \vchunked\r\nContent-Length: 0\r\n", inner), "400|501"},
		"a bare carriage return":          {post("X: a\rTransfer-Encoding: chunked\r\nContent-Length: 0\r\n", inner), "400"},
		"a NUL in a field":                {post("X: a\x00b\r\nContent-Length: 0\r\n", inner), "400"},
		"chunk size with a sign":          {post("Transfer-Encoding: chunked\r\n", "+0\r\n\r\n"+inner), "400|200"},
		"a chunk size that overflows":     {post("Transfer-Encoding: chunked\r\n", "10000000000000000\r\n"+inner), "400|413"},
		"bare line feeds in chunks":       {post("Transfer-Encoding: chunked\r\n", "1\nx\n0\n\n"+inner), "400"},
		"a line feed in an extension":     {post("Transfer-Encoding: chunked\r\n", "1;a\n"+inner), "400"},
		"long extensions of chunks":       {post("Transfer-Encoding: chunked\r\n", strings.Repeat("1;"+strings.Repeat("e", 3000)+"\r\nx\r\n", 20)+"0\r\n\r\n"+inner), "400"},
		"a length in a trailer":           {post("Transfer-Encoding: chunked\r\nTrailer: Content-Length\r\n", "0\r\nContent-Length: 44\r\n\r\n"+inner), "400|200"},
		"no host":                         {"GET /4DACTION/mark/outer HTTP/1.1\r\n\r\n" + inner, "400"},
		"two hosts":                       {"GET /4DACTION/mark/outer HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n" + inner, "400"},
		"a blank in the target":           {"GET /4DACTION/mark/outer x HTTP/1.1\r\nHost: x\r\n\r\n" + inner, "400"},
		"an old version":                  {"GET /4DACTION/mark/outer\r\n" + inner, "400"},
		"a version to come":               {"GET /4DACTION/mark/outer HTTP/3.0\r\nHost: x\r\n\r\n" + inner, "400|505"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := marked(t)
			got := statuses(raw(t, s.url, tt.request))
			if len(got) != 1 || !strings.Contains("|"+tt.want+"|", "|"+got[0]+"|") {
				t.Errorf("%q, want %s once", got, tt.want)
			}
			if marks := s.N().get("/4DACTION/marks").body; strings.Contains(marks, "smuggled") {
				t.Error("the request within was answered:", marks)
			}
		})
	}
}

// TestTrailers: fields after a body are none of the header's.
func TestTrailers(t *testing.T) {
	s := serve(t, nil, method("head", "var $h : Text\nWEB GET HTTP HEADER($h)\nWEB SEND TEXT($h+Session.id; \"text/plain\")"))
	id := s.J().whoami().ID
	reply := raw(t, s.url, "POST /4DACTION/head HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nTrailer: X-Late, Cookie\r\n\r\n1\r\nx\r\n0\r\nX-Late: here\r\nCookie: 4DSID_Demo="+id+"\r\n\r\n")
	if !strings.HasPrefix(reply, "HTTP/1.1 200") || strings.Contains(reply, "X-Late: here") || strings.Contains(reply, id) {
		t.Errorf("%q", reply)
	}
}

// TestTargets: no spelling of a path leads out of the web folder, neither by URL, in whatever form, nor by a command that is given what came, nor by
// a link in the folder. Nothing that is no path for a file runs code.
func TestTargets(t *testing.T) {
	s := serve(t, nil, map[string]string{"secret.txt": "top secret", "Project/Sources/a.txt": "top secret", "WebFolder/a/b.txt": "b", "WebFolder/index.html": "home"},
		method("file", "#DECLARE($p : Text)\nARRAY TEXT($n; 0)\nARRAY TEXT($v; 0)\nWEB GET VARIABLES($n; $v)\nTry\nWEB SEND FILE($v{1})\nCatch\nWEB SEND TEXT(\"refused\"; \"text/plain\")\nEnd try"),
		method("include", "ARRAY TEXT($n; 0)\nARRAY TEXT($v; 0)\nWEB GET VARIABLES($n; $v)\nWEB SEND TEXT(\"<!--#4DINCLUDE \"+$v{1}+\"-->\")"),
		method("home", "ARRAY TEXT($n; 0)\nARRAY TEXT($v; 0)\nWEB GET VARIABLES($n; $v)\nWEB SET HOME PAGE($v{1})\nWEB SEND TEXT(\"set\")"))
	for name, to := range map[string]string{"link.txt": "../secret.txt", "up": "..", "absolute.txt": filepath.Join(s.dir, "secret.txt"), "loop": "loop"} {
		if err := os.Symlink(to, filepath.Join(s.dir, "WebFolder", name)); err != nil {
			t.Skip(err)
		}
	}
	secret := filepath.ToSlash(filepath.Join(s.dir, "secret.txt"))
	paths := []string{
		"/../secret.txt", "/%2e%2e/secret.txt", "/.%2e/secret.txt", "/%2E%2E%2Fsecret.txt", "/..%2fsecret.txt", `/..\secret.txt`, "/..%5csecret.txt", "/%5c..%5csecret.txt", "/a/../../secret.txt",
		"/a/%2e%2e/%2e%2e/secret.txt", "/%252e%252e/secret.txt", "/%252e%252e%252fsecret.txt", "/..%252fsecret.txt", "/%25%32%65%25%32%65/secret.txt", "/%u002e%u002e/secret.txt",
		"/%c0%ae%c0%ae/secret.txt", "/%c0%ae%c0%ae%c0%afsecret.txt", "/%e0%80%ae%e0%80%ae/secret.txt", "/..%c0%afsecret.txt", "/..%c1%9csecret.txt", "/%ef%bc%8e%ef%bc%8e/secret.txt",
		"/secret.txt%00.html", "/a/b.txt%00", "/%00/../secret.txt", "/....//secret.txt", "/..;/secret.txt", "/.../secret.txt", "//../secret.txt", "///" + secret, "/" + secret, "/file://" + secret,
		"/C:/secret.txt", "/C:%5csecret.txt", "/a/b.txt::$DATA", "/a/b.txt.", "/a/b.txt%20", "/~root/secret.txt", "/link.txt", "/absolute.txt", "/up/secret.txt", "/loop", "/up/Project/Sources/a.txt",
		"http://x/../secret.txt", "http://x/%2e%2e/secret.txt", "http://x" + secret, "file://" + secret, "http:///../secret.txt", "*", "secret.txt", "../secret.txt", "/a/b.txt/../../../secret.txt",
	}
	for _, path := range paths {
		reply := raw(t, s.url, "GET "+path+" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
		if got := statuses(reply); len(got) != 1 || got[0] != "404" && got[0] != "400" || strings.Contains(reply, "top secret") {
			t.Errorf("GET %s: %q", path, reply)
		}
		given := strings.ReplaceAll(strings.TrimPrefix(strings.TrimPrefix(path, "http://x"), "/"), "&", "%26")
		for _, m := range []string{"file", "include", "home"} {
			reply := raw(t, s.url, "GET /4DACTION/"+m+"?p="+given+" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
			if strings.Contains(reply, "top secret") {
				t.Errorf("%s %s: %q", m, given, reply)
			}
		}
	}
	s.N().get("/a/b.txt").want(t, 200, "b")
	s.N().get("/4DACTION/file?p=a/b.txt").want(t, 200, "b")
	if reply := raw(t, s.url, "GET http://elsewhere/a/b.txt HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"); !strings.HasSuffix(reply, "\r\n\r\nb") {
		t.Errorf("the absolute form of a good path: %q", reply)
	}
}

// TestResponseSplitting: whatever a command is given, it sets what it sets: the head stays whole, no field and no body is added.
func TestResponseSplitting(t *testing.T) {
	const read = "var $e : Text\n$e:=\"a\"+Char(13)+Char(10)+\"X-Evil: 1\"+Char(13)+Char(10)+\"Set-Cookie: evil=1\"+Char(13)+Char(10)+Char(13)+Char(10)+\"<evil>\"+Char(10)+\"X-Evil: 2\"+Char(0)+Char(0x2028)\n"
	s := serve(t, nil, page("p.html", "page"), page("404.html", "custom"), source("HTTPHandlers.json", `[{"class":"H","method":"h","regexPattern":"/h"}]`),
		source("HTTPRules.json", `[{"regexPattern":"/p.html","setHeaders":{"X-Rule":"a\r\nX-Evil: 1","Bad\r\nX-Evil":"1"},"addHeaders":{"Set-Cookie":"a=b\r\nX-Evil: 1"}},{"regexPattern":"/r.html","redirect":"/a\r\nX-Evil: 1"}]`),
		class("H", "shared singleton Class constructor()\nFunction h()->$a : 4D.OutgoingMessage\n"+read+"$a:=4D.OutgoingMessage.new()\n$a.setBody(\"body\")\n$a.setHeader(\"X-Own\"; $e)\n$a.setHeader($e; \"v\")\n$a.setHeader(\"Content-Type\"; $e)\n$a.setHeader(\"Set-Cookie\"; $e)\n"),
		method("text", read+"WEB SEND TEXT(\"body\"; $e)"),
		method("blob", read+"var $b : Blob\nTEXT TO BLOB(\"body\"; $b; UTF8 text without length)\nWEB SEND BLOB($b; $e)"),
		method("redirect", read+"WEB SEND HTTP REDIRECT($e)"), method("redirectAsIs", read+"WEB SEND HTTP REDIRECT($e; *)"),
		method("arrays", read+"ARRAY TEXT($n; 4)\nARRAY TEXT($v; 4)\n$n{1}:=\"X-STATUS\"\n$v{1}:=\"200 \"+$e\n$n{2}:=\"X-Own\"\n$v{2}:=$e\n$n{3}:=\"Set-Cookie\"\n$v{3}:=$e\n$n{4}:=$e\n$v{4}:=\"v\"\nTry\nWEB SET HTTP HEADER($n; $v)\nCatch\nEnd try\nWEB SEND TEXT(\"body\"; \"text/plain\")"),
		method("name", read+"Session.setPrivileges({userName: $e})\nWEB SEND TEXT(\"body\"; \"text/plain\")"),
		method("page", read+"WEB SET HOME PAGE($e)\nWEB SEND TEXT(\"body\"; \"text/plain\")"),
		database("onWebConnection", "#DECLARE($u; $h; $b; $s; $n; $p : Text)\nWEB SEND HTTP REDIRECT(\"/there\"+$u)"))
	for _, path := range []string{"/4DACTION/text", "/4DACTION/blob", "/4DACTION/redirect", "/4DACTION/redirectAsIs", "/4DACTION/arrays", "/4DACTION/name", "/4DACTION/page", "/h", "/p.html", "/r.html",
		"/any%0d%0aX-Evil:%201", "/any?%0d%0aX-Evil:%201", "/any?x=%E5%98%8A%E5%98%8DX-Evil:1"} {
		reply := raw(t, s.url, "GET "+path+" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
		head, body, _ := strings.Cut(reply, "\r\n\r\n")
		if strings.Contains(head, "\nX-Evil") || strings.Contains(head, "\nSet-Cookie: evil") || strings.ContainsAny(strings.ReplaceAll(head, "\r\n", ""), "\r\n\x00") || strings.Contains(body, "<evil>") {
			t.Errorf("%s: %q", path, reply)
		}
		if got := statuses(reply); len(got) != 1 || got[0] >= "500" {
			t.Errorf("%s: %q %s", path, got, s.reported())
		}
	}
	// Attributes of the cookie are for the project to set; they cannot break the head either.
	s = serve(t, func(c *web.Config) {
		c.CookiePath, c.CookieDomain, c.Realm = "/a\r\nX-Evil: 1", "b.example\r\nX-Evil: 1", "r\"\r\nX-Evil: 1"
		c.Authentication = web.Basic
	}, database("onWebAuthentication", "$0:=False"))
	if reply := raw(t, s.url, "GET /4DACTION/whoami HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"); strings.Contains(reply, "\nX-Evil") || !strings.HasPrefix(reply, "HTTP/1.1 401") {
		t.Errorf("%q", reply)
	}
}

// TestBombs: bodies that would become something large are not expanded, parts and fields are counted, nesting has an end; each is answered fast.
func TestBombs(t *testing.T) {
	s := serve(t, nil, source("HTTPHandlers.json", `[{"class":"H","method":"json","regexPattern":"/json"},{"class":"H","method":"picture","regexPattern":"/picture"}]`),
		class("H", "shared singleton Class constructor()\nFunction json($r : 4D.IncomingMessage)->$t : Text\n$t:=\"read \"+String(Value type($r.getJSON()))\n"+
			"Function picture($r : 4D.IncomingMessage)->$t : Text\nvar $p; $q : Picture\n$p:=$r.getPicture()\nTry\nCREATE THUMBNAIL($p; $q; 10; 10)\nCatch\nEnd try\n$t:=\"picture\"\n"),
		method("parts", "var $i; $n : Integer\nvar $c; $a; $m; $f : Text\nFor ($i; 1; WEB Get body part count)\nWEB GET BODY PART($i; $c; $a; $m; $f)\n$n+=1\nEnd for\nARRAY TEXT($na; 0)\nARRAY TEXT($va; 0)\nWEB GET VARIABLES($na; $va)\n"+
			"WEB SEND TEXT(String($n)+\" \"+String(Size of array($na)); \"text/plain\")"),
		method("size", "var $b : Blob\nWEB GET HTTP BODY($b)\nWEB SEND TEXT(String(BLOB size($b)); \"text/plain\")"))
	const limit, part = 1_900_000, "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n"
	var zipped bytes.Buffer
	z := gzip.NewWriter(&zipped)
	if _, err := z.Write(make([]byte, 50<<20)); err != nil || z.Close() != nil {
		t.Fatal(err)
	}
	for name, tt := range map[string]struct{ path, kind, body, want string }{
		"many parts":                   {"/4DACTION/parts", "multipart/form-data; boundary=B", strings.Repeat(part, limit/len(part)) + "--B--", "1000 1000"},
		"many empty parts":             {"/4DACTION/parts", "multipart/form-data; boundary=B", strings.Repeat("--B\r\n\r\n\r\n", limit/9) + "--B--", "1000 1000"},
		"boundaries alone":             {"/4DACTION/parts", "multipart/form-data; boundary=B", strings.Repeat("--B\r\n", limit/5), "0 0"},
		"no end":                       {"/4DACTION/parts", "multipart/form-data; boundary=B", part + strings.Repeat("x", limit), "0 0|1 1"},
		"a part with a large header":   {"/4DACTION/parts", "multipart/form-data; boundary=B", "--B\r\nX: " + strings.Repeat("y", limit) + "\r\n\r\nx\r\n--B--", "0 0|1 1"},
		"a part with many fields":      {"/4DACTION/parts", "multipart/form-data; boundary=B", "--B\r\n" + strings.Repeat("X: y\r\n", limit/6) + "\r\nx\r\n--B--", "0 0|1 1"},
		"parts in parts":               {"/4DACTION/parts", "multipart/form-data; boundary=B", "--B\r\nContent-Type: multipart/mixed; boundary=C\r\n\r\n" + strings.Repeat("--C\r\n\r\nx\r\n", 100_000) + "--C--\r\n--B--", "1 1"},
		"almost a boundary":            {"/4DACTION/parts", "multipart/form-data; boundary=" + strings.Repeat("B", 70), strings.Repeat("--"+strings.Repeat("B", 69)+"\r\n", limit/73), "0 0"},
		"a long boundary":              {"/4DACTION/parts", "multipart/form-data; boundary=" + strings.Repeat("B", 5000), strings.Repeat("x", limit), "0 0"},
		"many fields":                  {"/4DACTION/parts", "application/x-www-form-urlencoded", strings.Repeat("a&", limit/2), "0 10000"},
		"escapes":                      {"/4DACTION/parts", "application/x-www-form-urlencoded", "a=" + strings.Repeat("%41", limit/3), "0 1"},
		"broken escapes":               {"/4DACTION/parts", "application/x-www-form-urlencoded", strings.Repeat("%", limit), "0 1"},
		"a compressed body":            {"/4DACTION/size", "application/octet-stream", zipped.String(), fmt.Sprint(zipped.Len())},
		"nested JSON":                  {"/json", "application/json", strings.Repeat("[", limit), "500"},
		"nested objects":               {"/json", "application/json", strings.Repeat(`{"a":`, limit/5), "500"},
		"a long number":                {"/json", "application/json", strings.Repeat("9", limit), "read 1|500"},
		"many keys":                    {"/json", "application/json", "{" + strings.Repeat(`"k":1,`, limit/6) + `"k":1}`, "read 38"},
		"a picture of a million dots":  {"/picture", "image/png", hugePNG(1_000_000, 1_000_000), "picture"},
		"a picture that is never read": {"/picture", "image/gif", "GIF89a\xff\xff\xff\xff\x80\x00\x00" + strings.Repeat("\xff", 1000), "picture"},
	} {
		start := time.Now()
		r := s.N().do("POST", tt.path, tt.body, "Content-Type", tt.kind, "Content-Encoding", "gzip")
		got := r.body
		if r.StatusCode == 500 {
			got = "500"
		}
		if !strings.Contains("|"+tt.want+"|", "|"+got+"|") {
			t.Errorf("%s: %d %.200q, want %s; %.300s", name, r.StatusCode, r.body, tt.want, s.reported())
		}
		if took := time.Since(start); took > 20*time.Second {
			t.Errorf("%s: answered after %v", name, took)
		}
	}
	if strings.Contains(s.reported(), "internal fault") {
		t.Error(s.reported())
	}
}

// hugePNG is a picture of a size that nobody has memory for.
func hugePNG(w, h uint32) string {
	var b bytes.Buffer
	b.WriteString("\x89PNG\r\n\x1a\n")
	chunk := func(kind string, data []byte) {
		_ = binary.Write(&b, binary.BigEndian, uint32(len(data))) // a Buffer takes everything
		body := append([]byte(kind), data...)
		b.Write(body)
		_ = binary.Write(&b, binary.BigEndian, crc32.ChecksumIEEE(body))
	}
	head := binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint32(nil, w), h)
	chunk("IHDR", append(head, 8, 6, 0, 0, 0))
	chunk("IDAT", []byte{0x78, 0x9c, 0x63, 0, 0, 0, 1, 0, 1})
	chunk("IEND", nil)
	return b.String()
}

// TestSlowClients: a client that sends or reads slowly is let go, in every phase, and keeps nobody else waiting.
func TestSlowClients(t *testing.T) {
	s, srv := host(t, page("big.bin", strings.Repeat("x", 16<<20)), method("big", "var $t : Text\n$t:=\"x\"*(16*1024*1024)\nWEB SEND TEXT($t; \"text/plain\")"))
	s.conf.Patience = web.Patience{Head: 300 * time.Millisecond, Stall: 300 * time.Millisecond, Body: 700 * time.Millisecond}
	s.conf.MaxProcesses = 3
	set := srv.Settings()
	set.ScalableSession, set.MaxConcurrentProcesses = false, 3
	srv.Configure(s.conf, set, nil)
	if err := srv.Start(nil, false); err != nil {
		t.Fatal(err)
	}
	addr := strings.TrimPrefix(s.url, "http://")
	ended := make(chan string, 20)
	slow := func(name, first, again string) {
		conn, err := net.Dial("tcp", addr)
		if err != nil {
			ended <- name + ": " + err.Error()
			return
		}
		defer conn.Close()
		_, _ = io.WriteString(conn, first)
		end := time.Now().Add(20 * time.Second)
		for time.Now().Before(end) {
			if _, err := io.WriteString(conn, again); err != nil {
				ended <- ""
				return
			}
			b := make([]byte, 1)
			_ = conn.SetReadDeadline(time.Now().Add(50 * time.Millisecond))
			if n, err := conn.Read(b); n > 0 || err == io.EOF {
				ended <- ""
				return
			}
		}
		ended <- name + " goes on"
	}
	const head = "POST /4DACTION/whoami HTTP/1.1\r\nHost: x\r\n"
	attacks := 0
	for name, a := range map[string][2]string{
		"a request line by bytes": {"GE", "T"},
		"a head by fields":        {head, "X: y\r\n"},
		"a body that stops":       {head + "Content-Length: 100\r\n\r\nabc", ""},
		"a body by bytes":         {head + "Content-Length: 100000\r\n\r\n", "x"},
		"chunks by bytes":         {head + "Transfer-Encoding: chunked\r\n\r\n", "1\r\nx\r\n"},
		"nothing at all":          {"", ""},
	} {
		for range 2 {
			attacks++
			go slow(name, a[0], a[1])
		}
	}
	time.Sleep(100 * time.Millisecond)
	start := time.Now()
	s.N().get("/4DACTION/action_Session").want(t, 200, "4DACTION --> Session is null") // while all of them are at it
	if took := time.Since(start); took > 5*time.Second {
		t.Error("others wait:", took)
	}
	for range attacks {
		if fault := <-ended; fault != "" {
			t.Error(fault)
		}
	}
	// A client that does not read: its process ends, and its connection.
	for _, path := range []string{"/big.bin", "/4DACTION/big"} {
		conn, err := net.Dial("tcp", addr)
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close()
		if c, ok := conn.(*net.TCPConn); ok {
			_ = c.SetReadBuffer(4096)
		}
		fmt.Fprintf(conn, "GET %s HTTP/1.1\r\nHost: x\r\n\r\n", path)
	}
	for end := time.Now().Add(10 * time.Second); len(s.in.Processes()) == 0; time.Sleep(5 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatal("nothing waits for the client")
		}
	}
	for end := time.Now().Add(10 * time.Second); len(s.in.Processes()) > 0; time.Sleep(20 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatal("a process waits for a client that does not read")
		}
	}
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	if err := srv.Stop(ctx); err != nil {
		t.Error("a slow client keeps the server from stopping:", err)
	}
}

// TestHeadLimits: heads are limited in all, fields in number; what is too large is refused before code runs.
func TestHeadLimits(t *testing.T) {
	s, srv := host(t)
	if err := srv.Start(nil, false); err != nil {
		t.Fatal(err)
	}
	for name, request := range map[string]string{
		"a large field": "GET /4DACTION/whoami HTTP/1.1\r\nHost: x\r\nX: " + strings.Repeat("y", 200_000) + "\r\n\r\n",
		"many fields":   "GET /4DACTION/whoami HTTP/1.1\r\nHost: x\r\n" + strings.Repeat("X: y\r\n", 50_000) + "\r\n",
		"a long URL":    "GET /" + strings.Repeat("a", 200_000) + " HTTP/1.1\r\nHost: x\r\n\r\n",
		"a long method": strings.Repeat("A", 200_000) + " / HTTP/1.1\r\nHost: x\r\n\r\n",
		"a long cookie": "GET /4DACTION/whoami HTTP/1.1\r\nHost: x\r\nCookie: " + strings.Repeat("4DSID_Demo=00000000000000000000000000000000; ", 5000) + "\r\n\r\n",
	} {
		if got := statuses(raw(t, s.url, request)); len(got) > 1 || len(got) == 1 && got[0] != "431" && got[0] != "400" {
			t.Errorf("%s: %q", name, got)
		}
	}
	if got := statuses(raw(t, s.url, "POST /4DACTION/whoami HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 99999999\r\n\r\n")); len(got) != 1 || got[0] != "413" {
		t.Error("a body that is announced too large is asked for:", got)
	}
	if n := len(s.in.Sessions().All()); n > 1 { // the standalone one
		t.Error(n, "sessions")
	}
}

// TestRangeBomb: a request for very many pieces of a file gets the file.
func TestRangeBomb(t *testing.T) {
	s := serve(t, nil, page("a.txt", strings.Repeat("0123456789", 1000)))
	n := s.N()
	if r := n.do("GET", "/a.txt", "", "Range", "bytes=0-"+strings.Repeat(",0-", 1000)); r.StatusCode != 200 || len(r.body) != 10_000 {
		t.Error(r.StatusCode, len(r.body))
	}
	if r := n.do("GET", "/a.txt", "", "Range", "bytes="+strings.TrimSuffix(strings.Repeat("1-1,", 1000), ",")); r.StatusCode != 200 || len(r.body) != 10_000 {
		t.Error(r.StatusCode, len(r.body))
	}
	if r := n.do("GET", "/a.txt", "", "Range", "bytes=0-0,2-3"); r.StatusCode != 206 || !strings.Contains(r.Header.Get("Content-Type"), "multipart/byteranges") {
		t.Error(r.StatusCode, r.Header)
	}
	for _, v := range []string{"bytes=-1-1", "bytes=99999999999999999999-", "bytes=5-1", "lines=1-2", "bytes=\x00"} {
		if r := raw(t, s.url, "GET /a.txt HTTP/1.1\r\nHost: x\r\nConnection: close\r\nRange: "+v+"\r\n\r\n"); len(statuses(r)) != 1 || statuses(r)[0] >= "500" {
			t.Errorf("%s: %.100q", v, r)
		}
	}
}

// TestSessionAttacks: ids cannot be guessed or prescribed, cookies of others are not taken, passcodes neither, and sessions cannot fill the memory.
func TestSessionAttacks(t *testing.T) {
	s := serve(t, nil, method("otp", "WEB SEND TEXT(Session.createOTP(); \"text/plain\")"))
	j := s.J()
	j.get("/4DACTION/login")
	victim := j.whoami()
	s.in.Sessions().Standalone()
	for name, cookie := range map[string]string{
		"a made-up id": "0123456789ABCDEF0123456789ABCDEF", "part of one": victim.ID[:31], "one and more": victim.ID + "0", "one reversed": reversed(victim.ID), "nothing": "", "zeros": strings.Repeat("0", 32),
		"the standalone session": s.in.Sessions().Standalone().ID(), "stored procedures": s.in.Sessions().StoredProcedures().ID(), "a path": "../../" + victim.ID, "encoded": "%" + victim.ID, "a list": victim.ID + "," + victim.ID,
	} {
		r := s.N().do("GET", "/4DACTION/whoami", "", "Cookie", "4DSID_Demo="+cookie)
		set := r.Header.Get("Set-Cookie")
		if cookie != "" && len(cookie) == 32 && strings.Contains(set, cookie) || strings.Contains(r.body, victim.ID) || !strings.Contains(r.body, `"isGuest":true`) || set == "" {
			t.Errorf("%s: %s %s", name, set, r.body)
		}
	}
	for _, other := range []string{"4DSID_Other", "4dsid_demo", "4DSID", "WASID4D"} {
		if r := s.N().do("GET", "/4DACTION/whoami", "", "Cookie", other+"="+victim.ID); strings.Contains(r.body, victim.ID) {
			t.Error(other, "is taken for the cookie")
		}
	}
	// A passcode works once, whoever comes first; a wrong one leaves everything as it is.
	token := j.get("/4DACTION/otp").body
	for _, wrong := range []string{reversed(token), token[:31], token + "0", "", victim.ID, "%00" + token} {
		if r := s.N().get("/4DACTION/whoami?$4DSID=" + wrong); strings.Contains(r.body, victim.ID) {
			t.Errorf("%q redeems", wrong)
		}
	}
	if r := s.N().get("/4DACTION/whoami?$4DSID=" + token); !strings.Contains(r.body, victim.ID) {
		t.Error("the passcode does not work:", r.body)
	}
	if r := s.N().get("/4DACTION/whoami?$4DSID=" + token); strings.Contains(r.body, victim.ID) {
		t.Error("the passcode works twice")
	}
	// A thousand ids have nothing in common.
	seen := map[byte]int{}
	for range 1000 {
		w, err := s.in.Sessions().NewWeb(session.Client{})
		if err != nil {
			t.Fatal(err)
		}
		seen[w.ID()[0]]++
	}
	if len(seen) != 16 {
		t.Error("ids begin with", seen)
	}
}

func reversed(s string) string {
	b := []byte(s)
	for i, j := 0, len(b)-1; i < j; i, j = i+1, j-1 {
		b[i], b[j] = b[j], b[i]
	}
	return string(b)
}

// TestSessionQuota: strangers who throw their cookies away are refused when there are too many sessions; those who have one are not, and when sessions
// have expired there is room again.
func TestSessionQuota(t *testing.T) {
	s := newSite(t, nil)
	s.in = interp.New(interp.Options{Library: library(nil), Clock: s.in.Options().Clock, Sessions: session.NewManager(session.Options{Clock: s.in.Options().Clock, MaxWeb: 20})})
	s.in.Load(s.conf.Interp.Program())
	s.conf.Interp = s.in
	s.handler = web.NewHandler(s.conf)
	s.listen()
	j := s.J()
	id := j.whoami().ID
	refused := 0
	for range 50 {
		if s.N().get("/4DACTION/whoami").StatusCode == http.StatusServiceUnavailable {
			refused++
		}
	}
	if refused != 31 || j.whoami().ID != id {
		t.Error(refused, "refused")
	}
	s.clock.Add(int64(2 * time.Hour))
	if r := s.N().get("/4DACTION/whoami"); r.StatusCode != 200 {
		t.Error("no room after the others have expired:", r.StatusCode)
	}
}

// TestPatternBomb: a pattern that only a backtracking engine knows gives up on a URL that is made for it.
func TestPatternBomb(t *testing.T) {
	s := serve(t, nil, source("HTTPHandlers.json", `[{"class":"H","method":"h","regexPattern":"/(?=a)(a+)+$"}]`), class("H", "shared singleton Class constructor()\nFunction h()->$t : Text\n$t:=\"h\"\n"))
	start := time.Now()
	if r := s.N().get("/" + strings.Repeat("a", 5000) + "!"); r.StatusCode != 404 {
		t.Error(r.StatusCode)
	}
	if took := time.Since(start); took > 10*time.Second {
		t.Error(took)
	}
	s.N().get("/aaa").want(t, 200, "h")
}
