package web

import (
	"context"
	"crypto/tls"
	"errors"
	"io"
	"log"
	"net"
	"net/http"
	"strings"
	"sync"
	"time"
)

// ServerOptions is what a Server takes from outside. The zero value works.
type ServerOptions struct {
	TLS   *tls.Config      // nil: plain HTTP. It must hold a certificate; TLS 1.2 is the least that is spoken
	Log   io.Writer        // access log in the Common Log Format; nil: none
	Ready func(url string) // called when connections are accepted, with the address to open
}

// Limits on connections: how long a head may take to arrive and how long it may be, and how long an idle connection is kept.
const (
	headTime  = 30 * time.Second
	headBytes = 64 << 10
	idleTime  = 2 * time.Minute
	sweepTime = time.Minute
)

// A Server listens for a Handler. It can be stopped and serve again. It is safe for concurrent use.
type Server struct {
	opt ServerOptions

	mu      sync.Mutex
	http    *http.Server
	handler *Handler
	stopped chan struct{} // closed when Shutdown is done
}

// NewServer makes a server that does not listen yet.
func NewServer(o ServerOptions) *Server { return &Server{opt: o} }

// Running tells whether the server accepts requests.
func (s *Server) Running() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.http != nil
}

// ErrRunning is the error of Serve for a server that serves already.
var ErrRunning = errors.New("the web server is already running")

// Serve answers the requests that come to l until Shutdown, and then gives nil when that is done. It closes l.
func (s *Server) Serve(l net.Listener, h *Handler) error {
	srv := &http.Server{
		Handler: h, ReadHeaderTimeout: headTime, IdleTimeout: idleTime, MaxHeaderBytes: headBytes,
		ErrorLog: log.New(io.Discard, "", 0), // what clients do wrong on the wire is no news
	}
	if s.opt.Log != nil {
		srv.Handler = (&accessLog{out: s.opt.Log, now: h.in.Now}).wrap(h)
	}
	scheme := "http"
	if s.opt.TLS != nil {
		scheme = "https"
		srv.TLSConfig = s.opt.TLS.Clone()
		if srv.TLSConfig.MinVersion == 0 {
			srv.TLSConfig.MinVersion = tls.VersionTLS12
		}
	}
	stopped := make(chan struct{})
	s.mu.Lock()
	if s.http != nil {
		s.mu.Unlock()
		l.Close()
		return ErrRunning
	}
	s.http, s.handler, s.stopped = srv, h, stopped
	s.mu.Unlock()
	done := make(chan struct{})
	defer close(done)
	go sweep(h, done)
	if s.opt.Ready != nil {
		s.opt.Ready(scheme + "://" + shownHost(l.Addr().String()))
	}
	var err error
	if s.opt.TLS != nil {
		err = srv.ServeTLS(l, "", "")
	} else {
		err = srv.Serve(l)
	}
	if errors.Is(err, http.ErrServerClosed) {
		<-stopped
		return nil
	}
	s.forget(srv)
	return err
}

func (s *Server) forget(srv *http.Server) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.http == srv {
		s.http, s.handler = nil, nil
	}
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

// Shutdown stops listening, waits for the requests being answered, and closes the web sessions (W14). When ctx ends first, the
// processes that still run are ended and their requests answered with 503. It does nothing when the server does not run.
func (s *Server) Shutdown(ctx context.Context) error {
	s.mu.Lock()
	srv, h, stopped := s.http, s.handler, s.stopped
	s.http, s.handler = nil, nil
	s.mu.Unlock()
	if srv == nil {
		return nil
	}
	defer close(stopped)
	err := srv.Shutdown(ctx)
	if err != nil {
		h.Halt()
		grace, cancel := context.WithTimeout(context.WithoutCancel(ctx), haltGrace)
		defer cancel()
		if srv.Shutdown(grace) != nil {
			srv.Close()
		}
	}
	h.close()
	return err
}

// close ends the web sessions and lets the web folder go.
func (h *Handler) close() {
	h.sessions.CloseWeb()
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
