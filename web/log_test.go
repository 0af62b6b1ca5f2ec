package web_test

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"tetra/project"
	"tetra/web"
)

// logSite is a server with a folder for its logs.
func logSite(t *testing.T, more ...map[string]string) (*site, *web.Server) {
	s, srv := host(t, more...)
	s.conf.Logs = s.dir + "/Logs"
	srv.Configure(s.conf, srv.Settings(), nil)
	return s, srv
}

func (s *site) file(name string) string {
	s.t.Helper()
	data, err := os.ReadFile(filepath.Join(s.dir, name))
	if err != nil {
		s.t.Fatal(err)
	}
	return string(data)
}

// TestLogFormats is docs/WebServer/webServerAdmin, logweb.txt: CLF, DLF, and ELF and WLF with chosen fields, each once, older names too.
func TestLogFormats(t *testing.T) {
	s, srv := logSite(t)
	const fields = "BYTES-SENT;C-DNS;C-IP;CS(COOKIE);CS(HOST);CS(REFERER);CS(USER-AGENT);USER;METHOD;CS-SIP;SC-STATUS;STATUS;CS-URI;CS-URI-QUERY;CS-URI-STEM;DATE;TIME;TIME-TAKEN;BYTES_RECEIVED;CONNECTION_ID;PATH_ARGS;URL"
	for format, want := range []string{
		"",
		`127\.0\.0\.1 - ann_b \[\d\d/[A-Z][a-z][a-z]/\d{4}:\d\d:\d\d:\d\d [+-]\d{4}\] "POST /4DACTION/put/\$x\?q=\\"1 HTTP/1\.1" 200 2\r\n`,
		`127.* 200 2 "http://a/\\"b" "a test"\r\n`,
		`#Version: 1\.0\r\n#Software: [^\r]*\r\n#Fields: BYTES_SENT C_DNS C_IP CS\(COOKIE\) CS\(HOST\) CS\(REFERER\) CS\(USER_AGENT\) USER METHOD CS_SIP STATUS CS_URI CS_URI_QUERY CS_URI_STEM DATE TIME TRANSFER_TIME\r\n` +
			`2 127\.0\.0\.1 127\.0\.0\.1 k=v 127\.0\.0\.1:\d+ http://a/\\"b "a test" ann_b POST 127\.0\.0\.1 200 /4DACTION/put/\$x\?q=\\"1 q=\\"1 /4DACTION/put/\$x \d\d/[A-Z][a-z][a-z]/\d{4} \d\d:\d\d:\d\d \d+\r\n`,
		`!!LOG_FORMAT BYTES_SENT .* TRANSFER_TIME BYTES_RECEIVED CONNECTION_ID PATH_ARGS URL\r\n2\t127\.0\.0\.1\t.*\ta test\t.*\t\d+\t\d+\t1\tx\?q=\\"1\t/4DACTION/put/\$x\?q=\\"1\r\n`,
	} {
		if err := srv.Start(func(to *web.Settings) error {
			to.LogRecording, to.LogFields = format, strings.Split(fields, ";")
			return nil
		}, false); err != nil {
			t.Fatal(err)
		}
		r, _ := http.NewRequest("POST", s.url+"/4DACTION/put/$x?q=\"1", strings.NewReader("12345"))
		r.Header = http.Header{"Referer": {"http://a/\"b"}, "User-Agent": {"a test"}, "Cookie": {"k=v"}}
		r.SetBasicAuth("ann b", "pw")
		resp, err := http.DefaultTransport.RoundTrip(r)
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		_ = srv.Stop(context.Background())
		if format == 0 {
			if _, err := os.Stat(s.dir + "/Logs"); err == nil {
				t.Error("a log nobody asked for")
			}
			continue
		}
		if got := s.file("Logs/logweb.txt"); !regexp.MustCompile("^" + want + "$").MatchString(got) {
			t.Errorf("format %d: %q", format, got)
		}
		if err := os.Remove(s.dir + "/Logs/logweb.txt"); err != nil {
			t.Fatal(err)
		}
	}
	// Fields of WLF alone are none of ELF, and without any field nothing is written.
	if !strings.Contains(s.reported(), "the format has no field BYTES_RECEIVED, CONNECTION_ID, PATH_ARGS, URL") {
		t.Error(s.reported())
	}
	if err := srv.Start(func(to *web.Settings) error { to.LogRecording = 4; return nil }, false); err != nil {
		t.Fatal(err)
	}
	s.N().get("/4DACTION/whoami")
	_ = srv.Stop(context.Background())
	if _, err := os.Stat(s.dir + "/Logs/logweb.txt"); err == nil || !strings.Contains(s.reported(), "no field is chosen") {
		t.Error(err, s.reported())
	}
}

// TestLogForged: what a client sends cannot make a line of its own.
func TestLogForged(t *testing.T) {
	s, srv := logSite(t)
	if err := srv.Start(func(to *web.Settings) error { to.LogRecording = 2; return nil }, false); err != nil {
		t.Fatal(err)
	}
	c := dialRaw(t, s.url)
	defer c.Close()
	_, _, _ = c.ask("GET /a%0d%0ab\"c HTTP/1.1\r\nHost: x\r\nUser-Agent: \x01\x7f\xe9\" 200 0\r\nReferer: \tx\r\n\r\n")
	_ = srv.Stop(context.Background())
	got := s.file("Logs/logweb.txt")
	if strings.Count(got, "\n") > 1 || strings.Contains(got, "\xe9") || strings.ContainsAny(strings.TrimSuffix(got, "\r\n"), "\x01\x7f\r\n") {
		t.Errorf("%q", got)
	}
}

// TestLogArchive is Backup Frequency of docs/WebServer/webServerAdmin: a file that is full is put into Logweb Archives under the time, and begun anew.
func TestLogArchive(t *testing.T) {
	s, srv := logSite(t)
	if err := srv.Start(func(to *web.Settings) error {
		to.LogRecording, to.LogFields, to.LogBackup = 3, []string{"CS_URI"}, project.LogBackup{Mode: 5, Size: 2000}
		return nil
	}, false); err != nil {
		t.Fatal(err)
	}
	n := s.N()
	for i := range 60 {
		n.get(fmt.Sprintf("/page/%d/%s", i, strings.Repeat("x", 40)))
	}
	_ = srv.Stop(context.Background())
	entries, err := os.ReadDir(s.dir + "/Logs/Logweb Archives")
	if err != nil || len(entries) == 0 {
		t.Fatal(err, s.reported())
	}
	lines := 0
	for _, e := range entries {
		if !regexp.MustCompile(`^D\d{4}_\d\d_\d\d_T\d\d_\d\d_\d\d(_\d+)?\.txt$`).MatchString(e.Name()) {
			t.Error(e.Name())
		}
		lines += strings.Count(s.file("Logs/Logweb Archives/"+e.Name()), "/page/")
	}
	now := s.file("Logs/logweb.txt")
	if lines += strings.Count(now, "/page/"); lines != 60 || !strings.HasPrefix(now, "#Version") {
		t.Errorf("%d lines; %q", lines, now)
	}
}

// TestDebugLog is docs/commands/web-set-option, Web debug log: begun by the option while the server runs, and with or without bodies.
func TestDebugLog(t *testing.T) {
	s, srv := logSite(t, method("level", "#DECLARE($p : Text)\nWEB SET OPTION(Web debug log; Num($p))\nvar $v : Variant\nWEB GET OPTION(Web debug log; $v)\nWEB SEND TEXT(String($v); \"text/plain\")"))
	if err := srv.Start(nil, false); err != nil {
		t.Fatal(err)
	}
	n := s.N()
	for _, level := range []string{"1", "3", "5", "7", "0"} {
		n.get("/4DACTION/level/"+level).want(t, 200, level)
		n.do("POST", "/4DACTION/put/secret", "the body", "X-A", "b")
	}
	_ = srv.Stop(context.Background())
	entry := `(?s)^# REQUEST\r\n# SocketID: \d+\r\n# PeerIP: 127\.0\.0\.1\r\n# PeerPort: \d+\r\n# TimeStamp: \d+\r\n# ConnectionID: [0-9A-F]{32}\r\n# SequenceNumber: 1\r\n` +
		`POST /4DACTION/put/secret HTTP/1\.1\r\nHost: [^\r]*\r\n.*X-A: b\r\n\r\n(.*)\r\n\r\n# RESPONSE\r\n.*# TimeStamp: \d+ \(elapsed time: \d+ ms\)\r\n.*# SequenceNumber: 2\r\n` +
		`HTTP/1\.1 200 OK\r\n.*Content-Type: text/plain; charset=UTF-8\r\n.*\r\n\r\n([^\r]*)\r\n\r\n(# REQUEST.*)?$`
	for i, want := range [][2]string{{"[Body Size: 8]", "[Body Size: 2]"}, {"[Body Size: 8]", "ok"}, {"the body", "[Body Size: 2]"}, {"the body", "ok"}} {
		got := s.file(fmt.Sprintf("Logs/HTTPDebugLog_%02d.txt", i+1))
		if m := regexp.MustCompile(entry).FindStringSubmatch(got); m == nil || m[1] != want[0] || m[2] != want[1] {
			t.Errorf("%d: %q %q", i, m, got)
		}
	}
	if _, err := os.Stat(s.dir + "/Logs/HTTPDebugLog_05.txt"); err == nil {
		t.Error("a file for no log")
	}
	info, err := os.Stat(s.dir + "/Logs/HTTPDebugLog_01.txt")
	if err != nil || info.Mode().Perm()&0o077 != 0 {
		t.Error("others can read what clients keep secret:", info.Mode(), err)
	}
}

// TestKeepAlive is Keep-Alive Connections of docs/WebServer/webServerConfig: so many requests on a connection, so many seconds between them.
func TestKeepAlive(t *testing.T) {
	s, srv := host(t)
	for _, tt := range []struct {
		on                   bool
		requests, wait, want int
	}{{true, 3, 15, 3}, {false, 3, 15, 1}, {true, 0, 1, 5}} {
		if err := srv.Start(func(to *web.Settings) error {
			to.KeepAlive, to.KeepAliveRequests, to.KeepAliveTimeout = tt.on, tt.requests, tt.wait
			return nil
		}, false); err != nil {
			t.Fatal(err)
		}
		c := dialRaw(t, s.url)
		got := 0
		for range 5 {
			if status, _, err := c.ask("GET /4DACTION/action_Session HTTP/1.1\r\nHost: x\r\n\r\n"); err != nil || status != 200 {
				break
			}
			got++
		}
		if got != tt.want {
			t.Errorf("%+v: %d requests", tt, got)
		}
		if tt.requests == 0 { // then the server waits no longer than it should
			_ = c.SetReadDeadline(time.Now().Add(5 * time.Second))
			if _, err := c.in.ReadByte(); err == nil || strings.Contains(err.Error(), "timeout") {
				t.Error("the connection stays open:", err)
			}
		}
		c.Close()
		_ = srv.Stop(context.Background())
	}
}

// TestLiveOptions: options that need no restart hold from the next request on; what start() was given stays (V3).
func TestLiveOptions(t *testing.T) {
	s, srv := host(t, method("set", `WEB SET OPTION(Web HTTP TRACE; 1)
WEB SET OPTION(Web maximum requests size; 500000)
WEB SET OPTION(Web CORS enabled; 1)
WEB SET OPTION(Web scalable session; 0)
WEB SET OPTION(Web max sessions; 0)
WEB SET OPTION(Web session cookie name; "mine")
WEB SET OPTION(Web Client IP address to listen; "127.0.0.1")
WEB SEND TEXT(String(WEB Server.HTTPTrace)+String(WEB Server.maxRequestSize)+String(WEB Server.scalableSession)+WEB Server.sessionCookieName; "text/plain")`),
		method("start", "#DECLARE()->$t : Text\n$t:=String(WEB Server.start({CORSEnabled: False}).success)"))
	if got := s.run("start"); got != "True" {
		t.Fatal(got)
	}
	j := s.J()
	id := j.whoami().ID
	if r := j.do("TRACE", "/", ""); r.StatusCode != 405 {
		t.Error(r.StatusCode)
	}
	j.get("/4DACTION/set").want(t, 200, "True500000True4DSID_Demo")
	if r := j.do("TRACE", "/", "body"); r.StatusCode != 200 {
		t.Error(r.StatusCode)
	}
	if r := j.do("POST", "/4DACTION/whoami", strings.Repeat("x", 500_001)); r.StatusCode != 413 {
		t.Error(r.StatusCode)
	}
	if r := j.do("GET", "/4DACTION/whoami", "", "Origin", "http://elsewhere.example"); r.StatusCode != 200 {
		t.Error("CORS was off in start():", r.StatusCode)
	}
	if j.whoami().ID != id {
		t.Error("the session is gone")
	}
	_ = srv.Stop(context.Background())
}
