package session

import (
	"errors"
	"slices"
	"testing"
	"time"

	"tetra/value"
)

// pair is two applications that share a store.
func pair(t *testing.T) (a, b *Manager, c *testClock) {
	t.Helper()
	roles, _ := ParseRoles([]byte(demoRoles))
	c = newClock()
	store := NewMemoryStore(c.now)
	a = NewManager(Options{Clock: c.now, Roles: roles, Store: store})
	b = NewManager(Options{Clock: c.now, Roles: roles, Store: store})
	return a, b, c
}

func save(t *testing.T, m *Manager, s *Session) {
	t.Helper()
	if err := m.Save(s); err != nil {
		t.Fatal(err)
	}
}

func TestStore(t *testing.T) {
	a, b, c := pair(t)
	s := web(t, a)
	if b.Cookie(s.ID(), "") != nil {
		t.Error("not saved yet")
	}
	s.SetPrivileges(nil, []string{"Clerk"}, text("Ann"))
	s.SetIdleTimeout(120)
	lock := value.Use(value.Obj(s.Storage()), t, nil)
	list := value.NewSharedColl()
	inner := value.NewShared(nil, false)
	s.Storage().Set("n", value.Num(1.5))
	s.Storage().Set("list", value.Coll(list))
	for _, v := range []value.Value{value.Str("é"), value.True, value.NullV, value.DateOf(700000), value.TimeOf(3600), value.Obj(inner)} {
		list.Push(v)
	}
	inner.Set("deep", value.Str("x"))
	lock.Unlock(t)
	save(t, a, s)

	r := b.Cookie(s.ID(), "")
	if r == nil || r == s || r.ID() != s.ID() {
		t.Fatal("not found by the other application")
	}
	idle, _ := r.IdleTimeout()
	if idle != 120 || r.UserName() != "Ann" || !slices.Equal(r.Privileges(), []string{"ReadInvoices", "CreateInvoices"}) || r.IsGuest() {
		t.Errorf("%d %s %q", idle, r.UserName(), r.Privileges())
	}
	got := r.Storage()
	if got.Get("n").Float() != 1.5 || !got.Get("list").IsColl() {
		t.Fatal("storage", got.Keys())
	}
	l := got.Get("list").Coll()
	if l.Len() != 6 || l.Get(0).Str() != "é" || !l.Get(1).Truth() || l.Get(2).Kind() != value.Null || l.Get(3).Day() != 700000 ||
		l.Get(4).Seconds() != 3600 || l.Get(5).Object().Get("deep").Str() != "x" {
		t.Errorf("%v", l.Values())
	}
	// The group structure is kept: the list has its own lock, and its content belongs to it.
	lock = value.Use(got.Get("list"), t, nil)
	if !value.MayWrite(l.Get(5), t) || value.MayWrite(value.Obj(got), t) {
		t.Error("locks")
	}
	lock.Unlock(t)

	// What b changes a sees at its next request, and deletions too.
	lock = value.Use(value.Obj(got), t, nil)
	got.Delete("list")
	got.Set("n", value.Num(2))
	lock.Unlock(t)
	r.ClearPrivileges()
	save(t, b, r)
	if again := a.Cookie(s.ID(), ""); again != s || !slices.Equal(s.Storage().Keys(), []string{"n"}) || s.Storage().Get("n").Float() != 2 || len(s.Privileges()) != 0 {
		t.Error("not refreshed", s.Storage().Keys(), s.Privileges())
	}

	// Passcodes are redeemed once, wherever.
	tok := s.CreateOTP(nil)
	if b.Redeem(tok) != r || a.Redeem(tok) != nil || b.Redeem(tok) != nil {
		t.Error("passcode")
	}

	c.advance(3 * time.Hour)
	if a.Cookie(s.ID(), "") != nil || b.Cookie(s.ID(), "") != nil {
		t.Error("expired sessions come back from the store")
	}

	x := web(t, a)
	save(t, a, x)
	a.Close(x)
	if b.Cookie(x.ID(), "") != nil {
		t.Error("a closed session comes back from the store")
	}
	if err := a.Save(x); err != nil || b.Cookie(x.ID(), "") != nil {
		t.Error("a closed session is saved")
	}
}

func TestRestart(t *testing.T) {
	a, b, _ := pair(t)
	s := web(t, a)
	save(t, a, s)
	r := b.Cookie(s.ID(), "")
	if r == nil || !r.created.Equal(s.created) {
		t.Fatal("sessions survive a restart when a store is given")
	}
	if b.Cookie(s.ID(), "") != r {
		t.Error("made twice")
	}
}

type brokenStore struct{}

var errBroken = errors.New("store is down")

func (brokenStore) Get(string) ([]byte, error)              { return nil, errBroken }
func (brokenStore) Set(string, []byte, time.Duration) error { return errBroken }
func (brokenStore) Delete(string) (bool, error)             { return false, errBroken }

func TestBrokenStore(t *testing.T) {
	m := NewManager(Options{Store: brokenStore{}})
	s := web(t, m)
	if err := m.Save(s); !errors.Is(err, errBroken) {
		t.Error(err)
	}
	if m.Cookie(s.ID(), "") != s {
		t.Error("live sessions go on without the store")
	}
	if m.Redeem(s.CreateOTP(nil)) != s {
		t.Error("so do passcodes")
	}
	m.Close(s)
	if m.Cookie(s.ID(), "") != nil {
		t.Error("found")
	}
}
