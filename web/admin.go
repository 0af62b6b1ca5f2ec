package web

import (
	"bytes"
	"cmp"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"embed"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"log"
	"net"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"tetra/interp"
	"tetra/session"
)

//go:embed admin/index.html admin/admin.css admin/admin.js admin/login.html
var adminFiles embed.FS

// AdminOptions is what an Admin is told.
type AdminOptions struct {
	Interp *interp.Interp
	Server *Server
	Key    string // access key; it must not be empty
	// Backup raises On Backup Startup and On Backup Shutdown around a backup, and tells what came of it; Event raises On System Event. nil: the
	// page does not offer it.
	Backup func() (string, error)
	Event  func(number int) error
}

// An Admin is the administration page: live sessions, processes, requests a second, errors. It is an http.Handler, safe for concurrent use. It
// answers only requests that come from this machine and carry the access key, or the cookie that the key was exchanged for.
type Admin struct {
	opt    AdminOptions
	secret [32]byte // of the cookie
	failed chan struct{}
	mux    *http.ServeMux
}

// NewAdmin makes the page, and makes its server keep the numbers that it shows.
func NewAdmin(o AdminOptions) *Admin {
	a := &Admin{opt: o, secret: newSecret(), failed: make(chan struct{}, 1), mux: http.NewServeMux()}
	o.Server.watch()
	a.mux.HandleFunc("GET /{$}", a.index)
	a.mux.HandleFunc("POST /login", a.login)
	a.mux.HandleFunc("POST /logout", a.keyed(a.logout))
	a.mux.HandleFunc("GET /admin.css", a.file("admin.css", "text/css; charset=UTF-8"))
	a.mux.HandleFunc("GET /admin.js", a.keyed(a.file("admin.js", "text/javascript; charset=UTF-8")))
	a.mux.HandleFunc("GET /state", a.keyed(a.stateOnce))
	a.mux.HandleFunc("GET /events", a.keyed(a.events))
	a.mux.HandleFunc("POST /session/close", a.keyed(a.closeSession))
	a.mux.HandleFunc("POST /process/abort", a.keyed(a.abortProcess))
	a.mux.HandleFunc("POST /backup", a.keyed(a.backup))
	a.mux.HandleFunc("POST /event", a.keyed(a.systemEvent))
	return a
}

// NewAccessKey makes a key that cannot be guessed.
func NewAccessKey() string {
	var b [12]byte
	rand.Read(b[:]) // never fails
	return hex.EncodeToString(b[:])
}

// Listen answers on an address of this machine, which must be a loopback one. It gives the address to open, and what ends it.
func (a *Admin) Listen(addr string) (shown string, stop func(), err error) {
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		return "", nil, err
	}
	if ip := net.ParseIP(host); host != "localhost" && (ip == nil || !ip.IsLoopback()) {
		return "", nil, errors.New("the administration page is for this machine only: give an address such as 127.0.0.1:0")
	}
	l, err := net.Listen("tcp", addr)
	if err != nil {
		return "", nil, err
	}
	srv := &http.Server{Handler: a, ReadHeaderTimeout: adminTime, ReadTimeout: adminTime, IdleTimeout: idleTime, MaxHeaderBytes: headBytes, ErrorLog: log.New(io.Discard, "", 0)}
	go func() { _ = srv.Serve(l) }() // ends with stop
	return "http://" + shownHost(l.Addr().String()) + "/", func() { srv.Close() }, nil
}

// ServeHTTP implements http.Handler. A page of another place cannot get here by a name that leads to this machine (DNS rebinding), nor by a form.
func (a *Admin) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	head := w.Header()
	head.Set("Cache-Control", "no-store")
	head.Set("Content-Security-Policy", "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'")
	head.Set("X-Content-Type-Options", "nosniff")
	head.Set("Referrer-Policy", "same-origin") // with no-referrer, forms would come without their origin
	remote, _, _ := net.SplitHostPort(r.RemoteAddr)
	ip := net.ParseIP(remote)
	if ip == nil || !ip.IsLoopback() || !loopbackName(r.Host) || !sameOrigin(r) || fromElsewhere(r) {
		http.Error(w, "403 Forbidden", http.StatusForbidden)
		return
	}
	r.Body = http.MaxBytesReader(w, r.Body, 4096)
	a.mux.ServeHTTP(w, r)
}

func loopbackName(hostport string) bool {
	host, _, err := net.SplitHostPort(hostport)
	if err != nil {
		host = hostport
	}
	ip := net.ParseIP(strings.Trim(host, "[]"))
	return strings.EqualFold(host, "localhost") || ip != nil && ip.IsLoopback()
}

func sameOrigin(r *http.Request) bool {
	o := r.Header.Get("Origin")
	if o == "" {
		return true
	}
	u, err := url.Parse(o)
	return err == nil && u.Host == r.Host
}

// fromElsewhere tells, of a browser that says so, that a page of another place sends the request; a link to the page itself may be followed.
func fromElsewhere(r *http.Request) bool {
	switch r.Header.Get("Sec-Fetch-Site") {
	case "", "none", "same-origin":
		return false
	}
	return r.Method != http.MethodGet || r.URL.Path != "/" || r.Header.Get("Sec-Fetch-Mode") != "navigate"
}

// adminTime is how long a client may take for a request, and to take a state.
const adminTime = 30 * time.Second

const adminCookie = "tetra_admin"

// pass is what the cookie holds: it proves that the key was given, without being it.
func (a *Admin) pass() string {
	mac := hmac.New(sha256.New, a.secret[:])
	mac.Write([]byte(a.opt.Key))
	return hex.EncodeToString(mac.Sum(nil))
}

func (a *Admin) known(r *http.Request) bool {
	c, err := r.Cookie(adminCookie)
	return err == nil && subtle.ConstantTimeCompare([]byte(c.Value), []byte(a.pass())) == 1
}

func (a *Admin) keyed(f http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !a.known(r) {
			http.Error(w, "401 Unauthorized", http.StatusUnauthorized)
			return
		}
		f(w, r)
	}
}

func (a *Admin) file(name, contentType string) http.HandlerFunc {
	data, _ := adminFiles.ReadFile("admin/" + name) // it is part of the program
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", contentType)
		_, _ = w.Write(data)
	}
}

func (a *Admin) index(w http.ResponseWriter, r *http.Request) {
	if !a.known(r) {
		a.file("login.html", "text/html; charset=UTF-8")(w, r)
		return
	}
	a.file("index.html", "text/html; charset=UTF-8")(w, r)
}

// login exchanges the access key for a cookie. Wrong keys are answered one at a time and late, so that they cannot be tried in numbers.
func (a *Admin) login(w http.ResponseWriter, r *http.Request) {
	if subtle.ConstantTimeCompare([]byte(r.FormValue("key")), []byte(a.opt.Key)) != 1 {
		select {
		case a.failed <- struct{}{}:
			defer func() { <-a.failed }()
			time.Sleep(500 * time.Millisecond)
		case <-r.Context().Done():
			return
		}
		page, _ := adminFiles.ReadFile("admin/login.html") // it is part of the program
		w.Header().Set("Content-Type", "text/html; charset=UTF-8")
		w.WriteHeader(http.StatusUnauthorized)
		_, _ = w.Write(bytes.Replace(page, []byte(" hidden"), nil, 1))
		return
	}
	http.SetCookie(w, &http.Cookie{Name: adminCookie, Value: a.pass(), Path: "/", HttpOnly: true, SameSite: http.SameSiteStrictMode})
	http.Redirect(w, r, "/", http.StatusSeeOther)
}

func (a *Admin) logout(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: adminCookie, Path: "/", MaxAge: -1, HttpOnly: true, SameSite: http.SameSiteStrictMode})
	http.Redirect(w, r, "/", http.StatusSeeOther)
}

// What the page is sent once a second.
type (
	adminState struct {
		Name      string         `json:"name"`
		Now       time.Time      `json:"now"` // of the application's clock
		Running   bool           `json:"running"`
		Uptime    int            `json:"uptime"`
		Requests  int64          `json:"requests"`
		Points    []point        `json:"points"`
		Minute    point          `json:"minute"` // all points together
		Errors    []reported     `json:"errors"`
		Sessions  []adminSession `json:"sessions"`
		Total     int            `json:"total"`
		Processes []adminProcess `json:"processes"`
		Backup    bool           `json:"backup"`
		Event     bool           `json:"event"`
	}
	adminSession struct {
		ID         string   `json:"id"`  // its beginning: who has the whole has the session
		Key        string   `json:"key"` // to close it
		Kind       string   `json:"kind"`
		User       string   `json:"user"`
		Privileges []string `json:"privileges"`
		Idle       int      `json:"idle"`    // seconds since the last request
		Expires    string   `json:"expires"` // "" never
		Address    string   `json:"address"`
	}
	adminProcess struct {
		Number  int    `json:"number"`
		Name    string `json:"name"`
		Context string `json:"context"`
		Session string `json:"session"`
		Age     int    `json:"age"` // seconds
	}
)

const maxShown = 200 // sessions and processes on the page

func (a *Admin) state() adminState {
	now, srv := a.opt.Interp.Now(), a.opt.Server
	st := adminState{Name: srv.Name(), Now: now, Running: srv.Running(), Requests: srv.requests.Load(), Backup: a.opt.Backup != nil, Event: a.opt.Event != nil}
	srv.mu.Lock()
	if srv.handler != nil {
		st.Uptime = int(now.Sub(srv.started).Seconds())
	}
	srv.mu.Unlock()
	st.Points, st.Minute, st.Errors = srv.metrics.Load().points(time.Now(), 60)
	all := a.opt.Interp.Sessions().All()
	slices.SortFunc(all, func(a, b *session.Session) int { return b.LastRequest().Compare(a.LastRequest()) })
	st.Total = len(all)
	for _, s := range all[:min(len(all), maxShown)] {
		x := adminSession{ID: shortID(s), Key: a.sessionKey(s), Kind: s.Kind().String(), User: s.UserName(), Privileges: s.Privileges(), Address: s.Address(), Idle: int(now.Sub(s.LastRequest()).Seconds())}
		if s.Kind() == session.Web {
			x.Expires, _ = s.Expiration()
		}
		st.Sessions = append(st.Sessions, x)
	}
	procs := a.opt.Interp.Processes()
	slices.SortFunc(procs, func(a, b *interp.Process) int { return cmp.Compare(a.Number(), b.Number()) })
	for _, p := range procs[:min(len(procs), maxShown)] {
		x := adminProcess{Number: p.Number(), Name: p.Name(), Context: p.Context().Kind.String(), Age: int(now.Sub(p.Started()).Seconds())}
		if s := p.SeenSession(); s != nil {
			x.Session = shortID(s)
		}
		st.Processes = append(st.Processes, x)
	}
	return st
}

func (a *Admin) stateOnce(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(a.state()) // the page asks again
}

// events sends the state once a second as long as the page is open (server-sent events).
func (a *Admin) events(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/event-stream")
	control := http.NewResponseController(w)
	_ = control.SetReadDeadline(time.Time{})
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for {
		data, err := json.Marshal(a.state())
		if err != nil {
			return
		}
		_ = control.SetWriteDeadline(time.Now().Add(adminTime))
		if _, err := w.Write(append(append([]byte("data: "), data...), "\n\n"...)); err != nil {
			return
		}
		if control.Flush() != nil {
			return
		}
		select {
		case <-tick.C:
		case <-r.Context().Done():
			return
		}
	}
}

// shortID is what the page shows of the id of a session.
func shortID(s *session.Session) string { return s.ID()[:8] }

// sessionKey names a session to the page: its id is what a client proves itself with, and leaves the server in its cookie only.
func (a *Admin) sessionKey(s *session.Session) string {
	mac := hmac.New(sha256.New, a.secret[:])
	mac.Write([]byte("session " + s.ID()))
	return hex.EncodeToString(mac.Sum(nil)[:12])
}

func (a *Admin) closeSession(w http.ResponseWriter, r *http.Request) {
	for _, s := range a.opt.Interp.Sessions().All() {
		if s.Kind() == session.Web && hmac.Equal([]byte(a.sessionKey(s)), []byte(r.FormValue("key"))) {
			a.opt.Interp.Sessions().Close(s)
			w.WriteHeader(http.StatusNoContent)
			return
		}
	}
	http.Error(w, "there is no such web session", http.StatusNotFound)
}

func (a *Admin) abortProcess(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("number"))
	p := a.opt.Interp.ProcessByNumber(n)
	if err != nil || p == nil {
		http.Error(w, "there is no such process", http.StatusNotFound)
		return
	}
	p.Abort()
	w.WriteHeader(http.StatusNoContent)
}

func (a *Admin) backup(w http.ResponseWriter, _ *http.Request) {
	if a.opt.Backup == nil {
		http.Error(w, "there is no backup", http.StatusNotFound)
		return
	}
	text, err := a.opt.Backup()
	if err != nil {
		text = err.Error()
	}
	w.Header().Set("Content-Type", "text/plain; charset=UTF-8")
	_, _ = io.WriteString(w, text)
}

func (a *Admin) systemEvent(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("number"))
	if a.opt.Event == nil || err != nil || n < 1 || n > 2 {
		http.Error(w, "the events are 1, to the background, and 2, to the foreground", http.StatusBadRequest)
		return
	}
	if err := a.opt.Event(n); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
