package session

import (
	"sync"
	"time"
)

// minLifespan is the floor of a passcode's lifespan, and its default for sessions other than web sessions (O2).
const minLifespan = 10 * time.Second

// A token is what a one-time passcode stands for.
type token struct {
	session key
	expires time.Time
}

// tokenTable holds the live passcodes of an application.
type tokenTable struct {
	mu   sync.Mutex
	live map[key]token
}

// maxTokens is how many passcodes live at a time: a page that makes one for each request must not fill the memory.
const maxTokens = 1_000_000

// put keeps a passcode; false when there are too many.
func (t *tokenTable) put(k key, tok token) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.live == nil {
		t.live = map[key]token{}
	}
	if len(t.live) >= maxTokens {
		return false
	}
	t.live[k] = tok
	return true
}

// take removes a passcode: it can be redeemed once.
func (t *tokenTable) take(k key) (token, bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	tok, ok := t.live[k]
	delete(t.live, k)
	return tok, ok
}

func (t *tokenTable) sweep(now time.Time) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for k, tok := range t.live {
		if !now.Before(tok.expires) {
			delete(t.live, k)
		}
	}
}

// CreateOTP is .createOTP: a one-time passcode for the session, 32 hexadecimal digits (O1). A lifespan in seconds below 10 becomes 10; nil is
// the idle timeout for web sessions and 10 seconds for others (O2). Stored procedures, and sessions of the web servers of components, have none:
// "" (O8).
func (s *Session) CreateOTP(lifespan *int) string {
	if s.constant() || s.OfComponent() {
		return ""
	}
	life := minLifespan
	switch {
	case lifespan != nil:
		life = max(life, time.Duration(min(*lifespan, 1<<31))*time.Second)
	case s.kind == Web:
		life = time.Duration(s.idle.Load()) * time.Minute
	}
	k := newKey()
	if s.mgr.opt.Store != nil && s.kind == Web {
		s.mgr.storeToken(k, s, life)
	} else {
		of, _ := s.identity()
		if !s.mgr.tokens.put(k, token{of, s.mgr.now().Add(life)}) {
			return ""
		}
	}
	return k.String()
}

// Redeem gives the session of a passcode and uses the passcode up; nil when it does not exist, was used, has expired, or its session has
// ended (O5, O6). From then on the session's id may also come as a cookie (O9).
func (m *Manager) Redeem(passcode string) *Session {
	k, ok := parseKey(passcode)
	if !ok {
		return nil
	}
	var s *Session
	if tok, ok := m.tokens.take(k); ok {
		if !m.now().Before(tok.expires) {
			return nil
		}
		s = m.Find(tok.session.String())
	} else if m.opt.Store != nil {
		s = m.takeStored(k)
	}
	if s != nil {
		s.cookie.Store(true)
	}
	return s
}
