package web

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"

	"tetra/interp"
	"tetra/value"
)

// A RequestHandler is one entry of HTTPHandlers.json: requests that match it are answered by a function of a shared singleton
// (docs/WebServer/http-request-handler).
type RequestHandler struct {
	Class   string `json:"class"`
	Method  string `json:"method"`
	Pattern string `json:"pattern,omitempty"`      // a prefix: slashes are added at both ends
	Regex   string `json:"regexPattern,omitempty"` // wins over Pattern (H3)
	Verbs   string `json:"verbs,omitempty"`        // separated by commas; "": all

	match pattern
	verbs map[string]bool // upper case; nil: all
}

// ParseRequestHandlers reads HTTPHandlers.json. Entries that cannot be used are left out, each with an error.
func ParseRequestHandlers(data []byte) ([]RequestHandler, error) {
	var list []RequestHandler
	if err := json.Unmarshal(trimBOM(data), &list); err != nil {
		return nil, fmt.Errorf("HTTPHandlers.json: %w", err)
	}
	return CheckRequestHandlers(list)
}

// CheckRequestHandlers makes entries ready for use; those that cannot be used are left out, each with an error.
func CheckRequestHandlers(list []RequestHandler) ([]RequestHandler, error) {
	var good []RequestHandler
	var errs []error
	for i, e := range list {
		if err := e.prepare(); err != nil {
			errs = append(errs, fmt.Errorf("HTTP handler %d: %w", i+1, err))
			continue
		}
		good = append(good, e)
	}
	return good, errors.Join(errs...)
}

func (e *RequestHandler) prepare() error {
	expr := e.Regex
	switch {
	case e.Class == "" || e.Method == "":
		return errors.New("class and method are needed")
	case expr != "":
	case strings.Trim(e.Pattern, "/") == "":
		return errors.New("pattern or regexPattern is needed")
	default:
		expr = "/" + strings.Trim(e.Pattern, "/") + "/"
	}
	var err error
	if e.match, err = newPattern(expr); err != nil {
		return fmt.Errorf("%q is not a pattern: %w", expr, err)
	}
	if strings.TrimSpace(e.Verbs) != "" {
		e.verbs = map[string]bool{}
		for v := range strings.SplitSeq(e.Verbs, ",") {
			e.verbs[strings.ToUpper(strings.TrimSpace(v))] = true
		}
	}
	return nil
}

func trimBOM(data []byte) []byte {
	if len(data) >= 3 && data[0] == 0xEF && data[1] == 0xBB && data[2] == 0xBF {
		return data[3:]
	}
	return data
}

// ownPrefixes are 4D's own URLs, which no handler intercepts (H6). Case does not count.
var ownPrefixes = [...]string{"/4daction", "/rest", "/$lib/renderer", "/$shared"}

func ownURL(path string) bool {
	for _, p := range ownPrefixes {
		if len(path) >= len(p) && strings.EqualFold(path[:len(p)], p) && (len(path) == len(p) || path[len(p)] == '/') {
			return true
		}
	}
	return false
}

// handlerFor finds the entry for a request: the first whose pattern and verb match (H5). known tells that the pattern of some entry
// matches, whatever the verb; allow then lists the verbs of those.
func (h *Handler) handlerFor(method, path string) (e *RequestHandler, known bool, allow string) {
	if len(h.conf.Handlers) == 0 || ownURL(path) {
		return nil, false, ""
	}
	var verbs []string
	for i := range h.conf.Handlers {
		e := &h.conf.Handlers[i]
		if !e.match.match(path) {
			continue
		}
		if e.verbs == nil || e.verbs[strings.ToUpper(method)] {
			return e, true, ""
		}
		known = true
		for v := range strings.SplitSeq(e.Verbs, ",") {
			verbs = append(verbs, strings.ToUpper(strings.TrimSpace(v)))
		}
	}
	return nil, known, strings.Join(verbs, ", ")
}

// handle answers with the function of an entry: no database method runs (H8).
func (q *request) handle(e *RequestHandler) {
	in := q.h.in
	msg := in.NewNative("IncomingMessage", newIncoming(q.x))
	v, err := q.p.RunSingleton(e.Class, e.Method, value.Obj(msg))
	var f *interp.Failure
	if errors.As(err, &f) && f.Number == value.ErrNoPermission {
		q.fail = http.StatusInternalServerError // failure makes it a refusal; that somebody was refused is no news
	} else if q.ended(err) {
		q.returned(v)
		return
	}
	q.failure(err)
}

// failure answers with an error in the form of REST answers. What is not ours to tell is left out: the text of an error in the code may hold values.
func (q *request) failure(err error) {
	if q.fail != http.StatusInternalServerError {
		return
	}
	number, message := 0, http.StatusText(q.fail)
	var ve *value.Error
	var f *interp.Failure
	switch {
	case errors.Is(err, interp.ErrNoSingleton), errors.Is(err, interp.ErrNoSingletonFunction):
		errors.As(err, &ve)
		number, message = ve.Number, ve.Message
	case errors.As(err, &f) && f.Number == value.ErrNoPermission:
		number, message = f.Number, f.Message
		q.fail = http.StatusUnauthorized
	case errors.As(err, &f):
		number = f.Number
	}
	body, _ := json.Marshal(map[string]any{"__ERROR": []any{map[string]any{"message": message, "componentSignature": "dbmg", "errCode": number}}})
	q.x.status = q.fail
	q.x.send("application/json", true, body)
	q.fail = 0
}

// returned makes what a handler function gave the answer (H9).
func (q *request) returned(v value.Value) {
	x := q.x
	if o := v.AsObject(); o != nil {
		if m, ok := o.Native().(*outgoing); ok {
			m.answer(q.p, x)
			return
		}
	}
	if v.IsNullish() {
		return // what the code sent with commands, else 204
	}
	m := &outgoing{}
	if m.setBody(v) != nil {
		m.body, m.headers = value.ToText(v), map[string]string{"Content-Type": "text/plain"} // a number, a date
	}
	m.answer(q.p, x)
}
