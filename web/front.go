package web

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// A front answers the connections of one run of a server: it counts their requests, writes the logs, and hands each request to the handler of
// the settings that hold at the moment. It is safe for concurrent use.
type front struct {
	server   *Server
	handler  atomic.Pointer[Handler]
	access   *accessLog // nil: none
	log      atomic.Pointer[logFile]
	debug    atomic.Pointer[debugLog]
	requests int64 // that one connection may bring; 0: any number
	conns    atomic.Int64
}

// A connection is what is known of a connection of a client. Its requests share it.
type connection struct {
	number   int64
	named    sync.Once
	id       string       // as the debug log names it: see name
	limited  atomic.Int64 // when its time limit for writing was set: short answers that follow each other need not set it each time
	requests atomic.Int64
}

// connKey is the key of the *connection in the context of requests.
type connKey struct{}

func (f *front) connected(ctx context.Context, _ net.Conn) context.Context {
	return context.WithValue(ctx, connKey{}, &connection{number: f.conns.Add(1)})
}

// name is the UUID of the connection in the debug log.
func (c *connection) name() string {
	c.named.Do(func() {
		var id [16]byte
		rand.Read(id[:]) // never fails
		c.id = strings.ToUpper(hex.EncodeToString(id[:]))
	})
	return c.id
}

// ServeHTTP implements http.Handler.
func (f *front) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	c, _ := r.Context().Value(connKey{}).(*connection)
	if f.requests > 0 && c != nil && r.ProtoMajor == 1 && c.requests.Add(1) >= f.requests {
		w.Header()["Connection"] = closeField
	}
	h, log, debug := f.handler.Load(), f.log.Load(), f.debug.Load()
	if f.access == nil && log == nil && debug == nil {
		h.ServeHTTP(w, r)
		return
	}
	if c == nil {
		c = &connection{}
	}
	start, began := h.in.Now(), time.Now()
	out, body := &counted{ResponseWriter: w}, &debugReader{ReadCloser: r.Body}
	if debug != nil {
		body.keep = debug.level&debugRequest != 0
		out.debug = &debugResponse{debugBody: debugBody{keep: debug.level&debugAnswer != 0}}
	}
	if r.Body != nil && r.Body != http.NoBody {
		r.Body = body
	}
	h.ServeHTTP(out, r)
	took := time.Since(began)
	if out.status == 0 {
		out.WriteHeader(http.StatusOK) // as net/http does
	}
	if f.access != nil || log != nil {
		x := newExchange(r, nil)
		e := &logEntry{r: r, start: start, took: took, status: out.status, sent: out.bytes, received: int64(len(x.head())) + 2 + body.size, conn: c.number, serverIP: x.serverIP()}
		if f.access != nil {
			f.access.write(e)
		}
		if log != nil {
			log.write(e)
		}
	}
	if debug != nil {
		debug.write(r, c, body, out.status, out.debug, began, took)
	}
}

// setLogs opens and closes the logs as the settings ask for it. A log that cannot be written is reported, and stops nobody.
func (f *front) setLogs(s *Settings, folder string) {
	recording, level := s.LogRecording, s.DebugLog
	if folder == "" {
		recording, level = logNone, 0
	}
	if old := f.log.Load(); old == nil && recording != logNone || old != nil && old.format.kind != recording {
		if f.log.Store(nil); old != nil {
			old.close()
		}
		l, err := f.openLog(recording, s, folder)
		if err != nil {
			f.server.report(fmt.Errorf("logweb.txt: %w", err))
		}
		f.log.Store(l)
	}
	if old := f.debug.Load(); old == nil && level != 0 || old != nil && old.level != level {
		if f.debug.Store(nil); old != nil {
			old.close()
		}
		if level == 0 {
			return
		}
		l, err := openDebugLog(folder, level, f.server.began)
		if err != nil {
			f.server.report(fmt.Errorf("HTTPDebugLog: %w", err))
			return
		}
		f.debug.Store(l)
	}
}

// openLog opens logweb.txt; nil when it is not written.
func (f *front) openLog(recording int, s *Settings, folder string) (*logFile, error) {
	if recording == logNone {
		return nil, nil
	}
	format, unknown := newLogFormat(recording, s.LogFields)
	if len(unknown) > 0 {
		f.server.report(fmt.Errorf("logweb.txt: the format has no field %s", strings.Join(unknown, ", ")))
	}
	if recording >= logELF && len(format.fields) == 0 {
		return nil, errors.New("it is not written: no field is chosen in the settings")
	}
	return openLogFile(folder, format, s.LogBackup, f.handler.Load().in.Now, f.server.report)
}

// close closes the logs: the last request has been answered.
func (f *front) close() {
	if l := f.log.Swap(nil); l != nil {
		l.close()
	}
	if l := f.debug.Swap(nil); l != nil {
		l.close()
	}
}
