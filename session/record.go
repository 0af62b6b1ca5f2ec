package session

import (
	"encoding/json"
	"fmt"
	"time"

	"tetra/value"
)

// A record is a web session as a Store keeps it.
type record struct {
	Version  int       `json:"version"` // of this layout: 1
	Revision string    `json:"revision"`
	Created  time.Time `json:"created"`
	Last     time.Time `json:"last"`
	Idle     int32     `json:"idle"`
	Client   Client    `json:"client"`
	User     string    `json:"user,omitempty"`
	LoggedIn bool      `json:"loggedIn,omitempty"`
	Names    []string  `json:"privileges,omitempty"`
	Storage  []member  `json:"storage,omitempty"`
}

func sessionKey(id string) string { return "session:" + id }
func tokenKey(k key) string       { return "otp:" + k.String() }

// Save writes a web session to the Store; the web server calls it when it has answered a request. Without a Store it does nothing. When two
// servers answer requests of one session at the same time, what the later one saves stays.
func (m *Manager) Save(s *Session) error {
	if m.opt.Store == nil || s.kind != Web || s.closed.Load() {
		return nil
	}
	s.saving.Lock()
	defer s.saving.Unlock()
	g := s.grants.Load()
	r := record{Version: 1, Revision: newKey().String(), Created: s.created, Last: time.Unix(0, s.last.Load()), Idle: s.idle.Load(),
		Client: s.client, User: g.userName, LoggedIn: g.loggedIn, Names: g.names}
	s.mu.Lock()
	storage := s.storage
	s.mu.Unlock()
	if storage != nil {
		r.Storage = encodeMembers(storage)
	}
	data, err := json.Marshal(r)
	if err != nil {
		return fmt.Errorf("session %s: %w", s.id, err)
	}
	if err := m.opt.Store.Set(sessionKey(s.id), data, time.Duration(r.Idle)*time.Minute); err != nil {
		return fmt.Errorf("session store: %w", err)
	}
	s.revision = r.Revision
	return nil
}

// load reads a record; nil when there is none, or none that can be read: a session that cannot be had is a session that has ended.
func (m *Manager) load(id string) *record {
	data, err := m.opt.Store.Get(sessionKey(id))
	if err != nil || data == nil {
		return nil
	}
	var r record
	if json.Unmarshal(data, &r) != nil || r.Version != 1 {
		return nil
	}
	return &r
}

// fromStore makes a session live that another application, or an earlier run of this one, has saved.
func (m *Manager) fromStore(k key) *Session {
	if m.opt.Store == nil {
		return nil
	}
	r := m.load(k.String())
	if r == nil {
		return nil
	}
	s := m.newSession(Web, r.Client)
	s.key, s.id, s.created = k, k.String(), r.Created
	s.apply(r)
	if s.expired(m.now()) {
		return nil
	}
	sh := m.shard(k)
	sh.Lock()
	defer sh.Unlock()
	if other := sh.byKey[k]; other != nil { // another request was faster
		return other
	}
	sh.put(k, s)
	m.nWeb.Add(1)
	return s
}

// refresh takes over what another server has saved since.
func (m *Manager) refresh(s *Session) {
	r := m.load(s.id)
	if r == nil {
		return
	}
	s.saving.Lock()
	defer s.saving.Unlock()
	if r.Revision != s.revision {
		s.apply(r)
	}
}

func (s *Session) apply(r *record) {
	s.revision = r.Revision
	s.idle.Store(max(r.Idle, minIdle))
	s.last.Store(max(s.last.Load(), r.Last.UnixNano()))
	if s.active.Load() == 0 {
		s.last.Store(r.Last.UnixNano())
	}
	g := &grants{userName: r.User, loggedIn: r.LoggedIn, held: map[string]struct{}{}}
	roles := s.mgr.Roles()
	for _, n := range r.Names {
		roles.expand(n, g)
	}
	s.mu.Lock()
	s.grants.Store(g)
	untouched := s.storage == nil
	s.mu.Unlock()
	if untouched && len(r.Storage) == 0 {
		return
	}
	storage := value.Obj(s.Storage())
	lock := value.Use(storage, r, nil)
	defer lock.Unlock(r)
	decodeMembers(s.Storage(), r.Storage, r)
}

// forget removes an ended session from the Store.
func (m *Manager) forget(s *Session) {
	if m.opt.Store != nil {
		// A Store that fails here lets the record's own time run out.
		_, _ = m.opt.Store.Delete(sessionKey(s.id))
	}
}

// storeToken keeps a passcode in the Store, so that any of the servers can redeem it.
func (m *Manager) storeToken(k key, s *Session, life time.Duration) {
	if m.opt.Store.Set(tokenKey(k), []byte(s.id), life) != nil {
		m.tokens.put(k, token{s.key, m.now().Add(life)})
	}
}

func (m *Manager) takeStored(k key) *Session {
	id, err := m.opt.Store.Get(tokenKey(k))
	if err != nil || id == nil {
		return nil
	}
	if found, err := m.opt.Store.Delete(tokenKey(k)); err != nil || !found {
		return nil
	}
	return m.Find(string(id))
}

// A member is one property of a shared object, or element of a shared collection, as a Store keeps it: exactly one field besides the key is set,
// none for Null.
type member struct {
	Key    string    `json:"k,omitempty"`
	Text   *string   `json:"t,omitempty"`
	Real   *float64  `json:"n,omitempty"`
	Bool   *bool     `json:"b,omitempty"`
	Day    *int32    `json:"d,omitempty"`
	Time   *int64    `json:"h,omitempty"`
	Object *[]member `json:"o,omitempty"`
	Coll   *[]member `json:"c,omitempty"`
}

func encodeMembers(o *value.ObjectV) []member {
	list := []member{}
	for k, v := range o.All() {
		if m, ok := encode(v); ok {
			m.Key = k
			list = append(list, m)
		}
	}
	return list
}

// encode leaves out what has no meaning elsewhere: files, functions and other objects with a Go value behind them, and numbers that JSON
// cannot write.
func encode(v value.Value) (m member, ok bool) {
	switch v.Kind() {
	case value.Text:
		t := v.Str()
		m.Text = &t
	case value.Real:
		f := v.Float()
		if f-f != 0 {
			return m, false
		}
		m.Real = &f
	case value.Boolean:
		b := v.Truth()
		m.Bool = &b
	case value.Date:
		d := v.Day()
		m.Day = &d
	case value.Time:
		s := v.Seconds()
		m.Time = &s
	case value.Object:
		if v.Object().Native() != nil {
			return m, false
		}
		l := encodeMembers(v.Object())
		m.Object = &l
	case value.Collection:
		l := []member{}
		for _, e := range v.Coll().All() {
			x, _ := encode(e)
			l = append(l, x)
		}
		m.Coll = &l
	case value.Null:
	default:
		return m, false
	}
	return m, true
}

// decodeMembers makes the properties of a shared object, whose lock the owner holds, those of a list.
func decodeMembers(o *value.ObjectV, list []member, owner any) {
	keep := map[string]bool{}
	for _, m := range list {
		keep[m.Key] = true
		v := m.decode()
		if value.Join(value.Obj(o), v, owner, nil) == nil {
			o.Set(m.Key, v)
			m.fill(v, owner)
		}
	}
	for _, k := range o.Keys() {
		if !keep[k] {
			o.Delete(k)
		}
	}
}

// decode makes the value, objects and collections still empty: a shared value must join its container's group before others join it.
func (m member) decode() value.Value {
	switch {
	case m.Text != nil:
		return value.Str(*m.Text)
	case m.Real != nil:
		return value.Num(*m.Real)
	case m.Bool != nil:
		return value.Bool(*m.Bool)
	case m.Day != nil:
		return value.DateOf(*m.Day)
	case m.Time != nil:
		return value.TimeOf(*m.Time)
	case m.Object != nil:
		return value.Obj(value.NewShared(nil, false))
	case m.Coll != nil:
		return value.Coll(value.NewSharedColl())
	}
	return value.NullV
}

// fill gives a value that decode made its content.
func (m member) fill(v value.Value, owner any) {
	if m.Object == nil && m.Coll == nil {
		return
	}
	lock := value.Use(v, owner, nil)
	defer lock.Unlock(owner)
	if m.Object != nil {
		decodeMembers(v.Object(), *m.Object, owner)
		return
	}
	for _, e := range *m.Coll {
		x := e.decode()
		if value.Join(v, x, owner, nil) == nil {
			v.Coll().Push(x)
			e.fill(x, owner)
		}
	}
}
