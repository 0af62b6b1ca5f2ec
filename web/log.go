package web

import (
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"time"
)

// accessLog writes a line of the Common Log Format (CLF), or of the Combined one (4D's DLF), for each request. What clients sent is quoted, so that nobody can forge a line.
type accessLog struct {
	mu  sync.Mutex
	out io.Writer
	now func() time.Time
	dlf bool // with referrer and browser
}

// The formats of logweb.txt (logRecording).
const (
	logNone = iota
	logCLF
	logDLF
)

// counted is a ResponseWriter that remembers what was sent.
type counted struct {
	http.ResponseWriter
	status int
	bytes  int64
}

func (c *counted) WriteHeader(status int) {
	if c.status == 0 {
		c.status = status
	}
	c.ResponseWriter.WriteHeader(status)
}

func (c *counted) Write(b []byte) (int, error) {
	if c.status == 0 {
		c.status = http.StatusOK
	}
	n, err := c.ResponseWriter.Write(b)
	c.bytes += int64(n)
	return n, err
}

// Unwrap lets http.ResponseController find the writer within.
func (c *counted) Unwrap() http.ResponseWriter { return c.ResponseWriter }

// wrap logs the requests that next answers.
func (l *accessLog) wrap(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := l.now()
		c := &counted{ResponseWriter: w}
		next.ServeHTTP(c, r)
		user := "-"
		if name, _, ok := r.BasicAuth(); ok && name != "" {
			user = logSafe(strings.ReplaceAll(name, " ", "_"))
		}
		line := fmt.Sprintf("%s - %s [%s] \"%s %s %s\" %d %d", hostOf(r.RemoteAddr), user, start.Format("02/Jan/2006:15:04:05 -0700"),
			logSafe(r.Method), logSafe(r.RequestURI), logSafe(r.Proto), c.status, c.bytes)
		if l.dlf {
			line += fmt.Sprintf(" \"%s\" \"%s\"", logSafe(r.Referer()), logSafe(r.UserAgent()))
		}
		l.mu.Lock()
		defer l.mu.Unlock()
		_, _ = io.WriteString(l.out, line+"\n") // a log that cannot be written stops nobody
	})
}

// logSafe escapes quotes, backslashes and everything that is not printable ASCII.
func logSafe(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"' || c == '\\':
			b.WriteByte('\\')
			b.WriteByte(c)
		case c < ' ' || c >= 0x7F:
			fmt.Fprintf(&b, "\\x%02x", c)
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}
