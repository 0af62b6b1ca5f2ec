package web

import (
	"bytes"
	"fmt"
	"io"
	"maps"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"
)

// The debug log of the web server: HTTPDebugLog_nn.txt, every request and response as they are (docs/WebServer/webServerAdmin, docs/commands/
// web-set-option). It holds what clients keep secret.

// What debugLog asks for, bit by bit: 1, 3, 5 and 7 are 4D's values, 1 is the log itself.
const (
	debugAnswer  = 2 // with the bodies of responses
	debugRequest = 4 // with the bodies of requests
)

// maxDebugBody is how long a body may be to be logged; of longer ones the size is.
const maxDebugBody = 1 << 20

// debugLog is one file of the log. It is safe for concurrent use.
type debugLog struct {
	level int
	start time.Time

	mu       sync.Mutex
	f        *os.File
	sequence int
}

// openDebugLog begins a new file in a folder: its number is one more than that of the last one.
func openDebugLog(folder string, level int, start time.Time) (*debugLog, error) {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return nil, err
	}
	for n := 1; ; n++ {
		f, err := os.OpenFile(filepath.Join(folder, fmt.Sprintf("HTTPDebugLog_%02d.txt", n)), os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
		if err == nil {
			return &debugLog{level: level, start: start, f: f}, nil
		}
		if !os.IsExist(err) || n >= 9999 {
			return nil, err
		}
	}
}

func (l *debugLog) close() {
	l.mu.Lock()
	defer l.mu.Unlock()
	_ = l.f.Close() // what was written is written
}

// A debugBody counts a body, and keeps it unless it is long.
type debugBody struct {
	keep bool
	kept []byte
	size int64
}

func (b *debugBody) add(p []byte) {
	b.size += int64(len(p))
	if b.keep = b.keep && b.size <= maxDebugBody; b.keep {
		b.kept = append(b.kept, p...)
	} else {
		b.kept = nil
	}
}

// debugResponse is the response that a counted writer passes on.
type debugResponse struct {
	debugBody
	head http.Header
}

// debugReader passes a request body on.
type debugReader struct {
	io.ReadCloser
	debugBody
}

func (d *debugReader) Read(p []byte) (int, error) {
	n, err := d.ReadCloser.Read(p)
	d.add(p[:n])
	return n, err
}

// write adds a request and its response. took is how long the answer took.
func (l *debugLog) write(r *http.Request, c *connection, body *debugReader, status int, response *debugResponse, began time.Time, took time.Duration) {
	_, port, _ := net.SplitHostPort(r.RemoteAddr)
	l.mu.Lock()
	defer l.mu.Unlock()
	var b bytes.Buffer
	head := func(kind string, at time.Time, elapsed string) {
		l.sequence++
		fmt.Fprintf(&b, "# %s\r\n# SocketID: %d\r\n# PeerIP: %s\r\n# PeerPort: %s\r\n# TimeStamp: %d%s\r\n# ConnectionID: %s\r\n# SequenceNumber: %d\r\n",
			kind, c.number, hostOf(r.RemoteAddr), port, at.Sub(l.start).Milliseconds(), elapsed, c.name(), l.sequence)
	}
	content := func(body *debugBody) {
		b.WriteString("\r\n")
		if body.keep {
			b.Write(body.kept)
			b.WriteString("\r\n\r\n")
			return
		}
		fmt.Fprintf(&b, "[Body Size: %d]\r\n\r\n", body.size)
	}
	head("REQUEST", began, "")
	x := newExchange(r, nil)
	b.WriteString(x.head())
	content(&body.debugBody)
	head("RESPONSE", began.Add(took), fmt.Sprintf(" (elapsed time: %d ms)", took.Milliseconds()))
	fmt.Fprintf(&b, "%s %d %s\r\n", r.Proto, status, http.StatusText(status))
	for _, name := range slices.Sorted(maps.Keys(response.head)) {
		for _, v := range response.head[name] {
			b.WriteString(name + ": " + v + "\r\n")
		}
	}
	content(&response.debugBody)
	_, _ = l.f.Write(b.Bytes()) // a log that cannot be written stops nobody
}
