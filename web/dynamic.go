package web

import (
	"errors"
	"fmt"
	"net/http"
	"strings"

	"tetra/interp"
	"tetra/session"
	"tetra/value"
)

// Requests that run 4D code: a process for each, in the session of its client; COMPILER_WEB, On Web Authentication, then what was asked for.

// A request is a dynamic request being answered: a process and its exchange.
type request struct {
	h    *Handler
	w    http.ResponseWriter
	x    *Exchange
	own  Exchange // what x points to
	p    *interp.Process
	fail int  // answer with this error status, 0: with what was sent
	deny bool // the refusal asks the browser for a name and a password
}

// dynamic makes a process for a request, in the session of its client, and lets run answer it.
func (h *Handler) dynamic(w http.ResponseWriter, r *http.Request, run func(*request)) {
	body, err := h.readBody(w, r) // before the process is counted: who sends slowly keeps nobody out
	switch {
	case errors.Is(err, errTooLarge):
		h.refuseBody(w, r, http.StatusRequestEntityTooLarge)
		return
	case errors.Is(err, errSlow):
		h.refuseBody(w, r, http.StatusRequestTimeout)
		return
	case err != nil:
		h.refuseBody(w, r, http.StatusBadRequest)
		return
	}
	if h.active.Add(1); !h.scalable() && h.active.Load() >= int64(h.conf.MaxProcesses) { // at the number minus one there are no more
		h.active.Add(-1)
		h.fail(w, r, http.StatusServiceUnavailable)
		return
	}
	defer h.active.Add(-1)
	s, err := h.session(r)
	if err != nil {
		h.fail(w, r, http.StatusServiceUnavailable)
		return
	}
	q := &request{h: h, w: w, own: Exchange{server: h, client: true, req: r, body: body}}
	q.x = &q.own
	q.p = h.in.NewProcess(interp.ProcessOptions{Name: "Web process", Type: interp.ProcessWeb, Program: h.conf.Program, Context: interp.Context{Kind: interp.Web, Session: s, Client: q.x}})
	defer q.p.Close()
	if !h.enter(q.p) {
		h.fail(w, r, http.StatusServiceUnavailable)
		return
	}
	if s != nil {
		s.Begin()
		defer s.End()
	}
	run(q)
	h.leave(q.p)
	q.answer()
}

// session finds the session of a request: that of a passcode, that of the cookie, else a new one (W10, O3).
func (h *Handler) session(r *http.Request) (*session.Session, error) {
	if !h.scalable() {
		return nil, nil
	}
	if token, ok := queryValue(r.URL.RawQuery, "$4DSID"); ok {
		if s := h.redeem(token); s != nil {
			return s, nil
		}
	}
	if s := h.cookieSession(r); s != nil {
		return s, nil
	}
	return h.sessions.NewWeb(session.Client{Server: h.table, IP: hostOf(r.RemoteAddr), HostType: "browser"})
}

// redeem gives the session of a passcode. Sessions of components have none (O8).
func (h *Handler) redeem(token string) *session.Session {
	if h.conf.component {
		return nil
	}
	return h.sessions.Redeem(token)
}

// enter notes a running process, so that Halt can end it; false when the server is past its end.
func (h *Handler) enter(p *interp.Process) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	if !h.halted {
		h.processes[p] = struct{}{}
	}
	return !h.halted
}

func (h *Handler) leave(p *interp.Process) {
	h.mu.Lock()
	delete(h.processes, p)
	h.mu.Unlock()
}

// Halt ends the processes that still answer requests, and refuses new ones.
func (h *Handler) Halt() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.halted = true
	for p := range h.processes {
		p.Abort()
	}
}

// run runs a method of the project. It is false when the method failed; the failure has then been reported.
func (q *request) run(m *interp.Method, args ...value.Value) (v value.Value, ok bool) {
	v, err := q.p.Run(m, args...)
	if !q.ended(err) {
		return value.Undef, false
	}
	return v, true
}

// ended looks at how code ended: true when it came to its end. What went wrong has been reported, and q.fail says how to answer.
func (q *request) ended(err error) bool {
	if q.p.Stopped() != interp.NotStopped && q.h.isHalted() {
		q.fail = http.StatusServiceUnavailable // whatever it sent is not the whole of it
		return false
	}
	if err == nil {
		return true
	}
	var f *interp.Failure
	if errors.As(err, &f) && f.Stop != interp.NotStopped {
		if f.Stop == interp.Quit && q.h.conf.Quit != nil {
			q.h.conf.Quit()
		}
		return false // ABORT ends the method and keeps what it has sent
	}
	q.h.report(q.p, err)
	q.fail = http.StatusInternalServerError
	return false
}

func (h *Handler) isHalted() bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.halted
}

func (h *Handler) report(p *interp.Process, err error) {
	if s := h.conf.server; s != nil {
		if m := s.metrics.Load(); m != nil {
			name := ""
			if p != nil {
				name = p.Name()
			}
			m.failed(h.in.Now(), name, err.Error())
		}
	}
	if h.conf.Report != nil {
		h.conf.Report(p, err)
	}
}

// compiler runs COMPILER_WEB, which declares variables before each dynamic request (docs/WebServer/httpRequests).
func (q *request) compiler() bool {
	m := q.h.program().Method("COMPILER_WEB")
	if m == nil {
		return true
	}
	_, ok := q.run(m)
	return ok || q.fail == 0
}

// credentials is what the client says of its user; the password is empty with DIGEST. given is false when it has to be asked (A9).
func (q *request) credentials() (user, password string, given bool) {
	switch q.h.conf.Authentication {
	case Basic:
		return q.x.req.BasicAuth()
	case Digest:
		user, given = q.h.digestAnswered(q.x.req)
		return user, "", given
	}
	return "", "", true
}

// accepted runs On Web Authentication and tells whether the request may go on. A method that is missing, or that never gives a result,
// accepts (A4); False, and any error, refuse (Q5). With BASIC and DIGEST authentication a missing method refuses.
func (q *request) accepted() bool {
	custom := q.h.conf.Authentication == Custom
	user, password, given := q.credentials()
	m := q.h.program().DatabaseMethod("onWebAuthentication")
	if known, secret := q.h.user(user); known && given && q.h.conf.Authentication == Basic && q.h.conf.With4DPasswords {
		if secret {
			q.h.report(q.p, fmt.Errorf("the user %s is refused: how 4D encrypts the passwords in directory.json is not known", value.Show(value.Str(user), 40)))
		}
		if secret || password != "" {
			q.fail, q.deny = http.StatusUnauthorized, true
			return false
		}
		return true
	}
	switch {
	case m == nil && custom:
		return true
	case m == nil || !given:
		q.fail, q.deny = http.StatusUnauthorized, !custom
		return false
	}
	v, ok := q.run(m, q.parameters(user, password)...)
	if ok && (!v.IsBool() || v.Truth()) && q.p.Stopped() == interp.NotStopped { // a method that was interrupted has not decided
		return true
	}
	if q.fail != http.StatusServiceUnavailable {
		q.fail, q.deny = http.StatusUnauthorized, !custom
	}
	return false
}

// user tells whether a name is that of a 4D user, and whether he has a password. Case does not count.
func (h *Handler) user(name string) (known, secret bool) {
	for n, has := range h.conf.Users {
		if strings.EqualFold(n, name) {
			known, secret = true, secret || has
		}
	}
	return known, secret
}

// parameters is the six texts of On Web Authentication and On Web Connection (A1). The password of a 4D user is nobody's business (A9).
func (q *request) parameters(user, password string) []value.Value {
	x := q.x
	if known, _ := q.h.user(user); known {
		password = ""
	}
	return []value.Value{value.Str(x.url()), value.Str(x.whole()), value.Str(mapped(x.clientIP())), value.Str(mapped(x.serverIP())),
		value.Str(toText([]byte(user))), value.Str(toText([]byte(password)))}
}

// action answers /4DACTION/name/param (section 13).
func (q *request) action(t target) {
	if !q.compiler() || !q.accepted() {
		return
	}
	m := q.h.program().Method(t.name)
	switch {
	case m == nil:
		q.fail = http.StatusNotFound
	case !q.h.published(m):
		q.fail = http.StatusForbidden
	default:
		q.run(m, value.Str(t.param))
	}
}

// published tells whether clients may call a method (X2).
func (h *Handler) published(m *interp.Method) bool {
	if h.publish[strings.ToLower(m.Name)] {
		return true
	}
	if ok, known := h.attributes.Load(m); known {
		return ok.(bool)
	}
	ok := m.Attributes().PublishedWeb
	h.attributes.Store(m, ok)
	return ok
}

// connection answers with On Web Connection (section 12).
func (q *request) connection() {
	if !q.compiler() || !q.accepted() {
		return
	}
	q.connect()
}

func (q *request) connect() {
	m := q.h.program().DatabaseMethod("onWebConnection")
	if m == nil {
		q.fail = http.StatusNotFound
		if r := q.x.req; r.Method != http.MethodGet && r.Method != http.MethodHead {
			q.fail = http.StatusMethodNotAllowed
		}
		return
	}
	user, password, _ := q.credentials()
	q.run(m, q.parameters(user, password)...)
}

// homePage answers / when there is no home page, unless the code sets one for this request (WEB SET HOME PAGE).
func (q *request) homePage() {
	if !q.compiler() || !q.accepted() {
		return
	}
	if home := q.x.home; home != nil && *home != "" {
		if data, ok := q.h.readFile("/" + strings.Trim(*home, "/")); ok {
			if semiDynamic(*home) {
				q.sendPage("/"+strings.Trim(*home, "/"), q.h.decodePage(data, ""))
				return
			}
			q.x.send(typeByName(*home), true, data)
			return
		}
	}
	q.connect()
}
