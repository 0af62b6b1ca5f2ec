package web

import (
	"bytes"
	"fmt"
	"net/http"
	"net/textproto"
	"strconv"
	"strings"
)

// answer writes what the code of a dynamic request has sent, or the error that came of it.
func (q *request) answer() {
	w, h, x := q.w, q.h, q.x
	s := q.p.Session() // after a restore, the one restored (O7)
	if s != nil {
		s.Touch()
		if s.Alive() {
			h.setCookie(w, s, x.secure())
		}
		if err := h.sessions.Save(s); err != nil {
			h.report(q.p, err)
		}
	}
	if q.fail != 0 {
		if q.deny {
			w.Header().Set("WWW-Authenticate", h.challenge())
		}
		h.fail(w, x.req, q.fail)
		return
	}
	r := x.response()
	head := w.Header()
	for name, vals := range r.header {
		if name == "Set-Cookie" {
			head[name] = append(head[name], vals...)
			continue
		}
		head[name] = vals
	}
	if r.contentType != nil {
		head["Content-Type"] = r.contentType
	}
	if len(head["Expires"]) == 0 {
		head["Expires"] = head["Date"]
	}
	if r.status >= 400 && len(r.body) == 0 {
		if _, custom := h.errorPage(r.status); custom || r.body == nil {
			h.fail(w, x.req, r.status)
			return
		}
	}
	out := h.patient(w, x.req)
	if noBody(r.status) {
		w.WriteHeader(r.status)
		return
	}
	if (!x.chunked || x.raw == nil) && (len(r.body) > shortBody || x.req.Method == http.MethodHead || wrapped(w)) {
		head.Set("Content-Length", strconv.Itoa(len(r.body)))
	}
	if len(head["Content-Type"]) == 0 {
		head["Content-Type"] = nil // it was not said; nobody guesses
	}
	w.WriteHeader(r.status)
	if x.req.Method == http.MethodHead {
		return
	}
	if x.chunked && x.raw != nil {
		_ = http.NewResponseController(w).Flush() // so that the body goes out in chunks
	}
	_, _ = out.Write(r.body) // a client that has gone away wants no error
}

// shortBody is how long a body may be for net/http to find its length itself.
const shortBody = 1500

// wrapped tells whether something between us and net/http wants to know the length of the body.
func wrapped(w http.ResponseWriter) bool {
	switch w.(type) {
	case *finisher, *recorder:
		return true
	}
	return false
}

// noBody tells which statuses have no body.
func noBody(status int) bool {
	return status == http.StatusNoContent || status == http.StatusNotModified || status < 200
}

// The commonest fields Content-Type as the header holds them; nobody changes them.
var (
	htmlField  = []string{"text/html; charset=UTF-8"}
	plainField = []string{"text/plain; charset=UTF-8"}
)

// response is the outcome of an exchange.
type response struct {
	status      int
	header      http.Header
	contentType []string // instead of that in header; nil: that one
	body        []byte
}

// response puts together what the code wants sent: a redirection beats everything, then raw data, then the last send (Q4). Without any the
// status is what X-STATUS says, else 204 (Q3).
func (x *Exchange) response() response {
	r := response{status: x.status, header: x.header}
	switch {
	case x.redirect != "":
		x.setHeader("Location", x.redirect)
		r.header = x.header
		if r.status < 300 || r.status > 399 {
			r.status = http.StatusFound
		}
		r.body = []byte{}
	case x.raw != nil:
		x.rawResponse(&r)
	case x.sent.given:
		if r.status == 0 {
			r.status = http.StatusOK
		}
		t := x.sent.contentType
		if t == "" {
			if t = r.header.Get("Content-Type"); t == "" && x.sent.text {
				t = "text/html"
			}
		}
		if t != "" {
			switch {
			case !x.sent.text:
				r.contentType = []string{t}
			case t == "text/html":
				r.contentType = htmlField
			case t == "text/plain":
				r.contentType = plainField
			default:
				r.contentType = []string{withCharset(t)}
			}
		}
		r.body = x.sent.body
		if r.body == nil {
			r.body = []byte{}
		}
	case r.status == 0:
		r.status = http.StatusNoContent
	}
	return r
}

// rawResponse reads the head that raw data may begin with; what is missing is completed (WEB SEND RAW DATA).
func (x *Exchange) rawResponse(r *response) {
	data := x.raw.Bytes()
	r.body = data
	status := 0
	head, body, ok := cutHead(data)
	if ok {
		lines := strings.FieldsFunc(string(head), func(c rune) bool { return c == '\r' || c == '\n' })
		if len(lines) > 0 && strings.HasPrefix(lines[0], "HTTP/") {
			status = parseStatus(lines[0])
			lines = lines[1:]
		}
		y := Exchange{header: r.header} // takes the fields that the code has set before, too
		for _, line := range lines {
			name, val, _ := strings.Cut(line, ":")
			y.setHeader(name, val)
		}
		r.header = y.header
		r.body = body
	}
	switch {
	case status != 0:
		r.status = status
	case r.status == 0 && r.header.Get("Location") != "":
		r.status = http.StatusFound
	case r.status == 0:
		r.status = http.StatusOK
	}
	if r.body == nil {
		r.body = []byte{}
	}
}

// cutHead splits raw data at the first empty line, when what precedes it is a status line or header fields. Without an empty line all of it is head
// when it begins with a status line or a redirection.
func cutHead(data []byte) (head, body []byte, ok bool) {
	end, skip := -1, 0
	for _, sep := range []string{"\r\n\r\n", "\n\n", "\r\r"} {
		if i := bytes.Index(data, []byte(sep)); i >= 0 && (end < 0 || i < end) {
			end, skip = i, len(sep)
		}
	}
	if end < 0 {
		if !bytes.HasPrefix(data, []byte("HTTP/")) && !bytes.HasPrefix(bytes.ToLower(data[:min(len(data), 9)]), []byte("location:")) {
			return nil, data, false
		}
		end = len(data)
	}
	head = data[:end]
	for i, line := range bytes.FieldsFunc(head, func(c rune) bool { return c == '\r' || c == '\n' }) {
		if i == 0 && bytes.HasPrefix(line, []byte("HTTP/")) {
			continue
		}
		name, _, colon := bytes.Cut(line, []byte(":"))
		if !colon || !validName(textproto.TrimString(string(name))) {
			return nil, data, false
		}
	}
	return head, data[end+skip:], true
}

// fail answers with an error status: a page of the project when it has one (17.3), else a plain one. It tells the client nothing else.
func (h *Handler) fail(w http.ResponseWriter, r *http.Request, status int) {
	head := w.Header()
	if status == http.StatusMethodNotAllowed && head.Get("Allow") == "" {
		head.Set("Allow", "GET, HEAD")
	}
	page, ok := h.errorPage(status)
	if !ok {
		title := fmt.Sprintf("%d %s", status, http.StatusText(status))
		page = []byte("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + title + "</title></head><body><h1>" + title + "</h1></body></html>\n")
	}
	head.Set("Content-Type", "text/html; charset=UTF-8")
	head.Set("X-Content-Type-Options", "nosniff")
	head.Set("Content-Length", strconv.Itoa(len(page)))
	w.WriteHeader(status)
	if r.Method != http.MethodHead {
		_, _ = h.patient(w, r).Write(page)
	}
}

// errorPage looks in the web folder for 404.html, then 4xx.html.
func (h *Handler) errorPage(status int) ([]byte, bool) {
	code := strconv.Itoa(status)
	if page, ok := h.readFile("/" + code + ".html"); ok {
		return page, true
	}
	return h.readFile("/" + code[:1] + "xx.html")
}
