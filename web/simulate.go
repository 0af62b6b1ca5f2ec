package web

import (
	"bytes"
	"fmt"
	"net/http"
	"net/url"
	"strings"

	"tetra/interp"
	"tetra/session"
	"tetra/value"
)

// A Simulation is a request that no network brings: what run --context web answers.
type Simulation struct {
	Interp  *interp.Interp
	Method  *interp.Method
	Args    []value.Value
	Session *session.Session // nil: Session is Null
	URL     string           // path and query, or a whole URL; "": /4DACTION/ and the method's name
	Form    []string         // name=value; with any, the request is a POST
	Header  []string         // Name: value
	Root    string           // web folder, for WEB SEND FILE
}

// A Response is what the code sent.
type Response struct {
	Status int
	Header http.Header
	Body   []byte
}

// String is the response as on the wire: status line, header fields in order of name, empty line, body.
func (r *Response) String() string {
	var b bytes.Buffer
	fmt.Fprintf(&b, "HTTP/1.1 %d %s\r\n", r.Status, http.StatusText(r.Status))
	_ = r.Header.Write(&b) // a Buffer takes everything
	b.WriteString("\r\n")
	b.Write(r.Body)
	return b.String()
}

// request makes the request; an error is about what the user wrote.
func (s *Simulation) request() (*http.Request, []byte, error) {
	target := s.URL
	if target == "" {
		target = "/4DACTION/" + url.PathEscape(s.Method.Name)
	}
	u, err := url.Parse(target)
	if err != nil {
		return nil, nil, fmt.Errorf("%q is not a URL", target)
	}
	var form []string
	for _, f := range s.Form {
		name, val, _ := strings.Cut(f, "=")
		form = append(form, url.QueryEscape(name)+"="+url.QueryEscape(val))
	}
	body := []byte(strings.Join(form, "&"))
	r := &http.Request{Method: http.MethodGet, URL: u, Host: u.Host, Header: http.Header{}, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		RemoteAddr: "127.0.0.1:0", RequestURI: u.RequestURI()}
	if r.Host == "" {
		r.Host = "localhost"
	}
	if len(s.Form) > 0 {
		r.Method = http.MethodPost
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.ContentLength = int64(len(body))
	}
	for _, h := range s.Header {
		name, val, ok := strings.Cut(h, ":")
		name = strings.TrimSpace(name)
		if !ok || !validName(name) {
			return nil, nil, fmt.Errorf("%q is not a header field: write Name: value", h)
		}
		val = cleanValue(val)
		if strings.EqualFold(name, "Host") {
			r.Host = val
			continue
		}
		r.Header.Add(name, val)
	}
	return r, body, nil
}

// Run runs the method in a web process, without any database method, and gives what it sent. A failure of the method is the error; the
// response then is a 500. An error without response is about the Simulation itself.
func (s *Simulation) Run() (*Response, error) {
	r, body, err := s.request()
	if err != nil {
		return nil, err
	}
	h := NewHandler(Config{Interp: s.Interp, Root: s.Root, Name: s.Interp.Program().Name})
	defer h.closeFolder()
	x := newExchange(r, body)
	x.server = h
	q := &request{h: h, x: x}
	q.p = s.Interp.NewProcess(interp.ProcessOptions{Name: "Web process", Type: interp.ProcessWeb, Context: interp.Context{Kind: interp.Web, Session: s.Session, Client: x}})
	defer q.p.Close()
	if s.Session != nil {
		s.Session.Begin()
		defer s.Session.End()
	}
	_, err = q.p.Run(s.Method, s.Args...)
	if err != nil {
		q.fail = http.StatusInternalServerError
	}
	w := &recorder{head: http.Header{}}
	w.head.Set("Server", serverName)
	w.head.Set("Date", s.Interp.Now().UTC().Format(http.TimeFormat))
	q.w = w
	q.answer()
	for name, v := range w.head {
		if len(v) == 0 {
			delete(w.head, name)
		}
	}
	return &Response{Status: w.status, Header: w.head, Body: w.body.Bytes()}, err
}

// recorder is a ResponseWriter that keeps what is sent.
type recorder struct {
	head   http.Header
	status int
	body   bytes.Buffer
}

func (w *recorder) Header() http.Header { return w.head }

func (w *recorder) WriteHeader(status int) {
	if w.status == 0 {
		w.status = status
	}
}

func (w *recorder) Write(b []byte) (int, error) {
	w.WriteHeader(http.StatusOK)
	return w.body.Write(b)
}
