package web

import (
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"
)

// The log of requests (docs/WebServer/webServerAdmin, docs/settings/web): what is written of each. Where to is in logfile.go.

// The formats of logweb.txt (logRecording).
const (
	logNone = iota
	logCLF  // Common Log Format
	logDLF  // the combined one: with referrer and browser
	logELF  // W3C extended: fields to choose
	logWLF  // WebSTAR's: fields to choose
)

// A logEntry is a request that has been answered.
type logEntry struct {
	r        *http.Request
	start    time.Time // on the application's clock
	took     time.Duration
	status   int
	sent     int64 // bytes of the body as the client was sent it
	received int64 // bytes of the head and of the body
	conn     int64 // number of the connection
	serverIP string
}

// user is the name of the user as he is authenticated, - without.
func (e *logEntry) user() string {
	name, _, _ := e.r.BasicAuth()
	if c, ok := digestCredentials(e.r); ok {
		name = c["username"]
	}
	if name == "" || e.status == http.StatusUnauthorized {
		return "-"
	}
	return logSafe(strings.ReplaceAll(name, " ", "_"))
}

// A logFormat writes entries as lines without their end.
type logFormat struct {
	kind   int
	fields []logField // of ELF and WLF
}

// A logField is a field of the formats ELF and WLF.
type logField struct {
	name  string
	wlf   bool // of WLF only
	value func(e *logEntry) string
}

var logFields = []logField{
	{"BYTES_RECEIVED", true, func(e *logEntry) string { return strconv.FormatInt(e.received, 10) }},
	{"BYTES_SENT", false, func(e *logEntry) string { return strconv.FormatInt(e.sent, 10) }},
	{"C_DNS", false, func(e *logEntry) string { return hostOf(e.r.RemoteAddr) }}, // nobody is asked for names
	{"C_IP", false, func(e *logEntry) string { return hostOf(e.r.RemoteAddr) }},
	{"CONNECTION_ID", true, func(e *logEntry) string { return strconv.FormatInt(e.conn, 10) }},
	{"CS(COOKIE)", false, func(e *logEntry) string { return strings.Join(e.r.Header["Cookie"], "; ") }},
	{"CS(HOST)", false, func(e *logEntry) string { return e.r.Host }},
	{"CS(REFERER)", false, func(e *logEntry) string { return e.r.Referer() }},
	{"CS(USER_AGENT)", false, func(e *logEntry) string { return e.r.UserAgent() }},
	{"CS_SIP", false, func(e *logEntry) string { return e.serverIP }},
	{"CS_URI", false, func(e *logEntry) string { return requestURI(e.r) }},
	{"CS_URI_QUERY", false, func(e *logEntry) string { return e.r.URL.RawQuery }},
	{"CS_URI_STEM", false, func(e *logEntry) string { stem, _, _ := strings.Cut(requestURI(e.r), "?"); return stem }},
	{"DATE", false, func(e *logEntry) string { return e.start.UTC().Format("02/Jan/2006") }},
	{"METHOD", false, func(e *logEntry) string { return e.r.Method }},
	{"PATH_ARGS", true, func(e *logEntry) string { _, args, _ := strings.Cut(requestURI(e.r), "$"); return args }},
	{"STATUS", false, func(e *logEntry) string { return strconv.Itoa(e.status) }},
	{"TIME", false, func(e *logEntry) string { return e.start.UTC().Format("15:04:05") }},
	{"TRANSFER_TIME", false, func(e *logEntry) string { return strconv.FormatInt(e.took.Milliseconds(), 10) }},
	{"USER", false, func(e *logEntry) string { return e.user() }},
	{"URL", true, func(e *logEntry) string { return requestURI(e.r) }},
}

// newLogFormat makes a format of the number in logRecording and of the names of fields in the settings, of which each counts once. unknown are
// those that the format does not have.
func newLogFormat(kind int, tokens []string) (f logFormat, unknown []string) {
	f.kind = kind
	if kind != logELF && kind != logWLF {
		return f, nil
	}
	seen := map[string]bool{}
	for _, token := range tokens {
		name := strings.ToUpper(strings.ReplaceAll(strings.TrimSpace(token), "-", "_"))
		switch name { // settings files of earlier versions have these
		case "CS_CDNS":
			name = "C_DNS"
		case "SC_STATUS":
			name = "STATUS"
		case "TIME_TAKEN":
			name = "TRANSFER_TIME"
		}
		if name == "" || seen[name] {
			continue
		}
		seen[name] = true
		found := false
		for _, field := range logFields {
			if field.name == name && (kind == logWLF || !field.wlf) {
				f.fields, found = append(f.fields, field), true
			}
		}
		if !found {
			unknown = append(unknown, token)
		}
	}
	return f, unknown
}

// head is the lines with which a file of the format begins.
func (f logFormat) head() string {
	names := make([]string, len(f.fields))
	for i, field := range f.fields {
		names[i] = field.name
	}
	switch f.kind {
	case logELF:
		return "#Version: 1.0\r\n#Software: " + serverName + "\r\n#Fields: " + strings.Join(names, " ") + "\r\n"
	case logWLF:
		return "!!LOG_FORMAT " + strings.Join(names, " ") + "\r\n"
	}
	return ""
}

// line is one request. What clients sent is quoted, so that nobody can forge a line.
func (f logFormat) line(e *logEntry) string {
	switch f.kind {
	case logELF, logWLF:
		values := make([]string, len(f.fields))
		for i, field := range f.fields {
			v := logSafe(field.value(e))
			switch {
			case v == "":
				v = "-"
			case f.kind == logELF && strings.Contains(v, " "):
				v = `"` + v + `"`
			}
			values[i] = v
		}
		if f.kind == logWLF {
			return strings.Join(values, "\t")
		}
		return strings.Join(values, " ")
	}
	r := e.r
	line := fmt.Sprintf("%s - %s [%s] \"%s %s %s\" %d %d", hostOf(r.RemoteAddr), e.user(), e.start.Format("02/Jan/2006:15:04:05 -0700"),
		logSafe(r.Method), logSafe(r.RequestURI), logSafe(r.Proto), e.status, e.sent)
	if f.kind == logDLF {
		line += fmt.Sprintf(" \"%s\" \"%s\"", logSafe(r.Referer()), logSafe(r.UserAgent()))
	}
	return line
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

// accessLog writes a line of the Common Log Format for each request to a stream.
type accessLog struct {
	mu  sync.Mutex
	out io.Writer
}

func (l *accessLog) write(e *logEntry) {
	line := logFormat{kind: logCLF}.line(e) + "\n"
	l.mu.Lock()
	defer l.mu.Unlock()
	_, _ = io.WriteString(l.out, line) // a log that cannot be written stops nobody
}

// counted is a ResponseWriter that remembers what was sent.
type counted struct {
	http.ResponseWriter
	status int
	bytes  int64
	debug  *debugResponse // nil: nobody wants to see the response
}

func (c *counted) WriteHeader(status int) {
	if c.status == 0 && (status >= 200 || status == http.StatusSwitchingProtocols) {
		c.status = status
		if c.debug != nil {
			c.debug.head = c.Header().Clone()
		}
	}
	c.ResponseWriter.WriteHeader(status)
}

func (c *counted) Write(b []byte) (int, error) {
	if c.status == 0 {
		c.WriteHeader(http.StatusOK)
	}
	n, err := c.ResponseWriter.Write(b)
	c.bytes += int64(n)
	if c.debug != nil {
		c.debug.add(b[:n])
	}
	return n, err
}

// Unwrap lets http.ResponseController find the writer within.
func (c *counted) Unwrap() http.ResponseWriter { return c.ResponseWriter }
