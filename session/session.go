// Package session holds 4D sessions: who a process acts for, what it may do, what it stores (docs/API/SessionClass,
// docs/WebServer/sessions, docs/Desktop/desktop-sessions). Rule numbers (M1, W10, O5 ...) are those of the project's notes on these pages.
//
// A Manager belongs to one application. It makes the sessions, finds them by id and ends them; which process has which session is
// not its business: the session hangs on the process.
package session

import (
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	"tetra/value"
)

// Kind is the kind of a session.
type Kind uint8

const (
	Standalone      Kind = iota // the one session of a single-user application
	Web                         // a browser or another HTTP client
	Remote                      // a user connected with a remote 4D
	StoredProcedure             // the one session of all stored procedures
)

var kindNames = [...]string{"standalone", "web", "remote", "storedProcedure"}

// String is the type in .info.
func (k Kind) String() string { return kindNames[k] }

// minIdle is the default and the floor of .idleTimeout, in minutes (M6).
const minIdle = 60

// A Client says who is at the other end of a session. All of it is for .info; nothing is checked against it.
type Client struct {
	User         string // account of a remote user
	Machine      string
	SystemUser   string // user of the remote machine's operating system
	IP           string
	HostType     string // "browser", "windows", "mac", "linux"
	PersistentID string // of a remote 4D
	REST         bool   // a web session that a REST request opened
	Server       string // web server of a component that has the session in its table; "": that of the host
}

// A Session is one 4D session. It is safe for concurrent use by all its processes; what one of them changes the others see at once (S4).
type Session struct {
	kind    Kind
	named   sync.Once // key and id are set, and the table has the session; see identity
	key     key       // of web and remote sessions; see identity
	id      string
	client  Client
	created time.Time
	mgr     *Manager

	grants atomic.Pointer[grants] // replaced, never changed
	last   atomic.Int64           // time of the last request, Unix nanoseconds
	idle   atomic.Int32           // minutes
	active atomic.Int32           // requests being answered: they keep the session alive
	cookie atomic.Bool            // the id may be used as a cookie: always for web, for others once a passcode was redeemed
	closed atomic.Bool

	saving   sync.Mutex // guards the exchange with the Store
	revision string     // of the record last saved or taken over

	mu      sync.Mutex // guards changes of grants, and the two objects below until they exist
	storage *value.ObjectV
	object  *value.ObjectV

	singletons sync.Map // class -> *value.ObjectV
}

func (m *Manager) newSession(kind Kind, c Client) *Session {
	s := &Session{kind: kind, client: c, created: m.now(), mgr: m}
	if !kind.single() {
		s.key = newKey()
		s.id = s.key.String()
	}
	s.grants.Store(noGrants)
	s.idle.Store(minIdle)
	s.last.Store(s.created.UnixNano())
	s.cookie.Store(kind == Web)
	return s
}

// single tells that an application has one session of the kind.
func (k Kind) single() bool { return k == Standalone || k == StoredProcedure }

// identity is the key and the id. Those of the sessions that an application always has are drawn when they are first asked for, since most
// programs never do, and the operating system's random numbers are a fifth of the start of a program.
func (s *Session) identity() (key, string) {
	if s.kind.single() {
		s.named.Do(func() {
			s.key = newKey()
			s.id = s.key.String()
			s.mgr.add(s, s.key)
		})
	}
	return s.key, s.id
}

// Kind tells what kind of session it is.
func (s *Session) Kind() Kind { return s.kind }

// ID is .id: 32 upper-case hexadecimal digits, the same for the whole life of the session (M1).
func (s *Session) ID() string {
	_, id := s.identity()
	return id
}

// UserName is .userName: what setPrivileges gave a web session, the account of the others (M2, M3).
func (s *Session) UserName() string {
	if s.kind == Web {
		return s.grants.Load().userName
	}
	return s.client.User
}

// Storage is .storage: a shared object, empty at first, always the same one (M28). It is "single": what is put into it keeps its own lock (M30).
func (s *Session) Storage() *value.ObjectV {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.storage == nil { // most sessions of strangers never ask
		s.storage = value.NewShared(nil, true)
	}
	return s.storage
}

// ObjectOnce gives the session's one 4D.Session value, which the first call makes: two calls of the command Session give the same
// reference (S3).
func (s *Session) ObjectOnce(make func() *value.ObjectV) *value.ObjectV {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.object == nil {
		s.object = make()
	}
	return s.object
}

// IdleTimeout is .idleTimeout in minutes; ok is false for the kinds of session that have none.
func (s *Session) IdleTimeout() (minutes int, ok bool) {
	return int(s.idle.Load()), s.kind == Web
}

// SetIdleTimeout changes .idleTimeout; fewer than 60 minutes become 60 (M6). Sessions other than web sessions have no timeout, and are
// left as they are.
func (s *Session) SetIdleTimeout(minutes int) {
	if s.kind == Web {
		s.idle.Store(int32(min(max(minutes, minIdle), 1<<31-1)))
	}
}

// OfComponent tells that the session is in the table of a component's web server.
func (s *Session) OfComponent() bool { return s.client.Server != "" }

// LastRequest is when the last request of the session came; for sessions that are not web sessions, when they began.
func (s *Session) LastRequest() time.Time { return time.Unix(0, s.last.Load()) }

// Address is the address of the client, "" when there is none.
func (s *Session) Address() string { return s.client.IP }

// Expires is when the session ends if no request comes: the last request and the idle timeout (M7).
func (s *Session) Expires() time.Time {
	return time.Unix(0, s.last.Load()).Add(time.Duration(s.idle.Load()) * time.Minute)
}

// Expiration is .expirationDate, as text in UTC; ok is false for the kinds of session that never expire.
func (s *Session) Expiration() (iso string, ok bool) {
	if s.kind != Web {
		return "", false
	}
	return isoUTC(s.Expires()), true
}

func isoUTC(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05.000Z") }

// Begin tells that a request of the session is being answered, and moves the expiration. End must follow.
func (s *Session) Begin() {
	s.active.Add(1)
	s.last.Store(s.mgr.now().UnixNano())
}

// End tells that the answer was given.
func (s *Session) End() { s.active.Add(-1) }

// Touch moves the expiration as a request does, for answers that need no process (W11).
func (s *Session) Touch() { s.last.Store(s.mgr.now().UnixNano()) }

func (s *Session) expired(now time.Time) bool {
	return s.kind == Web && s.active.Load() == 0 && !now.Before(s.Expires())
}

// Alive tells whether the session still exists: not closed and not expired.
func (s *Session) Alive() bool { return !s.closed.Load() && !s.expired(s.mgr.now()) }

// Info is .info: a new object at each call (M5). Fields that do not apply to the kind of session are absent.
func (s *Session) Info() *value.ObjectV {
	o := value.NewObject()
	set := func(key, v string, always bool) {
		if always || v != "" {
			o.Set(key, value.Str(v))
		}
	}
	c := s.client
	typ := s.kind.String()
	if s.kind == Web && c.REST {
		typ = "rest"
	}
	set("type", typ, true)
	set("userName", s.UserName(), true)
	switch s.kind {
	case Standalone:
		c.IP = "localhost"
		fallthrough
	case StoredProcedure:
		if c.Machine == "" {
			c.Machine = s.mgr.machine()
		}
		c.HostType = hostType()
	case Web:
		c.Machine, c.SystemUser = "", ""
		if c.HostType == "" {
			c.HostType = "browser"
		}
	}
	set("machineName", c.Machine, s.kind != Web)
	set("systemUserName", c.SystemUser, s.kind == Remote)
	set("IPAddress", c.IP, s.kind == Remote)
	set("hostType", c.HostType, true)
	set("creationDateTime", isoUTC(s.created), true)
	set("state", "active", true)
	set("ID", s.ID(), true)
	set("persistentID", c.PersistentID, s.kind == Remote)
	return o
}

// JSONValue is the properties of the session as plain data: what JSON Stringify writes (S4).
func (s *Session) JSONValue() value.Value {
	o := value.NewObject()
	o.Set("id", value.Str(s.ID()))
	o.Set("userName", value.Str(s.UserName()))
	if idle, ok := s.IdleTimeout(); ok {
		expires, _ := s.Expiration()
		o.Set("idleTimeout", value.Int(idle))
		o.Set("expirationDate", value.Str(expires))
	}
	o.Set("info", value.Obj(s.Info()))
	o.Set("storage", value.Obj(s.Storage()))
	return value.Obj(o)
}

// hostType is 4D's word for the machine's operating system; 4D has none for Linux.
func hostType() string {
	switch runtime.GOOS {
	case "windows":
		return "windows"
	case "darwin":
		return "mac"
	}
	return "linux"
}
