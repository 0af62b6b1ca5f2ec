package web

import (
	"net/http"
	"net/url"
	"path"
	"strings"
)

// A CORSRule lets pages of other places send requests (docs/API/WebServerClass, CORSSettings).
type CORSRule struct {
	Host    string // 192.168.*:8081, http://*.example.com, *
	Methods string // separated by semicolons; "": all
}

// matches tells whether the rule is about an origin such as https://shop.example.com:8443. A rule without scheme or port takes any.
func (c CORSRule) matches(origin *url.URL) bool {
	host := strings.ToLower(strings.TrimSpace(c.Host))
	if host == "*" {
		return true
	}
	if scheme, rest, ok := strings.Cut(host, "://"); ok {
		if scheme != origin.Scheme {
			return false
		}
		host = strings.TrimSuffix(rest, "/")
	}
	if i := strings.LastIndexByte(host, ':'); i >= 0 && !strings.HasSuffix(host, "]") {
		if host[i+1:] != originPort(origin) {
			return false
		}
		host = host[:i]
	}
	ok, err := path.Match(strings.Trim(host, "[]"), strings.ToLower(origin.Hostname()))
	return ok && err == nil
}

func originPort(u *url.URL) string {
	switch p := u.Port(); {
	case p != "":
		return p
	case u.Scheme == "https":
		return "443"
	}
	return "80"
}

func (c CORSRule) allows(method string) bool {
	if strings.TrimSpace(c.Methods) == "" {
		return true
	}
	for m := range strings.SplitSeq(c.Methods, ";") {
		if strings.EqualFold(strings.TrimSpace(m), method) {
			return true
		}
	}
	return false
}

// cors looks at a request from a page of another place; done means it has been answered: a question before the request proper, or one that
// is refused. Without CORS enabled the fields are ignored, and the browser keeps the answer from the page.
func (h *Handler) cors(w http.ResponseWriter, r *http.Request) (done bool) {
	field := r.Header.Get("Origin")
	if !h.conf.CORSEnabled || field == "" {
		return false
	}
	origin, err := url.Parse(field)
	if err != nil || origin.Host == "" && field != "null" {
		h.fail(w, r, http.StatusForbidden)
		return true
	}
	if strings.EqualFold(origin.Host, r.Host) {
		return false // a page of our own
	}
	method, preflight := r.Method, false
	if asked := r.Header.Get("Access-Control-Request-Method"); asked != "" && r.Method == http.MethodOptions {
		method, preflight = asked, true
	}
	head := w.Header()
	head.Add("Vary", "Origin")
	var rule *CORSRule
	for i := range h.conf.CORS {
		if c := &h.conf.CORS[i]; c.matches(origin) && c.allows(method) {
			rule = c
			break
		}
	}
	if rule == nil {
		h.fail(w, r, http.StatusForbidden)
		return true
	}
	head.Set("Access-Control-Allow-Origin", cleanValue(field))
	if strings.TrimSpace(rule.Host) != "*" { // with * cookies are nobody's
		head.Set("Access-Control-Allow-Credentials", "true")
	}
	if !preflight {
		return false
	}
	methods := cleanValue(method)
	if strings.TrimSpace(rule.Methods) != "" {
		methods = cleanValue(strings.ToUpper(strings.ReplaceAll(rule.Methods, ";", ", ")))
	}
	head.Set("Access-Control-Allow-Methods", methods)
	if asked := r.Header.Get("Access-Control-Request-Headers"); asked != "" {
		head.Set("Access-Control-Allow-Headers", cleanValue(asked))
	}
	head.Set("Access-Control-Max-Age", "600")
	w.WriteHeader(http.StatusNoContent)
	return true
}
