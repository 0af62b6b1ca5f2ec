package cli

import (
	"bufio"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"fmt"
	"io"
	"maps"
	"math/big"
	"net"
	"net/http"
	"net/http/cookiejar"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"
)

// server is a running tetra serve.
type server struct {
	t       *testing.T
	url     string
	signals chan os.Signal
	status  chan int

	mu     sync.Mutex
	stdout strings.Builder
	stderr strings.Builder
}

// Write collects stderr.
func (s *server) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.stderr.Write(p)
}

func (s *server) errors() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.stderr.String()
}

type lockedWriter struct {
	mu *sync.Mutex
	w  io.Writer
}

func (l lockedWriter) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.w.Write(p)
}

// startServer runs tetra serve with a free port and waits for its ready line.
func startServer(t *testing.T, env map[string]string, args ...string) *server {
	t.Helper()
	s := &server{t: t, signals: make(chan os.Signal, 2), status: make(chan int, 1)}
	r, w := io.Pipe()
	e := &Env{Name: "tetra", Args: append([]string{"serve", "--listen", "127.0.0.1:0"}, args...), Stdout: lockedWriter{&s.mu, &s.stdout}, Stderr: io.MultiWriter(s, w),
		Getenv: func(name string) string { return env[name] }, Signals: func() (<-chan os.Signal, func()) { return s.signals, func() {} }}
	go func() {
		s.status <- Main(e)
		w.Close()
	}()
	ready := make(chan string, 1)
	go func() {
		lines := bufio.NewScanner(r)
		for lines.Scan() {
			if url, ok := strings.CutPrefix(lines.Text(), "listening on "); ok {
				ready <- url
			}
		}
		close(ready)
	}()
	select {
	case url, ok := <-ready:
		if !ok {
			t.Fatalf("the server does not start:\n%s", s.errors())
		}
		s.url = url
	case <-time.After(20 * time.Second):
		t.Fatal("the server does not start")
	}
	return s
}

// stop ends the server with a signal and gives its status.
func (s *server) stop(sig os.Signal) int {
	s.t.Helper()
	s.signals <- sig
	select {
	case status := <-s.status:
		return status
	case <-time.After(20 * time.Second):
		s.t.Fatal("the server does not stop")
		return -1
	}
}

func newClient(t *testing.T) *http.Client {
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	return &http.Client{Jar: jar, Timeout: 10 * time.Second}
}

func get(t *testing.T, c *http.Client, url string) (status int, body string) {
	t.Helper()
	r, err := c.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	text, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return r.StatusCode, string(text)
}

func expect(t *testing.T, c *http.Client, url string, status int, body string) {
	t.Helper()
	if s, b := get(t, c, url); s != status || body != "" && b != body {
		t.Errorf("%s: %d %q, want %d %q", url, s, b, status, body)
	}
}

// TestServeDemo is the example of the README: a browser is a guest until it logs in, another one stays a guest.
func TestServeDemo(t *testing.T) {
	s := startServer(t, nil, "--log", filepath.Join("..", "..", "examples", "session-demo"))
	one, two := newClient(t), newClient(t)
	action := s.url + "/4DACTION/action_Session"
	expect(t, one, action, 200, "4DACTION --> Session is not CreateInvoices")
	get(t, one, s.url+"/4DACTION/login")
	expect(t, one, action, 200, "4DACTION --> Session is CreateInvoices")
	expect(t, two, action, 200, "4DACTION --> Session is not CreateInvoices")
	expect(t, two, s.url+"/4DACTION/nothing", 404, "")
	if status := s.stop(os.Interrupt); status != exitOK {
		t.Errorf("Ctrl-C ends with %d", status)
	}
	if !strings.Contains(s.errors(), `"GET /4DACTION/action_Session HTTP/1.1" 200 42`) {
		t.Errorf("no access log:\n%s", s.errors())
	}
}

func writeFiles(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

var shop = map[string]string{
	"Shop/Project/Shop.4DProject":                        "{}",
	"Shop/Project/Sources/DatabaseMethods/onStartup.4dm": `LOG EVENT(Into system standard outputs; "start "+Session.info.type+"\n")`,
	"Shop/Project/Sources/DatabaseMethods/onExit.4dm":    `LOG EVENT(Into system standard outputs; "exit\n")`,
	"Shop/Project/Sources/Methods/open.4dm":              "//%attributes = {\"publishedWeb\":true}\nWEB SEND TEXT(String(Session=Null))",
	"Shop/Project/Sources/Methods/hidden.4dm":            `WEB SEND TEXT("hidden")`,
	"Shop/Project/Sources/Methods/fails.4dm":             "//%attributes = {\"publishedWeb\":true}\n$x:=\"secret\"+1",
}

func TestServeProject(t *testing.T) {
	dir := writeFiles(t, shop)
	s := startServer(t, nil, "--no-sessions", "--publish", "hidden", filepath.Join(dir, "Shop"))
	c := newClient(t)
	expect(t, c, s.url+"/4DACTION/open", 200, "True")
	expect(t, c, s.url+"/4DACTION/hidden", 200, "hidden")
	if _, body := get(t, c, s.url+"/4DACTION/fails"); strings.Contains(body, "secret") || strings.Contains(body, "fails") {
		t.Errorf("an error shows %q", body)
	}
	expect(t, c, s.url+"/4DACTION/fails", 500, "")
	if status := s.stop(syscall.SIGTERM); status != exitOK {
		t.Errorf("SIGTERM ends with %d", status)
	}
	if got := s.stdout.String(); got != "start standalone\nexit\n" {
		t.Errorf("stdout is %q", got)
	}
	if !strings.Contains(s.errors(), "Methods/fails.4dm:2:") {
		t.Errorf("the error is not reported:\n%s", s.errors())
	}
	entries, err := os.ReadDir(filepath.Join(dir, "Shop"))
	if err != nil || len(entries) != 1 {
		t.Errorf("the server left files: %v %v", entries, err)
	}
}

// TestServeREST: a setting that nothing can be done about is named (docs/settings/web).
func TestServeREST(t *testing.T) {
	files := maps.Clone(shop)
	files["Shop/Project/Sources/settings.4DSettings"] = `<preferences><com.4d><web><standalone_server><rest launch_at_startup="true"/></standalone_server></web></com.4d></preferences>`
	s := startServer(t, nil, filepath.Join(writeFiles(t, files), "Shop"))
	s.stop(os.Interrupt)
	if !strings.Contains(s.errors(), "warning: the settings launch the REST server, which is not there yet\n") {
		t.Errorf("no warning:\n%s", s.errors())
	}
}

func TestServeUnpublished(t *testing.T) {
	s := startServer(t, nil, filepath.Join(writeFiles(t, shop), "Shop"))
	expect(t, newClient(t), s.url+"/4DACTION/hidden", 403, "")
	s.stop(os.Interrupt)
}

func TestServeBusyPort(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	var stderr strings.Builder
	status := Main(&Env{Name: "tetra", Args: []string{"serve", "--listen", l.Addr().String(), filepath.Join(writeFiles(t, shop), "Shop")},
		Stdout: io.Discard, Stderr: &stderr})
	if status != exitFailed || !strings.Contains(stderr.String(), "cannot listen on") {
		t.Errorf("%d %s", status, &stderr)
	}
}

func TestServeTLS(t *testing.T) {
	dir := writeFiles(t, shop)
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(1), NotAfter: time.Now().Add(time.Hour), IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}}
	cert, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	private, err := x509.MarshalECPrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	certFile, keyFile := filepath.Join(dir, "cert.pem"), filepath.Join(dir, "key.pem")
	for file, block := range map[string]*pem.Block{certFile: {Type: "CERTIFICATE", Bytes: cert}, keyFile: {Type: "EC PRIVATE KEY", Bytes: private}} {
		if err := os.WriteFile(file, pem.EncodeToMemory(block), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	s := startServer(t, nil, "--tls-cert", certFile, "--tls-key", keyFile, filepath.Join(dir, "Shop"))
	if !strings.HasPrefix(s.url, "https://") {
		t.Errorf("the ready line says %s", s.url)
	}
	c := newClient(t)
	c.Transport = &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}
	expect(t, c, s.url+"/4DACTION/open", 200, "False")
	s.stop(os.Interrupt)
}

// TestServeClock lets sessions expire by moving the application's clock.
func TestServeClock(t *testing.T) {
	dir := writeFiles(t, map[string]string{
		"offset":   "0",
		"id.4dm":   `WEB SEND TEXT(Session.id)`,
		"note.txt": "",
	})
	offset := filepath.Join(dir, "offset")
	s := startServer(t, map[string]string{"TETRA_CLOCK_OFFSET": offset}, "--publish", "id", filepath.Join(dir, "id.4dm"))
	c := newClient(t)
	_, first := get(t, c, s.url+"/4DACTION/id")
	expect(t, c, s.url+"/4DACTION/id", 200, first)
	// A request during which the clock moves renews the session, so the clock moves until one comes after.
	for hours := 2; ; hours += 2 {
		if err := os.WriteFile(offset, fmt.Appendln(nil, hours*3600), 0o644); err != nil {
			t.Fatal(err)
		}
		hangUp(t)
		time.Sleep(5 * time.Millisecond)
		if _, id := get(t, c, s.url+"/4DACTION/id"); id != first {
			break
		}
		if hours > 1000 {
			t.Fatal("the session does not expire")
		}
	}
	s.stop(os.Interrupt)
}

// TestServeServer is rows 32 and 33 of the acceptance list: the database methods of 4D Server run in the session of stored procedures, which also
// Execute on server has, and what On Backup Startup answers reaches On Backup Shutdown.
func TestServeServer(t *testing.T) {
	method := func(name, code string) string {
		return code + "\nUse (Storage)\nStorage." + name + ":=Session.id+\" \"+Session.info.type\nEnd use\n"
	}
	log := "LOG EVENT(Into system standard outputs; \"shutdown \"+Session.id)"
	dir := writeFiles(t, map[string]string{
		"Project/Srv.4DProject":                                "{}",
		"Project/Sources/DatabaseMethods/onStartup.4dm":        "ASSERT(False)",
		"Project/Sources/DatabaseMethods/onServerStartup.4dm":  method("startup", ""),
		"Project/Sources/DatabaseMethods/onServerShutdown.4dm": log,
		"Project/Sources/DatabaseMethods/onBackupStartup.4dm":  "#DECLARE()->$n : Integer\n$n:=Num(Storage.refuse)\n" + method("backupStart", ""),
		"Project/Sources/DatabaseMethods/onBackupShutdown.4dm": method("backupEnd", "#DECLARE($n : Integer)\nUse (Storage)\nStorage.status:=$n\nEnd use"),
		"Project/Sources/DatabaseMethods/onSystemEvent.4dm":    method("event", "#DECLARE($n : Integer)\nUse (Storage)\nStorage.number:=$n\nEnd use"),
		"Project/Sources/Methods/read.4dm":                     "//%attributes = {\"publishedWeb\":true}\n#DECLARE($p : Text)\nWEB SEND TEXT(String(Storage[Substring($p; 2)]); \"text/plain\")",
		"Project/Sources/Methods/refuse.4dm":                   "//%attributes = {\"publishedWeb\":true}\nUse (Storage)\nStorage.refuse:=5\nEnd use",
		"Project/Sources/Methods/sp.4dm":                       "//%attributes = {\"publishedWeb\":true}\nvar $s : 4D.Signal\n$s:=New signal\nvar $n : Integer\n$n:=Execute on server(\"inside\"; 0; \"x\"; $s)\n$s.wait(10)",
		"Project/Sources/Methods/inside.4dm":                   method("sp", "#DECLARE($s : 4D.Signal)") + "$s.trigger()",
	})
	marker := filepath.Join(t.TempDir(), "backup")
	s := startServer(t, map[string]string{"TETRA_ADMIN_KEY": "k"}, "--server", "--admin", "127.0.0.1:0", "--backup-hook", "echo made > "+marker, dir)
	_, rest, _ := strings.Cut(s.errors(), "administration on ")
	page, _, ok := strings.Cut(rest, " ")
	if !ok {
		t.Fatal(s.errors())
	}
	admin, c := newClient(t), newClient(t)
	post := func(path, form string) string {
		t.Helper()
		r, err := admin.Post(page+path, "application/x-www-form-urlencoded", strings.NewReader(form))
		if err != nil {
			t.Fatal(err)
		}
		defer r.Body.Close()
		b, _ := io.ReadAll(r.Body)
		return string(b)
	}
	post("login", "key=k")
	if got := post("backup", ""); got != "the backup was made" {
		t.Error(got)
	}
	if data, err := os.ReadFile(marker); err != nil || string(data) != "made\n" {
		t.Error(string(data), err)
	}
	expect(t, c, s.url+"/4DACTION/read/status", 200, "0")
	get(t, c, s.url+"/4DACTION/refuse")
	if got := post("backup", ""); got != "On Backup Startup refused the backup with 5" {
		t.Error(got)
	}
	expect(t, c, s.url+"/4DACTION/read/status", 200, "5")
	post("event", "number=1")
	expect(t, c, s.url+"/4DACTION/read/number", 200, "1")
	get(t, c, s.url+"/4DACTION/sp")
	_, id := get(t, c, s.url+"/4DACTION/read/startup")
	if !strings.HasSuffix(id, " storedProcedure") {
		t.Error(id)
	}
	for _, name := range []string{"backupStart", "backupEnd", "event", "sp"} {
		expect(t, c, s.url+"/4DACTION/read/"+name, 200, id)
	}
	if status := s.stop(syscall.SIGTERM); status != 0 {
		t.Error(status, s.errors())
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if want := "shutdown " + strings.Fields(id)[0]; !strings.Contains(s.stdout.String(), want) {
		t.Errorf("%q, want %q", s.stdout.String(), want)
	}
}

// TestServeQuit: QUIT 4D in a request ends serve, after the request has been answered.
func TestServeQuit(t *testing.T) {
	dir := writeFiles(t, map[string]string{"quit.4dm": "WEB SEND TEXT(\"bye\"; \"text/plain\")\nQUIT 4D"})
	s := startServer(t, nil, "--publish", "quit", dir)
	expect(t, newClient(t), s.url+"/4DACTION/quit", 200, "bye")
	select {
	case status := <-s.status:
		if status != 0 {
			t.Error(status)
		}
	case <-time.After(20 * time.Second):
		t.Fatal("the server goes on")
	}
}

// TestServeTermUnderLoad: every request that the server had begun to answer is answered whole.
func TestServeTermUnderLoad(t *testing.T) {
	dir := writeFiles(t, map[string]string{"slow.4dm": "DELAY PROCESS(Current process; 2)\nWEB SEND TEXT(\"0123456789\"*1000; \"text/plain\")"})
	s := startServer(t, nil, "--log", "--publish", "slow", dir)
	var answered atomic.Int64
	var wg sync.WaitGroup
	for range 32 {
		wg.Go(func() {
			c := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}, Timeout: 20 * time.Second}
			for {
				r, err := c.Get(s.url + "/4DACTION/slow")
				if err != nil {
					return // nobody listens any more, or the connection was never accepted
				}
				b, err := io.ReadAll(r.Body)
				r.Body.Close()
				if r.StatusCode != 200 || err != nil || len(b) != 10_000 {
					t.Error(r.StatusCode, len(b), err)
					return
				}
				answered.Add(1)
			}
		})
	}
	time.Sleep(300 * time.Millisecond)
	if status := s.stop(syscall.SIGTERM); status != 0 {
		t.Error(status)
	}
	wg.Wait()
	if logged := int64(strings.Count(s.errors(), `"GET /4DACTION/slow`)); logged != answered.Load() || logged == 0 {
		t.Error(logged, "requests were taken,", answered.Load(), "answered")
	}
}

// TestServeComponents is rows 36 and 37 of the acceptance list: a component's web server has its own database methods, pages, cookie and sessions, and
// the session of a request is that of the server that received it, whoever owns the code; elsewhere host and component have one session.
func TestServeComponents(t *testing.T) {
	const part = "Components/Part.4dbase/Project/"
	shared := "//%attributes = {\"shared\":true,\"publishedWeb\":true}\n"
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	port := l.Addr().(*net.TCPAddr).Port
	l.Close()
	dir := writeFiles(t, map[string]string{
		"Project/Host.4DProject":                        "{}",
		"Project/Sources/DatabaseMethods/onStartup.4dm": fmt.Sprintf("startPart(%d)\nUse (Storage)\nStorage.host:=Session.id\nStorage.part:=partSession\nEnd use", port),
		"Project/Sources/Methods/hostSession.4dm":       shared + "#DECLARE()->$t : Text\n$t:=Session.id",
		"Project/Sources/Methods/viaPart.4dm":           shared + "WEB SEND TEXT(Session.id+\" \"+partSession+\" \"+WEB Server(Web server receiving request).name+\" \"+WEB Server.name+\" \"+String(WEB Server list.length); \"text/plain\")",
		"Project/Sources/Methods/standalone.4dm":        shared + "WEB SEND TEXT(Storage.host+\" \"+Storage.part; \"text/plain\")",
		"WebFolder/page.txt":                            "host",
		part + "Part.4DProject":                         "{}",
		part + "Sources/Methods/startPart.4dm":          shared + "#DECLARE($port : Integer)\nvar $r : Object\n$r:=WEB Server.start({HTTPPort: $port; IPAddressToListen: \"127.0.0.1\"})\nASSERT($r.success; JSON Stringify($r))",
		part + "Sources/Methods/partSession.4dm":        shared + "#DECLARE()->$t : Text\n$t:=Session.id",
		part + "Sources/Methods/viaHost.4dm": shared + "var $t : Text\nEXECUTE METHOD(\"hostSession\"; $t)\nWEB SEND TEXT(Session.id+\" \"+$t+\" \"+WEB Server(Web server receiving request).name+\" \"+" +
			"WEB Server(Web server host database).name+\" \"+WEB Server.name; \"text/plain\")",
		part + "Sources/HTTPHandlers.json":                   `[{"class":"Nobody","method":"f","regexPattern":"/nowhere"}]`, // for a main server only
		part + "Sources/DatabaseMethods/onWebConnection.4dm": "WEB SEND TEXT(\"part connection\"; \"text/plain\")",
		"Components/Part.4dbase/WebFolder/page.txt":          "part",
	})
	s := startServer(t, nil, dir)
	other := fmt.Sprintf("http://127.0.0.1:%d", port)
	for range 1000 { // On Startup has started the component's server first
		lines := strings.Fields(s.errors())
		if s.url = lines[len(lines)-1]; s.url != other {
			break
		}
		time.Sleep(20 * time.Millisecond)
	}
	c := newClient(t)
	words := func(url string) []string {
		t.Helper()
		status, body := get(t, c, url)
		if status != 200 {
			t.Fatal(status, body, s.errors())
		}
		return strings.Fields(body)
	}
	a := words(s.url + "/4DACTION/viaPart")
	if len(a) != 5 || a[0] != a[1] || a[2] != "Host" || a[3] != "Host" || a[4] != "2" {
		t.Error(a)
	}
	b := words(other + "/4DACTION/viaHost")
	if len(b) != 5 || b[0] != b[1] || b[0] == a[0] || b[2] != "Part" || b[3] != "Host" || b[4] != "Part" {
		t.Error(b)
	}
	if again := words(s.url + "/4DACTION/viaPart"); again[0] != a[0] {
		t.Error("the host's session was lost")
	}
	if sa := words(s.url + "/4DACTION/standalone"); len(sa) != 2 || sa[0] != sa[1] {
		t.Error("row 37:", sa)
	}
	expect(t, c, s.url+"/page.txt", 200, "host")
	expect(t, c, other+"/page.txt", 200, "part")
	expect(t, c, other+"/nowhere", 200, "part connection")
	expect(t, c, s.url+"/nowhere", 404, "")
	if status := s.stop(syscall.SIGTERM); status != 0 {
		t.Error(status, s.errors())
	}
	if _, err := c.Get(other + "/page.txt"); err == nil {
		t.Error("the component's server goes on")
	}
}

// TestServeSessionStore: two servers share their sessions through a Redis server, and a restart keeps them.
func TestServeSessionStore(t *testing.T) {
	path, err := exec.LookPath("redis-server")
	if err != nil {
		t.Skip("there is no redis-server here")
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := l.Addr().String()
	l.Close()
	_, port, _ := net.SplitHostPort(address)
	cmd := exec.Command(path, "--port", port, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", t.TempDir())
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	})
	for range 200 {
		if c, err := net.Dial("tcp", address); err == nil {
			c.Close()
			break
		}
		time.Sleep(50 * time.Millisecond)
	}
	demo := filepath.Join("..", "..", "examples", "session-demo")
	start := func() *server { return startServer(t, nil, "--session-store", "redis://"+address, demo) }
	one, two := start(), start()
	c := newClient(t) // cookies ignore ports: it is one browser for all servers of this machine
	get(t, c, one.url+"/4DACTION/login")
	const clerk = "4DACTION --> Session is CreateInvoices"
	expect(t, c, one.url+"/4DACTION/action_Session", 200, clerk)
	expect(t, c, two.url+"/4DACTION/action_Session", 200, clerk)
	one.stop(syscall.SIGTERM)
	two.stop(syscall.SIGTERM)
	again := start()
	expect(t, c, again.url+"/4DACTION/action_Session", 200, clerk)
	get(t, c, again.url+"/4DACTION/logout")
	expect(t, c, again.url+"/4DACTION/action_Session", 200, "4DACTION --> Session is not CreateInvoices")
	again.stop(syscall.SIGTERM)
	e := &Env{Name: "tetra", Args: []string{"serve", "--session-store", "redis://127.0.0.1:1", demo}, Stdout: io.Discard, Stderr: io.Discard, Getenv: func(string) string { return "" }}
	if status := Main(e); status != exitUsage {
		t.Error("a store that does not answer:", status)
	}
}

// TestServeNoNet: --no-net keeps programs from the network; serve itself was asked to listen.
func TestServeNoNet(t *testing.T) {
	s := startServer(t, nil, "--no-net", filepath.Join("..", "..", "examples", "session-demo"))
	expect(t, newClient(t), s.url+"/4DACTION/action_Session", 200, "4DACTION --> Session is not CreateInvoices")
	s.stop(syscall.SIGTERM)
	var out strings.Builder
	e := &Env{Name: "tetra", Args: []string{"run", "--no-net", "-e", "WEB START SERVER"}, Stdout: &out, Stderr: &out, Getenv: func(string) string { return "" }}
	if status := Main(e); status != exitFailed || !strings.Contains(out.String(), "the network is not available (--no-net)") {
		t.Error(status, out.String())
	}
}
