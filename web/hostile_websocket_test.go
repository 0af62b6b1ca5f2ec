package web_test

import (
	"bufio"
	"context"
	"encoding/binary"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"strings"
	"testing"
	"time"

	"tetra/interp"
	"tetra/web"
)

// frame is a WebSocket frame as it should not always be (RFC 6455, 5.2).
func frame(first byte, masked bool, length uint64, payload string) string {
	b := []byte{first}
	mask := byte(0)
	if masked {
		mask = 0x80
	}
	switch {
	case length < 126:
		b = append(b, mask|byte(length))
	case length < 1<<16:
		b = binary.BigEndian.AppendUint16(append(b, mask|126), uint16(length))
	default:
		b = binary.BigEndian.AppendUint64(append(b, mask|127), length)
	}
	if masked {
		b = append(b, 0, 0, 0, 0) // a mask that changes nothing
	}
	return string(b) + payload
}

func text(payload string) string { return frame(0x81, true, uint64(len(payload)), payload) }

// TestHostileWebSockets: frames that break the protocol end their connection, and nothing else; giants are not waited for.
func TestHostileWebSockets(t *testing.T) {
	s, srv := host(t, chat("")...)
	if err := srv.Start(nil, false); err != nil {
		t.Fatal(err)
	}
	s.inContext(interp.Context{}, "begin")
	s.eventually("opened", "open WebSocketServer")
	shake := func(more string) string {
		return "GET /chat?name=x HTTP/1.1\r\nHost: " + strings.TrimPrefix(s.url, "http://") + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n" + more + "\r\n"
	}
	// attack sends frames after a good handshake and gives the code with which the server ends the connection, 0 for none.
	attack := func(frames string, wait time.Duration) (code int) {
		conn, err := net.Dial("tcp", strings.TrimPrefix(s.url, "http://"))
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close()
		_ = conn.SetDeadline(time.Now().Add(wait))
		go func() { _, _ = io.WriteString(conn, shake("")+frames) }()
		in := bufio.NewReader(conn)
		for line := ""; line != "\r\n"; {
			if line, err = in.ReadString('\n'); err != nil {
				t.Fatal(err)
			}
		}
		for {
			var head [2]byte
			if _, err := io.ReadFull(in, head[:]); err != nil {
				return 0
			}
			n := int(head[1] & 0x7F)
			if n == 126 {
				var l [2]byte
				if _, err := io.ReadFull(in, l[:]); err != nil {
					return 0
				}
				n = int(binary.BigEndian.Uint16(l[:]))
			}
			payload := make([]byte, n)
			if _, err := io.ReadFull(in, payload); err != nil {
				return 0
			}
			if head[0]&0xF == 8 {
				if n >= 2 {
					return int(binary.BigEndian.Uint16(payload))
				}
				return 1005
			}
		}
	}
	const protocol, policy, tooBig = 1002, 1008, 1009
	for name, tt := range map[string]struct {
		frames string
		want   int
	}{
		"no mask":                       {frame(0x81, false, 5, "hello"), protocol},
		"a reserved bit":                {frame(0xC1, true, 5, "hello"), protocol},
		"an unknown opcode":             {frame(0x83, true, 5, "hello"), protocol},
		"an unknown control opcode":     {frame(0x8B, true, 0, ""), protocol},
		"a continuation of nothing":     {frame(0x80, true, 5, "hello"), protocol},
		"a message within another":      {frame(0x01, true, 1, "a") + text("b"), protocol},
		"a ping in fragments":           {frame(0x09, true, 1, "a"), protocol},
		"a long ping":                   {frame(0x89, true, 126, strings.Repeat("x", 126)), protocol},
		"a close without a code":        {frame(0x88, true, 1, "x"), protocol},
		"a close with a reserved code":  {frame(0x88, true, 2, "\x03\xED"), protocol},
		"a length with its first bit":   {frame(0x82, true, 1<<63, "x"), protocol},
		"a message above the limit":     {frame(0x82, true, 3_000_000, strings.Repeat("x", 3_000_000)), tooBig},
		"fragments above the limit":     {frame(0x02, true, 1_000_000, strings.Repeat("x", 1_000_000)) + strings.Repeat(frame(0x00, true, 500_000, strings.Repeat("x", 500_000)), 3), tooBig},
		"a flood of empty fragments":    {frame(0x01, true, 0, "") + strings.Repeat(frame(0x00, true, 0, ""), 20_000) + frame(0x80, true, 0, "") + text("bye"), 4001},
		"a flood of pings":              {strings.Repeat(frame(0x89, true, 0, ""), 1000) + text("bye"), 4001},
		"a flood of pongs":              {strings.Repeat(frame(0x8A, true, 0, ""), 10_000) + text("bye"), 4001},
		"what works":                    {text("bye"), 4001},
		"HTTP where frames should come": {"GET / HTTP/1.1\r\nHost: x\r\n\r\n", protocol},
	} {
		if got := attack(tt.frames, 30*time.Second); got != tt.want && got != 0 || tt.want == 4001 && got != 4001 {
			t.Errorf("%s: %d, want %d", name, got, tt.want)
		}
	}
	// What a giant announces is not made room for: the server reads on until the limit, or until a ping has no answer.
	before := heap()
	if got := attack(frame(0x82, true, 1<<40, "x"), 300*time.Millisecond); got != 0 && got != tooBig {
		t.Error("a giant:", got)
	}
	if grown := heap() - before; grown > 16<<20 {
		t.Error("a giant takes", grown, "bytes")
	}
	// Handshakes that are none, or come from elsewhere.
	for name, more := range map[string]string{"another place": "Origin: http://evil.example\r\n", "no place": "Origin: null\r\n", "almost": "Origin: http://" + strings.TrimPrefix(s.url, "http://") + ".evil.example\r\n"} {
		if status, _, err := rawOnce(t, s.url, shake(more)); err != nil || status != 403 {
			t.Error(name, status, err)
		}
	}
	for name, request := range map[string]string{
		"an old version": strings.Replace(shake(""), "Version: 13", "Version: 8", 1), "no key": strings.Replace(shake(""), "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n", "", 1),
		"a short key": strings.Replace(shake(""), "dGhlIHNhbXBsZSBub25jZQ==", "YQ==", 1), "no upgrade": strings.Replace(shake(""), "Connection: Upgrade", "Connection: close", 1),
	} {
		if status, _, err := rawOnce(t, s.url, request); err != nil || status < 400 || status > 499 {
			t.Error(name, status, err)
		}
	}
	c, err := dialWS(t, s, "/chat?name=x")
	if err != nil {
		t.Fatal("the server has suffered:", err)
	}
	wsRead(t, c, "welcome Connected")
	wsWrite(t, c, "still")
	wsRead(t, c, "STILL")
	if strings.Contains(s.reported(), "internal fault") {
		t.Error(s.reported())
	}
}

// TestHostileAdmin: the administration page is for this machine: a page of another place gets nothing from it and does nothing with it, by whatever name
// it reaches it (DNS rebinding) and whatever its user is logged in to (CSRF); the key cannot be tried in numbers.
func TestHostileAdmin(t *testing.T) {
	s, srv := host(t)
	backups := 0
	a := web.NewAdmin(web.AdminOptions{Interp: s.in, Server: srv, Key: "the key", Backup: func() (string, error) { backups++; return "done", nil }})
	page, stop, err := a.Listen("127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer stop()
	jar, _ := cookiejar.New(nil)
	c := &http.Client{Jar: jar, Timeout: 10 * time.Second, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	do := func(method, path, form string, header ...string) (int, string) {
		t.Helper()
		status, body, head := askAdmin(t, c, method, page+path, form, header...)
		return status, body + head.Get("Access-Control-Allow-Origin")
	}
	if status, _ := do("POST", "login", "key="+url.QueryEscape("the key")); status != 303 {
		t.Fatal(status)
	}
	u, _ := url.Parse(page)
	port := u.Port()
	routes := map[string]string{"": "GET", "state": "GET", "admin.js": "GET", "admin.css": "GET", "session/close": "POST", "process/abort": "POST", "backup": "POST", "event": "POST", "login": "POST", "logout": "POST"}
	for _, h := range [][2]string{
		{"Host", "evil.example"}, {"Host", "evil.example:" + port}, {"Host", "127.0.0.1.evil.example:" + port}, {"Host", "localhost.evil.example"}, {"Host", "127.0.0.1@evil.example"}, {"Host", "0.0.0.0:" + port},
		{"Host", "[::ffff:8.8.8.8]"}, {"Origin", "http://evil.example"}, {"Origin", "null"}, {"Origin", "http://127.0.0.1:1"}, {"Origin", "http://127.0.0.1:" + port + ".evil.example"}, {"Origin", "https://[::1]:" + port + "x"},
		{"Sec-Fetch-Site", "cross-site"}, {"Sec-Fetch-Site", "same-site"},
	} {
		for path, method := range routes {
			if status, body := do(method, path, "id=1&number=1&key=x", h[0], h[1]); status != 403 || strings.Contains(body, "Demo") {
				t.Errorf("%s: %s, %s %s: %d %.80s", h[0], h[1], method, path, status, body)
			}
		}
	}
	// What acts is not done by a link, nor by what a form of another place can send along with the cookie.
	for path, method := range routes {
		if method == "POST" {
			for _, other := range []string{"GET", "HEAD", "PUT", "OPTIONS", "DELETE"} {
				if status, _ := do(other, path, ""); status != 405 && status != 404 {
					t.Error(other, path, status)
				}
			}
		}
	}
	if backups != 0 {
		t.Error("something was done")
	}
	for _, path := range []string{"admin/index.html", "index.html", "../admin.go", "%2e%2e/admin.go", "admin/", "state/..", "//state"} {
		if status, body := do("GET", path, ""); status == 200 || strings.Contains(body, "sessions") {
			t.Error(path, status)
		}
	}
	r, err := c.Get(page)
	if err != nil {
		t.Fatal(err)
	}
	r.Body.Close()
	if csp := r.Header.Get("Content-Security-Policy"); !strings.Contains(csp, "default-src 'none'") || !strings.Contains(csp, "frame-ancestors 'none'") || r.Header.Get("Cache-Control") != "no-store" {
		t.Error(r.Header)
	}
	for _, k := range jar.Cookies(u) {
		if k.Value == "the key" {
			t.Error("the cookie is the key")
		}
	}
	// A link to the page may be followed; what was typed is escaped by being text (the page builds no HTML of it).
	if status, _ := do("GET", "", "", "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate"); status != 200 {
		t.Error(status)
	}
	// Wrong keys are answered one after the other.
	start := time.Now()
	answered := make(chan int, 3)
	for i := range 3 {
		go func() { status, _ := do("POST", "login", fmt.Sprint("key=wrong", i)); answered <- status }()
	}
	for range 3 {
		if status := <-answered; status != 401 {
			t.Error(status)
		}
	}
	if took := time.Since(start); took < 1400*time.Millisecond {
		t.Error("keys can be tried fast:", took)
	}
	if _, _, err := a.Listen("192.0.2.1:0"); err == nil {
		t.Error("listens on an address that others reach")
	}
	_ = srv.Stop(context.Background())
}
