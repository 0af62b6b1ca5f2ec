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
	n := 0
	for _, line := range r.Header["Cookie"] {
		for item := range strings.SplitSeq(line, ";") {
			name, val, ok := strings.Cut(strings.TrimSpace(item), "=")
			if !ok || name != h.cookie {
				continue
			}
			if n++; n > 8 {
				return nil // nobody has that many
			}
			if s := h.sessions.Cookie(strings.Trim(val, `"`), h.table); s != nil {
				return s
			}
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
	t := h.cookieTail.Load()
	if t == nil || t.age != age || t.secure != secure {
		t = h.newCookieTail(age, secure)
		h.cookieTail.Store(t)
	}
	head := w.Header()
	head["Set-Cookie"] = append(head["Set-Cookie"], h.cookie+"="+s.ID()+t.text)
}

// A cookieTail is the attributes of the session cookie, which nearly all sessions share. It is immutable.
type cookieTail struct {
	age    int
	secure bool
	text   string
}

func (h *Handler) newCookieTail(age int, secure bool) *cookieTail {
	c := http.Cookie{Name: "n", Value: "v", Path: h.conf.CookiePath, Domain: h.conf.CookieDomain, MaxAge: age, HttpOnly: true, Secure: secure}
	switch h.conf.SameSite {
	case Lax:
		c.SameSite = http.SameSiteLaxMode
	case None:
		c.SameSite = http.SameSiteNoneMode
	default:
		c.SameSite = http.SameSiteStrictMode
	}
	return &cookieTail{age, secure, strings.TrimPrefix(c.String(), "n=v")}
}
