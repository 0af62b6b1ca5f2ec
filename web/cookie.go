package web

import (
	"net/http"
	"strings"

	"tetra/session"
)

// SameSite is the attribute of session cookies (W4).
type SameSite uint8

const (
	Strict SameSite = iota
	Lax
	None
)

// cookieName is 4DSID_ and the name of the application; what a cookie's name cannot hold becomes _ (W1).
func cookieName(app string) string {
	return "4DSID_" + strings.Map(func(r rune) rune {
		if r < 0x80 && validName(string(r)) {
			return r
		}
		return '_'
	}, app)
}

// cookieSession finds the live session that a cookie of the request names. A browser may send several cookies of one name, set for
// different paths.
func (h *Handler) cookieSession(r *http.Request) *session.Session {
	for i, c := range r.CookiesNamed(h.cookie) {
		if i == 8 {
			break // nobody has that many
		}
		if s := h.sessions.Cookie(c.Value, h.table); s != nil {
			return s
		}
	}
	return nil
}

// setCookie tells the client its session (W2 to W8).
func (h *Handler) setCookie(w http.ResponseWriter, s *session.Session, secure bool) {
	age := 3600
	if idle, ok := s.IdleTimeout(); ok {
		age = idle * 60
	}
	c := http.Cookie{Name: h.cookie, Value: s.ID(), Path: h.conf.CookiePath, Domain: h.conf.CookieDomain, MaxAge: age, HttpOnly: true, Secure: secure}
	switch h.conf.SameSite {
	case Lax:
		c.SameSite = http.SameSiteLaxMode
	case None:
		c.SameSite = http.SameSiteNoneMode
	default:
		c.SameSite = http.SameSiteStrictMode
	}
	w.Header().Add("Set-Cookie", c.String())
}
