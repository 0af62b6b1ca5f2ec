package web

import (
	"context"
	"crypto/tls"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log"
	"net"
	"net/http"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"tetra/value"
)

// ServerOptions is what a Server takes from outside. The zero value works.
type ServerOptions struct {
	Listen string           // an address that replaces those of the settings; port 0 picks one, which a restart keeps
	TLS    *tls.Config      // with Listen: speak TLS only, with this certificate. TLS 1.2 is the least that is spoken
	Log    io.Writer        // access log in the Common Log Format; nil: none
	Ready  func(url string) // called when connections are accepted, with the address to open
	NoNet  bool             // without Listen the server cannot be started: code may not open the network
}

// Limits on connections: how long a head may be, and how long an idle connection is kept when the settings do not say.
const (
	headBytes = 64 << 10
	idleTime  = 2 * time.Minute
	sweepTime = time.Minute
)

// A Server is the web server of an application or of a component: 4D.WebServer. It can be stopped and started again. It is safe for
// concurrent use.
type Server struct {
	opt ServerOptions

	mu       sync.Mutex
	conf     Config
	sources  fs.FS     // folder of HTTPHandlers.json and HTTPRules.json, nil for none
	base     Settings  // of the project, and what WEB SET OPTION made of it
	used     *Settings // while it runs: with those of start()
	listen   string    // the address of Listen with the port that was picked
	https    []*http.Server
	opened   []listener // of https
	handler  *Handler
	front    *front
	done     chan struct{} // closed when it stops
	stopping chan struct{} // while it stops: closed when that is over
	started  time.Time
	manual   bool

	began      time.Time // when it was made
	components []*Server
	sockets    []*wsServer
	self       *value.ObjectV // 4D.WebServer

	requests atomic.Int64
	metrics  atomic.Pointer[metrics] // nil: nobody looks
}

// watch makes the server keep numbers of its requests.
func (s *Server) watch() { s.metrics.CompareAndSwap(nil, &metrics{}) }

// ShareableObject lets web servers be held by shared objects and cross between processes.
func (s *Server) ShareableObject() {}

// NewServer makes a server that does not run yet. Configure must come before anything else is asked of it.
func NewServer(o ServerOptions) *Server {
	return &Server{opt: o, base: DefaultSettings(), listen: o.Listen, began: time.Now()}
}

// Configure says what the server serves: the project's part of the configuration, its settings, and the folder of its sources, where
// HTTPHandlers.json and HTTPRules.json are read at each start.
func (s *Server) Configure(c Config, base Settings, sources fs.FS) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.conf, s.base, s.sources = c, base, sources
}

// Name is the name of the application that the server belongs to.
func (s *Server) Name() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.conf.Name
}

// Running tells whether the server accepts requests.
func (s *Server) Running() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.handler != nil
}

// Settings is what is used while the server runs, else what will be (V3).
func (s *Server) Settings() Settings {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.used != nil {
		return *s.used
	}
	return s.base
}

// Change changes the settings for later starts (WEB SET OPTION, WEB SET ROOT FOLDER). What a running server can take up at once, it does:
// property, nil for none, is what is changed. What start() was given stays (V3).
func (s *Server) Change(f func(*Settings) error, property *property) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	changed := s.base
	if err := f(&changed); err != nil {
		return err
	}
	s.base = changed
	if s.used == nil || property == nil || !property.live || s.used.given[property.name] {
		return nil
	}
	used := *s.used
	if err := f(&used); err != nil {
		return err
	}
	s.used = &used
	s.handler = s.handler.with(s.configuration(&used))
	s.front.handler.Store(s.handler)
	s.front.setLogs(&used, s.conf.Logs)
	return nil
}

// configuration is what a handler of this server is told.
func (s *Server) configuration(used *Settings) Config {
	c := used.config(s.conf)
	c.server = s
	return c
}

// Errors of Start.
var (
	ErrRunning       = errors.New("the web server is already running")
	errNotConfigured = errors.New("there is no project to serve")
	errNoNet         = errors.New("the network is not available (--no-net)")
	errNothing       = errors.New("neither HTTP nor HTTPS is enabled")
)

// Start begins to listen. custom, nil for none, changes the settings until Stop. manual tells that code asked for it.
func (s *Server) Start(custom func(*Settings) error, manual bool) error {
	s.mu.Lock()
	for over := s.stopping; over != nil && s.handler == nil; over = s.stopping {
		s.mu.Unlock()
		<-over // a stop that is not over would close the new sessions
		s.mu.Lock()
		if s.stopping == over {
			s.stopping = nil
		}
	}
	defer s.mu.Unlock()
	switch {
	case s.handler != nil:
		return ErrRunning
	case s.conf.Interp == nil:
		return errNotConfigured
	case s.opt.NoNet && s.listen == "":
		return errNoNet
	}
	used := s.base
	if err := s.readSources(&used); err != nil {
		s.report(err)
	}
	if custom != nil {
		if err := custom(&used); err != nil {
			return err
		}
	}
	h := NewHandler(s.configuration(&used))
	listeners, err := s.open(&used)
	if err != nil {
		return err
	}
	f := &front{server: s, requests: int64(used.KeepAliveRequests)}
	if s.opt.Log != nil {
		f.access = &accessLog{out: s.opt.Log}
	}
	f.handler.Store(h)
	f.setLogs(&used, s.conf.Logs)
	s.handler, s.front, s.used, s.done, s.manual, s.started = h, f, &used, make(chan struct{}), manual, h.in.Now()
	s.requests.Store(0)
	s.https, s.opened = nil, listeners
	go sweep(h, s.done)
	for _, l := range listeners {
		s.https = append(s.https, s.serve(l, f))
	}
	return nil
}

// report tells of what does not keep the server from running.
func (s *Server) report(err error) {
	if s.conf.Report != nil {
		s.conf.Report(nil, err)
	}
}

// readSources reads the handlers and rules of the project.
func (s *Server) readSources(to *Settings) error {
	if s.sources == nil {
		return nil
	}
	var errs []error
	read := func(name string, parse func(data []byte) error) {
		data, err := fs.ReadFile(s.sources, name)
		if err == nil {
			err = parse(data)
		}
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			errs = append(errs, err)
		}
	}
	read("HTTPHandlers.json", func(data []byte) (err error) {
		to.Handlers, err = ParseRequestHandlers(data)
		return err
	})
	read("HTTPRules.json", func(data []byte) (err error) {
		to.Rules, err = ParseRules(data)
		return err
	})
	return errors.Join(errs...)
}

// A listener is where connections come from.
type listener struct {
	net.Listener
	tls *tls.Config // nil: plain HTTP
}

// open opens what the settings ask for, or nothing at all.
func (s *Server) open(used *Settings) (list []listener, err error) {
	defer func() {
		if err != nil {
			for _, l := range list {
				l.Close()
			}
			list = nil
		}
	}()
	add := func(addr string, conf *tls.Config) error {
		l, err := net.Listen("tcp", addr)
		if err != nil {
			var se *os.SyscallError
			if errors.As(err, &se) {
				err = se.Err
			}
			return fmt.Errorf("cannot listen on %s: %w", addr, err)
		}
		list = append(list, listener{l, conf})
		return nil
	}
	port := func(l listener) int {
		if a, ok := l.Addr().(*net.TCPAddr); ok {
			return a.Port
		}
		return 0
	}
	if s.listen != "" {
		if err := add(s.listen, s.opt.TLS); err != nil {
			return list, err
		}
		s.listen = list[0].Addr().String()
		used.HTTPEnabled, used.HTTPSEnabled = s.opt.TLS == nil, s.opt.TLS != nil
		if s.opt.TLS == nil {
			used.HTTPPort = port(list[0])
		} else {
			used.HTTPSPort = port(list[0])
		}
		return list, nil
	}
	orDefault := func(p, def int) string {
		if p == 0 { // port 0 means the protocol's own (17.8)
			p = def
		}
		return net.JoinHostPort(used.IPAddressToListen, strconv.Itoa(p))
	}
	if used.HTTPEnabled {
		if err := add(orDefault(used.HTTPPort, 80), nil); err != nil {
			return list, err
		}
	}
	if used.HTTPSEnabled {
		conf, err := used.tls()
		if err != nil {
			return list, err
		}
		if err := add(orDefault(used.HTTPSPort, 443), conf); err != nil {
			return list, err
		}
	}
	if len(list) == 0 {
		return nil, errNothing
	}
	return list, nil
}

// serve answers the requests of one listener until Stop.
func (s *Server) serve(l listener, f *front) *http.Server {
	srv := &http.Server{
		Handler: f, ConnContext: f.connected, ReadHeaderTimeout: f.handler.Load().conf.Patience.Head, IdleTimeout: idleTime, MaxHeaderBytes: headBytes,
		ErrorLog: log.New(io.Discard, "", 0), // what clients do wrong on the wire is no news
	}
	if t := s.used.KeepAliveTimeout; t > 0 {
		srv.IdleTimeout = time.Duration(t) * time.Second
	}
	srv.SetKeepAlivesEnabled(s.used.KeepAlive)
	scheme := "http"
	if l.tls != nil {
		scheme = "https"
		srv.TLSConfig = l.tls.Clone()
		if srv.TLSConfig.MinVersion == 0 {
			srv.TLSConfig.MinVersion = tls.VersionTLS12
		}
	}
	if s.opt.Ready != nil {
		s.opt.Ready(scheme + "://" + shownHost(l.Addr().String()))
	}
	go func() {
		var err error
		if l.tls != nil {
			err = srv.ServeTLS(l, "", "")
		} else {
			err = srv.Serve(l)
		}
		if !errors.Is(err, http.ErrServerClosed) {
			s.report(err)
		}
	}()
	return srv
}

// sweep gives back the memory of expired sessions while the server runs.
func sweep(h *Handler, done <-chan struct{}) {
	tick := time.NewTicker(sweepTime)
	defer tick.Stop()
	for {
		select {
		case <-done:
			return
		case <-tick.C:
			h.sessions.Sweep()
		}
	}
}

// haltGrace is how long processes have to notice that they were ended.
const haltGrace = 2 * time.Second

// Stop stops listening, waits for the requests being answered, closes the web sessions (W14) and forgets the settings of start(). When ctx
// ends first, the processes that still run are ended and their requests answered with 503: the error says so. It does nothing when the
// server does not run.
func (s *Server) Stop(ctx context.Context) error {
	s.mu.Lock()
	list, opened, h, f, over := s.https, s.opened, s.handler, s.front, s.stopping
	if h == nil {
		s.mu.Unlock()
		if over != nil { // another process stops it
			<-over
		}
		return nil
	}
	over = make(chan struct{})
	close(s.done)
	s.https, s.opened, s.handler, s.front, s.used, s.stopping = nil, nil, nil, nil, nil, over
	sockets := slices.Clone(s.sockets)
	s.mu.Unlock()
	defer close(over)
	defer f.close()
	for _, w := range sockets {
		w.terminate()
	}
	err := shutdown(ctx, list)
	if err != nil {
		h.Halt()
		grace, cancel := context.WithTimeout(context.WithoutCancel(ctx), haltGrace)
		defer cancel()
		if shutdown(grace, list) != nil {
			for _, srv := range list {
				srv.Close()
			}
		}
	}
	for _, l := range opened { // a server that had not begun to accept connections does not know its listener yet
		l.Close()
	}
	h.close()
	return err
}

func shutdown(ctx context.Context, list []*http.Server) error {
	var errs []error
	for _, srv := range list {
		errs = append(errs, srv.Shutdown(ctx))
	}
	return errors.Join(errs...)
}

// close ends the web sessions of this server and lets the web folder go.
func (h *Handler) close() {
	h.sessions.CloseWeb(h.table)
	h.closeFolder()
}

func (h *Handler) closeFolder() {
	h.rootMu.Lock()
	defer h.rootMu.Unlock()
	if h.root != nil {
		h.root.Close()
		h.root = nil
	}
}

// shownHost makes an address that can be opened of one that is listened on: all interfaces become this machine.
func shownHost(addr string) string {
	host, port, err := net.SplitHostPort(addr)
	if err != nil {
		return addr
	}
	if ip := net.ParseIP(host); host == "" || ip != nil && ip.IsUnspecified() {
		host = "localhost"
	}
	if strings.Contains(host, ":") {
		host = "[" + host + "]"
	}
	return host + ":" + port
}

// jsonValue is a Go value as 4D's JSON reads it; an empty list is a collection.
func jsonValue(list any) value.Value {
	data, err := json.Marshal(list)
	if err != nil || string(data) == "null" {
		data = []byte("[]")
	}
	v, err := value.ParseJSON(string(data))
	if err != nil {
		return value.NullV
	}
	return v
}
