package web

import (
	"bytes"
	"net"
	"net/http"
	"strings"

	"tetra/interp"
)

// An Exchange is one HTTP request bound to one process: what came, and what the process's code wants sent. It hangs on the context of the
// process, and so belongs to the goroutine that runs it. Nothing is written to the client before the code has ended, so that the last
// send command wins (Q4).
type Exchange struct {
	server *Handler // whose web folder it is; nil: none
	client bool     // somebody waits for the answer: it is no simulation
	req    *http.Request
	body   []byte
	form   []field // of the query and the body; filled by fields
	parts  []part
	read   bool // form and parts are filled

	// what to answer
	status   int         // X-STATUS, 0: not set
	header   http.Header // nil: no field was set
	sent     answer
	redirect string
	raw      *bytes.Buffer // WEB SEND RAW DATA
	chunked  bool
	home     *string // WEB SET HOME PAGE
}

// answer is what a send command wants sent.
type answer struct {
	given       bool
	contentType string // "": not said
	text        bool   // the type gets a charset
	body        []byte
}

func newExchange(r *http.Request, body []byte) *Exchange {
	return &Exchange{req: r, body: body}
}

// of gives the exchange a process answers, nil outside of web processes.
func of(p *interp.Process) *Exchange {
	x, _ := p.Context().Client.(*Exchange)
	return x
}

// NoDialog is interp.Options.Dialog of an application with a web server: a message ends the code that answers a request, for nobody is there to
// read it (docs/WebServer/httpRequests). What the code has sent before is sent; On Web Authentication refuses.
func NoDialog(p *interp.Process) error {
	if x := of(p); x != nil && x.client {
		return p.AbortError(interp.Aborted)
	}
	return nil
}

// secure tells whether the request came over TLS.
func (x *Exchange) secure() bool { return x.req.TLS != nil }

// url is the request's URL as it was received, without host, with its query (A6).
func (x *Exchange) url() string { return requestURI(x.req) }

func requestURI(r *http.Request) string {
	u := r.RequestURI
	if u == "" || !strings.HasPrefix(u, "/") { // the absolute form that proxies are sent
		u = r.URL.RequestURI()
	}
	if !strings.HasPrefix(u, "/") {
		u = "/" + u
	}
	return u
}

// clientIP is the plain address of the client.
func (x *Exchange) clientIP() string { return hostOf(x.req.RemoteAddr) }

func hostOf(addr string) string {
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		host = addr
	}
	if i := strings.IndexByte(host, '%'); i >= 0 { // zone of a link-local address
		host = host[:i]
	}
	if ip := net.ParseIP(host); ip != nil {
		return ip.String() // ::ffff:192.0.2.1 as 192.0.2.1
	}
	return host
}

// mapped writes an IPv4 address as 4D hands it to database methods: ::ffff:192.0.2.1 (A8).
func mapped(ip string) string {
	if p := net.ParseIP(ip); p != nil && p.To4() != nil {
		return "::ffff:" + p.To4().String()
	}
	return ip
}

func (x *Exchange) serverIP() string {
	local, ok := x.req.Context().Value(http.LocalAddrContextKey).(net.Addr)
	if !ok {
		return ""
	}
	return hostOf(local.String())
}

// setHeader sets a field of the response, or adds one where several make sense. What HTTP itself decides is not for programs, and a
// value cannot start another field. It tells whether the name is one.
func (x *Exchange) setHeader(name, val string) bool {
	name = http.CanonicalHeaderKey(strings.TrimSpace(name))
	val = cleanValue(val)
	switch name {
	case "X-Status":
		x.status = parseStatus(val)
		return true
	case "X-Version", "Content-Length", "Transfer-Encoding", "Connection", "Trailer", "Keep-Alive", "Upgrade":
		return true
	}
	if !validName(name) {
		return false
	}
	if x.header == nil {
		x.header = http.Header{}
	}
	switch name {
	case "Set-Cookie", "Link", "Vary", "Www-Authenticate", "Warning", "Via":
		x.header.Add(name, val)
	default:
		x.header.Set(name, val)
	}
	return true
}

// cleanValue replaces what could end a header field (response splitting) by blanks.
func cleanValue(s string) string {
	s = strings.Map(func(r rune) rune {
		if r < ' ' && r != '\t' || r == 0x7F {
			return ' '
		}
		return r
	}, s)
	return strings.TrimSpace(s)
}

func validName(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c <= ' ' || c >= 0x7F || strings.IndexByte(`()<>@,;:\"/[]?={}`, c) >= 0 {
			return false
		}
	}
	return s != ""
}

// parseStatus reads "403", "403 Forbidden" or "HTTP/1.1 403 Forbidden"; 0 when it is no final status.
func parseStatus(s string) int {
	s = strings.TrimSpace(s)
	if strings.HasPrefix(strings.ToUpper(s), "HTTP/") {
		_, s, _ = strings.Cut(s, " ")
		s = strings.TrimSpace(s)
	}
	n := 0
	for i := 0; i < len(s) && s[i] >= '0' && s[i] <= '9'; i++ {
		if n = n*10 + int(s[i]-'0'); n > 999 {
			return 0
		}
	}
	if n < 200 || n > 599 {
		return 0
	}
	return n
}

// send makes body the answer; an earlier one is forgotten.
func (x *Exchange) send(contentType string, text bool, body []byte) {
	x.sent = answer{true, contentType, text, body}
	x.raw = nil
}

// sendRaw makes data the whole response, head included. What follows a piece belongs to the same response, also when it is not said to be one
// (commands/web-send-raw-data).
func (x *Exchange) sendRaw(data []byte, piece bool) {
	if x.raw == nil || !x.chunked {
		x.raw = &bytes.Buffer{}
	}
	x.raw.Write(data)
	x.chunked, x.sent = x.chunked || piece, answer{}
}
