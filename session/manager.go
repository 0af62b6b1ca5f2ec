package session

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// Options is what a Manager takes from outside. The zero value works.
type Options struct {
	Clock   func() time.Time // nil: time.Now
	Roles   *Roles           // nil: NewRoles
	Store   Store            // nil: sessions live in memory only
	User    string           // Current user of the application; "": Designer
	Machine string           // name of this machine; "": what the system says
	MaxWeb  int              // web sessions alive at a time; 0: 1,000,000
}

// ErrTooMany is the error of NewWeb when MaxWeb sessions are alive. 4D has no such limit (W12); without one a stranger who throws
// cookies away could fill the memory.
var ErrTooMany = errors.New("too many web sessions")

const shards = 64

// Manager makes, finds and ends the sessions of one application. It is safe for concurrent use.
type Manager struct {
	opt   Options
	roles atomic.Pointer[Roles]

	standalone func() *Session
	procedures func() *Session
	singles    [2]atomic.Pointer[Session] // those that these two have made

	live     [shards]shard
	nWeb     atomic.Int64
	roomMade atomic.Int64 // when expired sessions were last looked for because there were too many
	tokens   tokenTable
	host     func() string
}

// shard is a part of the table of sessions, with its own lock.
type shard struct {
	sync.RWMutex
	byKey map[key]*Session
	swept time.Time
}

// A key is a session id as bytes.
type key [16]byte

func newKey() (k key) {
	rand.Read(k[:]) // never fails
	return k
}

// String is 32 upper-case hexadecimal digits (M1).
func (k key) String() string { return strings.ToUpper(hex.EncodeToString(k[:])) }

// parseKey reads 32 hexadecimal digits of any case.
func parseKey(s string) (k key, ok bool) {
	if len(s) != 2*len(k) {
		return k, false
	}
	_, err := hex.Decode(k[:], []byte(s))
	return k, err == nil
}

// NewManager makes a manager without web sessions.
func NewManager(o Options) *Manager {
	if o.Clock == nil {
		o.Clock = time.Now
	}
	if o.Roles == nil {
		o.Roles = NewRoles()
	}
	if o.User == "" {
		o.User = "Designer"
	}
	if o.MaxWeb <= 0 {
		o.MaxWeb = 1_000_000
	}
	m := &Manager{opt: o}
	m.roles.Store(o.Roles)
	started := o.Clock()
	for i := range m.live {
		m.live[i].swept = started
	}
	m.host = sync.OnceValue(func() string {
		name, err := os.Hostname()
		if err != nil {
			return "localhost"
		}
		return name
	})
	single := func(i int, kind Kind) func() *Session {
		return sync.OnceValue(func() *Session {
			s := m.newSession(kind, Client{User: o.User, Machine: o.Machine})
			s.created = started // of the application, whoever asks first
			m.singles[i].Store(s)
			return s
		})
	}
	m.standalone, m.procedures = single(0, Standalone), single(1, StoredProcedure)
	return m
}

func (m *Manager) now() time.Time { return m.opt.Clock() }

func (m *Manager) machine() string {
	if m.opt.Machine != "" {
		return m.opt.Machine
	}
	return m.host()
}

// Roles is what the sessions' privileges are measured by.
func (m *Manager) Roles() *Roles { return m.roles.Load() }

// SetRoles replaces the roles; sessions keep the privileges they have.
func (m *Manager) SetRoles(r *Roles) { m.roles.Store(r) }

func (m *Manager) shard(k key) *shard { return &m.live[k[0]%shards] }

func (m *Manager) add(s *Session, k key) {
	sh := m.shard(k)
	sh.Lock()
	sh.put(k, s)
	sh.Unlock()
}

// put needs the lock.
func (sh *shard) put(k key, s *Session) {
	if sh.byKey == nil {
		sh.byKey = map[key]*Session{}
	}
	sh.byKey[k] = s
}

// Standalone is the one session of a single-user application (S8).
func (m *Manager) Standalone() *Session { return m.standalone() }

// StoredProcedures is the one session of all stored procedures (S8).
func (m *Manager) StoredProcedures() *Session { return m.procedures() }

// NewWeb opens a guest session for a web client (W10). It fails with ErrTooMany.
func (m *Manager) NewWeb(c Client) (*Session, error) {
	s := m.newSession(Web, c)
	sh := m.shard(s.key)
	if now := m.now(); now.Sub(m.sweptAt(sh)) >= time.Minute {
		m.sweepShard(sh, now)
	}
	if m.nWeb.Add(1) > int64(m.opt.MaxWeb) && !m.makeRoom() {
		m.nWeb.Add(-1)
		return nil, ErrTooMany
	}
	m.add(s, s.key)
	return s, nil
}

// makeRoom ends the sessions that have expired when there are too many, at most every few seconds, and tells whether there is room then.
func (m *Manager) makeRoom() bool {
	now, last := m.now().UnixNano(), m.roomMade.Load()
	if now-last < int64(5*time.Second) || !m.roomMade.CompareAndSwap(last, now) {
		return false
	}
	m.Sweep()
	return m.nWeb.Load() <= int64(m.opt.MaxWeb)
}

// NewRemote opens the session of a remote user (K1). It lives until Close.
func (m *Manager) NewRemote(c Client) *Session {
	if c.User == "" {
		c.User = m.opt.User
	}
	if c.HostType == "" {
		c.HostType = hostType()
	}
	s := m.newSession(Remote, c)
	m.add(s, s.key)
	return s
}

// Find gives the live session of an id, of any kind, for Session storage and Session info; nil without.
func (m *Manager) Find(id string) *Session {
	k, ok := parseKey(id)
	if !ok {
		return nil
	}
	sh := m.shard(k)
	sh.RLock()
	s := sh.byKey[k]
	sh.RUnlock()
	switch {
	case s == nil:
		return m.fromStore(k)
	case s.expired(m.now()):
		m.Close(s)
		return nil
	case s.kind == Web && m.opt.Store != nil:
		m.refresh(s)
	}
	return s
}

// Cookie gives the session that a cookie names to a web server (Client.Server): a live web session of its own, or a desktop session of
// which a passcode was redeemed (O9).
func (m *Manager) Cookie(id, server string) *Session {
	if s := m.Find(id); s != nil && s.cookie.Load() && s.client.Server == server {
		return s
	}
	return nil
}

// Close ends a session (W14). Processes that have it keep what they hold; nobody finds it again.
func (m *Manager) Close(s *Session) {
	k, _ := s.identity()
	sh := m.shard(k)
	sh.Lock()
	m.remove(sh, s)
	sh.Unlock()
	if s.kind == Web {
		m.forget(s)
	}
}

func (m *Manager) remove(sh *shard, s *Session) {
	if sh.byKey[s.key] != s {
		return
	}
	delete(sh.byKey, s.key)
	s.closed.Store(true)
	if s.kind == Web {
		m.nWeb.Add(-1)
	}
}

// CloseWeb ends every web session of a web server: it stopped (W14). It gives their number. What a Store has been given stays there: surviving
// a restart is what it is for.
func (m *Manager) CloseWeb(server string) int {
	return m.closeIf(func(s *Session) bool { return s.kind == Web && s.client.Server == server })
}

// Sweep ends the web sessions and forgets the passcodes that have expired. Nobody needs to call it for sessions to expire; it gives
// their memory back early.
func (m *Manager) Sweep() int {
	now := m.now()
	m.tokens.sweep(now)
	return m.closeIf(func(s *Session) bool { return s.expired(now) })
}

func (m *Manager) closeIf(doomed func(*Session) bool) (n int) {
	for i := range m.live {
		sh := &m.live[i]
		sh.Lock()
		for _, s := range sh.byKey {
			if doomed(s) {
				m.remove(sh, s)
				n++
			}
		}
		sh.Unlock()
	}
	return n
}

func (m *Manager) sweptAt(sh *shard) time.Time {
	sh.RLock()
	defer sh.RUnlock()
	return sh.swept
}

func (m *Manager) sweepShard(sh *shard, now time.Time) {
	sh.Lock()
	defer sh.Unlock()
	sh.swept = now
	for _, s := range sh.byKey {
		if s.expired(now) {
			m.remove(sh, s)
		}
	}
}

// All is the live sessions, in no order.
func (m *Manager) All() []*Session {
	for i := range m.singles {
		if s := m.singles[i].Load(); s != nil {
			s.identity()
		}
	}
	now := m.now()
	var list []*Session
	for i := range m.live {
		sh := &m.live[i]
		sh.RLock()
		for _, s := range sh.byKey {
			if !s.expired(now) {
				list = append(list, s)
			}
		}
		sh.RUnlock()
	}
	return list
}
