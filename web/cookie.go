package web

import (
	"net/http"
	"strconv"
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
	var b strings.Builder
	attribute := func(name, val string) {
		if val = strings.ReplaceAll(cleanValue(val), ";", ""); val != "" {
			b.WriteString("; " + name + "=" + val)
		}
	}
	attribute("Path", h.conf.CookiePath)
	attribute("Domain", strings.TrimLeft(h.conf.CookieDomain, "/*.")) // /*.4d.fr is how 4D's page writes it
	attribute("Max-Age", strconv.Itoa(age))
	b.WriteString("; HttpOnly")
	if secure {
		b.WriteString("; Secure")
	}
	attribute("SameSite", [...]string{Strict: "Strict", Lax: "Lax", None: "None"}[h.conf.SameSite])
	return &cookieTail{age, secure, b.String()}
}
