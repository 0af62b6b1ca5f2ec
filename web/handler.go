// Package web is 4D's web server: it turns HTTP requests into processes that run 4D code, and what the code sends into responses
// (docs/WebServer). Rule numbers (W1, A4, X3 ...) are those of the project's notes on these pages.
//
// A Handler answers requests of one project; a Server listens for it; an Exchange is one request bound to one process. Everything that
// comes from the network is hostile: sizes and times are limited, no path leads out of the web folder, an error shows nothing.
package web

import (
	"net/http"
	"os"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"tetra/interp"
	"tetra/session"
)

// Mode is the session mode of a web server (docs/WebServer/sessions).
type Mode uint8

const (
	Scalable   Mode = iota // each client has a session
	NoSessions             // Session is Null
	Legacy                 // as NoSessions: sessions of before 18 R6 are not supported (W16)
)

// Authentication is how a web server asks who a client is (A9).
type Authentication uint8

const (
	Custom Authentication = iota // On Web Authentication decides by itself
	Basic                        // the browser asks for a name and a password, and sends both
	Digest                       // the browser asks, and proves that it was told the password (WEB Validate digest)
)

// Config is what a Handler needs to know. Interp is required; the zero value of the rest works.
type Config struct {
	Interp *interp.Interp
	// Program is whose methods answer: that of a component, for its web server. nil: the application's.
	Program *interp.Program
	Name    string // of the application: it names the session cookie (W1)
	Root    string // web folder; "": no static files
	Logs    string // folder of logweb.txt; "": it is not written
	// Home is the default home page, a path relative to Root; "": index.html when it is there (17.5).
	Home           string
	Publish        []string // methods that 4DACTION may call without the attribute
	Mode           Mode
	Authentication Authentication
	Realm          string // of BASIC and DIGEST authentication; "": Name
	// Users is the names of the 4D users, and whether they have a password. With4DPasswords lets them in with BASIC authentication.
	Users           map[string]bool
	With4DPasswords bool
	MaxRequest      int64 // bytes of a body; 0: 2,000,000 (17.8)
	MaxProcesses    int   // requests answered at a time without scalable sessions; 0: 100

	Handlers []RequestHandler // in order; of HTTPHandlers.json or start() (H1)
	Rules    []Rule           // in order; of HTTPRules.json or start() (17.1)

	Trace       bool // answer TRACE requests
	CORSEnabled bool
	CORS        []CORSRule
	HSTSAge     int // seconds; 0: HSTS is off

	Patience Patience

	Charset string // of pages that do not say theirs; "": UTF-8

	CompressionLevel     int // 1 to 9; 0 and 1 are the fastest, -1 is between speed and size
	CompressionThreshold int // bytes above which text is compressed; 0: 1024; negative: never

	CookiePath   string // "": /
	CookieDomain string
	SameSite     SameSite

	server    *Server
	component bool // the server of a component: it has a session table of its own (W9)

	// Report is told of what went wrong while a request was answered: none of it is shown to the client. nil: nobody is told.
	Report func(p *interp.Process, err error)
	// Quit is called when code that answers a request says QUIT 4D. nil: only the request ends.
	Quit func()
}

// Patience is how long a client may take. Zero values stand for the defaults.
type Patience struct {
	Head  time.Duration // for the head of a request; 0: 30 seconds
	Stall time.Duration // without sending a byte of a body, or taking one of an answer; 0: 30 seconds
	Body  time.Duration // for a whole body; 0: 5 minutes
}

func (p Patience) orDefault() Patience {
	for _, d := range []struct {
		to  *time.Duration
		def time.Duration
	}{{&p.Head, 30 * time.Second}, {&p.Stall, 30 * time.Second}, {&p.Body, 5 * time.Minute}} {
		if *d.to <= 0 {
			*d.to = d.def
		}
	}
	return p
}

// serverName is the Server field of responses.
const serverName = "4D/21 (tetra)"

// serverField is serverName as the header holds it; nobody changes it.
var serverField = []string{serverName}

var closeField = []string{"close"}

// A stamp is a second as a Date field. It is immutable.
type stamp struct {
	unix  int64
	field []string
}

// date is the Date field of now: formatted once a second, as a slice that nobody changes.
func (h *Handler) date() []string {
	now := h.in.Options().Clock()
	u := now.Unix()
	if s := h.stamp.Load(); s != nil && s.unix == u {
		return s.field
	}
	s := &stamp{u, []string{now.UTC().Format(http.TimeFormat)}}
	h.stamp.Store(s)
	return s.field
}

// A Handler answers the HTTP requests of one project. It is an http.Handler, safe for concurrent use, and never changes: a server whose options
// change goes on with another one that shares what requests leave behind.
type Handler struct {
	conf       Config
	cookie     string
	table      string // names the session table: "" for the host's
	publish    map[string]bool
	zippers    *sync.Pool // of *gzip.Writer
	cookieTail atomic.Pointer[cookieTail]

	*running
}

// running is what the handlers of one run of a server share.
type running struct {
	in         *interp.Interp
	sessions   *session.Manager
	key        [32]byte // signs DIGEST challenges
	attributes sync.Map // *interp.Method -> bool: published or not, as its attributes say

	rootMu sync.Mutex
	root   *os.Root

	active    atomic.Int64
	mu        sync.Mutex
	processes map[*interp.Process]struct{}
	halted    bool

	stamp atomic.Pointer[stamp]

	hitMu sync.Mutex
	hits  map[string]int64
}

// NewHandler makes a handler. Sessions are those of the interpreter's manager.
func NewHandler(c Config) *Handler {
	return newHandler(c, &running{in: c.Interp, sessions: c.Interp.Sessions(), key: newSecret(), processes: map[*interp.Process]struct{}{}, hits: map[string]int64{}})
}

// with makes a handler of other options that takes the place of h.
func (h *Handler) with(c Config) *Handler { return newHandler(c, h.running) }

func newHandler(c Config, run *running) *Handler {
	if c.MaxRequest <= 0 {
		c.MaxRequest = 2_000_000
	}
	if c.MaxProcesses <= 0 {
		c.MaxProcesses = 100
	}
	if c.CookiePath == "" {
		c.CookiePath = "/"
	}
	if c.Realm == "" {
		c.Realm = c.Name
	}
	if c.CompressionThreshold == 0 {
		c.CompressionThreshold = 1024
	}
	c.Patience = c.Patience.orDefault()
	h := &Handler{conf: c, cookie: cookieName(c.Name), publish: map[string]bool{}, zippers: newZippers(c.CompressionLevel), running: run}
	if c.component {
		h.table = c.Name
	}
	for _, name := range c.Publish {
		h.publish[strings.ToLower(name)] = true
	}
	return h
}

// program is whose methods answer.
func (h *Handler) program() *interp.Program {
	if h.conf.Program != nil {
		return h.conf.Program
	}
	return h.in.Program()
}

// CookieName is the name of the session cookie.
func (h *Handler) CookieName() string { return h.cookie }

// scalable tells whether requests have sessions.
func (h *Handler) scalable() bool { return h.conf.Mode == Scalable }

// ServeHTTP answers one request (docs/WebServer/httpRequests).
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if s := h.conf.server; s != nil {
		s.requests.Add(1)
		if m := s.metrics.Load(); m != nil {
			c, start := &counted{ResponseWriter: w}, time.Now()
			w = c
			defer func() { m.done(time.Now(), time.Since(start), c.status) }()
		}
	}
	head := w.Header()
	if len(r.TransferEncoding) > 0 && r.ProtoMajor == 1 {
		// net/http forgets a Content-Length beside it. One that lies is how a request is smuggled past a proxy: nothing more is read.
		head["Connection"] = closeField
	}
	head["Server"] = serverField
	head["Date"] = h.date()
	if h.conf.HSTSAge > 0 {
		head.Set("Strict-Transport-Security", "max-age="+strconv.Itoa(h.conf.HSTSAge))
	}
	t, ok := parseTarget(requestURI(r))
	var g *ruling
	if ok && len(h.conf.Rules) > 0 {
		g = h.rulingOn(cleanPath(t.path))
	}
	w, finish := h.finisher(w, r, g)
	defer finish()
	switch {
	case r.Method == http.MethodTrace && h.conf.Trace:
		h.trace(w, r)
	case r.Method == http.MethodTrace || r.Method == http.MethodConnect:
		h.fail(w, r, http.StatusMethodNotAllowed)
	case r.ContentLength > h.conf.MaxRequest:
		h.refuseBody(w, r, http.StatusRequestEntityTooLarge)
	case !ok:
		h.fail(w, r, http.StatusNotFound)
	case h.cors(w, r):
	case g != nil && g.deny:
		h.fail(w, r, http.StatusForbidden)
	case g != nil && g.redirect != "":
		head.Set("Location", location(g.redirect, true))
		w.WriteHeader(http.StatusFound)
	default:
		h.serve(w, r, t)
	}
}

// serve answers a request that nothing keeps from being answered.
func (h *Handler) serve(w http.ResponseWriter, r *http.Request, t target) {
	if isWebSocket(r) {
		if s := h.webSocketFor(t.path); s != nil {
			h.serveWebSocket(w, r, s)
			return
		}
	}
	var e *RequestHandler
	known, allow := false, ""
	if len(h.conf.Handlers) > 0 {
		e, known, allow = h.handlerFor(r.Method, cleanPath(t.path))
	}
	switch {
	case e != nil && h.conf.Mode != Legacy: // H2
		h.dynamic(w, r, func(q *request) { q.handle(e) })
		return
	case known && h.conf.Mode != Legacy:
		w.Header().Set("Allow", allow)
		h.fail(w, r, http.StatusMethodNotAllowed)
		return
	}
	switch t.special {
	case "4daction":
		if t.name == "" {
			h.fail(w, r, http.StatusNotFound)
			return
		}
		h.dynamic(w, r, func(q *request) { q.action(t) })
	case "4dcgi":
		h.dynamic(w, r, (*request).connection)
	case "4dwebtest":
		h.test(w, r)
	case "4dstats", "4dhtmlstats", "4dcacheclear":
		h.statistics(w, r, t.special)
	case "":
		h.page(w, r, t)
	default: // SOAP needs parts of 4D that are not there
		h.fail(w, r, http.StatusNotFound)
	}
}

// trace answers TRACE: it sends the request back, without what is secret in it.
func (h *Handler) trace(w http.ResponseWriter, r *http.Request) {
	body, err := h.readBody(w, r)
	if err != nil {
		h.refuseBody(w, r, http.StatusBadRequest)
		return
	}
	r.Header.Del("Cookie")
	r.Header.Del("Authorization")
	w.Header().Set("Content-Type", "message/http")
	_, _ = h.patient(w, r).Write(append([]byte(newExchange(r, nil).head()+"\r\n"), body...))
}

// page answers a URL without keyword: a file of the web folder, else On Web Connection.
func (h *Handler) page(w http.ResponseWriter, r *http.Request, t target) {
	path := t.path
	if path == "/" {
		if path = h.home(); path == "" {
			h.dynamic(w, r, (*request).homePage)
			return
		}
	}
	if h.static(w, r, path) {
		return
	}
	p := h.program()
	if p.DatabaseMethod("onWebConnection") == nil && p.DatabaseMethod("onWebAuthentication") == nil {
		h.notFound(w, r) // no 4D code to run: no session either (W11)
		return
	}
	h.dynamic(w, r, (*request).connection)
}

// notFound is the answer to a URL that nobody serves.
func (h *Handler) notFound(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		h.fail(w, r, http.StatusMethodNotAllowed)
		return
	}
	h.fail(w, r, http.StatusNotFound)
}

// home is the path of the home page, "" when there is none.
func (h *Handler) home() string {
	if home := h.conf.Home; home != "" {
		return "/" + strings.Trim(home, "/")
	}
	if h.isFile("/index.html") {
		return "/index.html"
	}
	return ""
}

// test answers /4DWEBTEST: it tells a human that the server is there.
func (h *Handler) test(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=UTF-8")
	agent := cleanValue(r.UserAgent())
	_, _ = w.Write([]byte("Date: " + w.Header().Get("Date") + "\r\nServer: " + serverName + "\r\n" + agent + " @ " + hostOf(r.RemoteAddr) + "\r\n"))
}

// refuseBody answers a request whose body is not read to its end: the connection cannot be used again.
func (h *Handler) refuseBody(w http.ResponseWriter, r *http.Request, status int) {
	w.Header().Set("Connection", "close")
	h.fail(w, r, status)
}

// patient is a ResponseWriter that gives up on a client that does not read.
type patient struct {
	http.ResponseWriter
	request *http.Request
	stall   time.Duration
}

func (h *Handler) patient(w http.ResponseWriter, r *http.Request) *patient {
	return &patient{w, r, h.conf.Patience.Stall}
}

// recently tells whether the time limit for writing is so young that a short answer needs no other; if not, the caller sets one.
func recently(r *http.Request, stall time.Duration) bool {
	c, ok := r.Context().Value(connKey{}).(*connection)
	if !ok || r.ProtoMajor > 1 { // with HTTP/2 each request has a limit of its own
		return false
	}
	now := time.Now().UnixNano()
	if now-c.limited.Load() < int64(stall/3) {
		return true
	}
	c.limited.Store(now)
	return false
}

// Write implements io.Writer; the time limit begins anew with each piece.
func (p *patient) Write(b []byte) (int, error) {
	const piece = 64 << 10
	n := 0
	for {
		if len(b) > piece || !recently(p.request, p.stall) {
			_ = http.NewResponseController(p.ResponseWriter).SetWriteDeadline(time.Now().Add(p.stall)) // not every ResponseWriter can
		}
		m, err := p.ResponseWriter.Write(b[n:min(n+piece, len(b))])
		if n += m; err != nil || n >= len(b) {
			return n, err
		}
	}
}

// Unwrap lets http.ResponseController find the writer within.
func (p *patient) Unwrap() http.ResponseWriter { return p.ResponseWriter }
