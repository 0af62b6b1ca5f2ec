package web_test

import (
	"encoding/json"
	"io"
	"net"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"tetra/builtins"
	"tetra/interp"
	"tetra/project"
	"tetra/session"
	"tetra/web"
)

// site is the fixture of the acceptance table: the project Demo, served over HTTP on this machine.
type site struct {
	t       testing.TB
	dir     string
	in      *interp.Interp
	handler *web.Handler
	conf    web.Config
	url     string
	clock   *atomic.Int64
	mu      sync.Mutex
	reports []string
}

const published = "//%attributes = {\"publishedWeb\":true}\n"

// demo is the sources every test starts with.
func demo() map[string]string {
	m := map[string]string{
		"Project/Demo.4DProject": "{}",
		"Project/Sources/roles.json": `{"privileges":[{"privilege":"ReadInvoices"},{"privilege":"CreateInvoices","includes":["ReadInvoices"]}],
			"roles":[{"role":"Clerk","privileges":["CreateInvoices"]}],"permissions":{"allowed":[]}}`,
	}
	for name, code := range map[string]string{
		"whoami": `WEB SEND TEXT(JSON Stringify({id: Session.id; isGuest: Session.isGuest(); userName: Session.userName; ` +
			`privileges: Session.getPrivileges(); type: Session.info.type; has: Session.hasPrivilege("createinvoices")}); "application/json")`,
		"login":  `Session.setPrivileges({roles: "Clerk"; userName: "Ann"})` + "\n" + `WEB SEND TEXT("ok"; "text/plain")`,
		"logout": `Session.clearPrivileges()` + "\n" + `WEB SEND TEXT("ok"; "text/plain")`,
		"put":    "#DECLARE($p : Text)\nUse (Session.storage)\nSession.storage.v:=Substring($p; 2)\nEnd use\n" + `WEB SEND TEXT("ok"; "text/plain")`,
		"get":    `WEB SEND TEXT(String(Session.storage.v); "text/plain")`,
	} {
		m["Project/Sources/Methods/"+name+".4dm"] = published + code
	}
	example, err := os.ReadFile("../testdata/session/action_Session.4dm")
	if err != nil {
		panic(err)
	}
	m["Project/Sources/Methods/action_Session.4dm"] = published + string(example)
	m["Project/Sources/Methods/hidden.4dm"] = `WEB SEND TEXT("secret")`
	return m
}

// method adds a published project method to the fixture.
func method(name, code string) map[string]string {
	return map[string]string{"Project/Sources/Methods/" + name + ".4dm": published + code}
}

// database adds a database method.
func database(name, code string) map[string]string {
	return map[string]string{"Project/Sources/DatabaseMethods/" + name + ".4dm": code}
}

// class adds a class.
func class(name, code string) map[string]string {
	return map[string]string{"Project/Sources/Classes/" + name + ".4dm": code}
}

// source adds any file of the sources.
func source(name, text string) map[string]string {
	return map[string]string{"Project/Sources/" + name: text}
}

// page adds a file of the web folder.
func page(name, text string) map[string]string {
	return map[string]string{"WebFolder/" + name: text}
}

// serve starts the fixture with more sources.
func serve(t *testing.T, change func(*web.Config), more ...map[string]string) *site {
	t.Helper()
	s := newSite(t, change, more...)
	s.listen()
	return s
}

// listen makes the site answer at its url.
func (s *site) listen() {
	srv := httptest.NewServer(s.handler)
	s.t.Cleanup(srv.Close)
	s.url = srv.URL
}

func newSite(t testing.TB, change func(*web.Config), more ...map[string]string) *site {
	t.Helper()
	s := &site{t: t, dir: t.TempDir(), clock: &atomic.Int64{}}
	files := demo()
	for _, m := range more {
		for name, text := range m {
			files[name] = text
		}
	}
	for name, text := range files {
		path := filepath.Join(s.dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	p, err := project.Load(s.dir)
	if err != nil {
		t.Fatal(err)
	}
	start := time.Now()
	clock := func() time.Time { return start.Add(time.Duration(s.clock.Load())) }
	s.in = interp.New(interp.Options{Library: library(nil), Clock: clock, Dialog: web.NoDialog, Sessions: session.NewManager(session.Options{Clock: clock, Roles: p.Roles})})
	s.in.Load(p.Program)
	conf := web.Config{Interp: s.in, Name: p.Name, Root: p.WebFolder(), Report: func(_ *interp.Process, err error) {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.reports = append(s.reports, err.Error())
	}}
	if data, ok := files["Project/Sources/HTTPHandlers.json"]; ok {
		if conf.Handlers, err = web.ParseRequestHandlers([]byte(data)); err != nil {
			t.Fatal(err)
		}
	}
	if data, ok := files["Project/Sources/HTTPRules.json"]; ok {
		if conf.Rules, err = web.ParseRules([]byte(data)); err != nil {
			t.Fatal(err)
		}
	}
	if change != nil {
		change(&conf)
	}
	s.conf = conf
	s.handler = web.NewHandler(conf)
	return s
}

// library is what a tetra with a web server offers.
func library(server *web.Server) *interp.Library {
	return web.Library(builtins.Standard(), server)
}

func (s *site) reported() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return strings.Join(s.reports, "\n")
}

// browser is an HTTP client with cookies, or without.
type browser struct {
	s *site
	http.Client
}

// J has a cookie jar, N has none.
func (s *site) J() *browser {
	jar, _ := cookiejar.New(nil)
	b := s.N()
	b.Jar = jar
	return b
}

func (s *site) N() *browser {
	return &browser{s, http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}}
}

type reply struct {
	*http.Response
	body string
}

func (b *browser) do(method, path, body string, header ...string) reply {
	b.s.t.Helper()
	r, err := http.NewRequest(method, b.s.url+path, strings.NewReader(body))
	if err != nil {
		b.s.t.Fatal(err)
	}
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	resp, err := b.Do(r)
	if err != nil {
		b.s.t.Fatal(err)
	}
	defer resp.Body.Close()
	data, err := io.ReadAll(resp.Body)
	if err != nil {
		b.s.t.Fatal(err)
	}
	return reply{resp, string(data)}
}

func (b *browser) get(path string) reply { b.s.t.Helper(); return b.do("GET", path, "") }

// want checks status and body.
func (r reply) want(t *testing.T, status int, body string) {
	t.Helper()
	if r.StatusCode != status || r.body != body {
		t.Errorf("%s: %d %q, want %d %q", r.Request.URL, r.StatusCode, r.body, status, body)
	}
}

type who struct {
	ID         string   `json:"id"`
	IsGuest    bool     `json:"isGuest"`
	UserName   string   `json:"userName"`
	Privileges []string `json:"privileges"`
	Type       string   `json:"type"`
	Has        bool     `json:"has"`
}

func (b *browser) whoami() (w who) {
	b.s.t.Helper()
	r := b.get("/4DACTION/whoami")
	if err := json.Unmarshal([]byte(r.body), &w); err != nil || r.StatusCode != 200 {
		b.s.t.Fatalf("whoami: %d %q %v\n%s", r.StatusCode, r.body, err, b.s.reported())
	}
	return w
}

func clientOf(ip string) session.Client { return session.Client{IP: ip} }

// freePort is a port of this machine that nobody listens on.
func freePort(t testing.TB) int {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port
}
