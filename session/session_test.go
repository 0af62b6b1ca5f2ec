package session

import (
	"fmt"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"tetra/value"
)

// testClock is a clock that moves when told to.
type testClock struct{ ns atomic.Int64 }

func newClock() *testClock {
	c := &testClock{}
	c.ns.Store(time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC).UnixNano())
	return c
}
func (c *testClock) now() time.Time          { return time.Unix(0, c.ns.Load()) }
func (c *testClock) advance(d time.Duration) { c.ns.Add(int64(d)) }

const demoRoles = `{
  "privileges": [
    {"privilege": "ReadInvoices"},
    {"privilege": "CreateInvoices", "includes": ["ReadInvoices"]},
    {"privilege": "a", "includes": ["b"]}, {"privilege": "b", "includes": ["c"]}, {"privilege": "c", "includes": ["a"]},
    {"privilege": "simple", "includes": []}, {"privilege": "medium", "includes": ["simple"]}
  ],
  "roles": [{"role": "Clerk", "privileges": ["CreateInvoices"]}, {"role": "Both", "privileges": ["medium", "CreateInvoices"]}],
  "permissions": {"allowed": []}
}`

func manager(t *testing.T, roles string) (*Manager, *testClock) {
	t.Helper()
	r, problems := ParseRoles([]byte(roles))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	c := newClock()
	return NewManager(Options{Clock: c.now, Roles: r, Machine: "box"}), c
}

func web(t *testing.T, m *Manager) *Session {
	t.Helper()
	s, err := m.NewWeb(Client{IP: "192.0.2.1"})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func text(s string) *string { return &s }
func number(i int) *int     { return &i }

func TestM1ID(t *testing.T) {
	m, _ := manager(t, demoRoles)
	seen := map[string]bool{}
	for range 1000 {
		id := web(t, m).ID()
		if !regexp.MustCompile(`^[0-9A-F]{32}$`).MatchString(id) || seen[id] {
			t.Fatalf("id %q", id)
		}
		seen[id] = true
	}
}

func TestPrivileges(t *testing.T) {
	type call struct {
		names, roles []string
		user         *string
		clear        bool
	}
	tests := []struct {
		rule  string
		calls []call
		want  []string
		user  string
		guest bool
	}{
		{"M10 a new session is a guest", nil, nil, "", true},
		{"M10 a name alone leaves it a guest", []call{{user: text("Ann")}}, nil, "Ann", true},
		{"M14 unknown names are ignored", []call{{names: []string{"nobody", ""}, roles: []string{"none"}}}, nil, "", true},
		{"M15 case does not count, the spelling is that of the file", []call{{names: []string{"readINVOICES"}}}, []string{"ReadInvoices"}, "", false},
		{"M15 built-in names", []call{{names: []string{"webadmin"}}}, []string{"WebAdmin"}, "", false},
		{"M13 spaces around names", []call{{names: []string{" simple "}}}, []string{"simple"}, "", false},
		{"M16 a role adds its privileges and what they include", []call{{roles: []string{"clerk"}, user: text("Ann")}}, []string{"ReadInvoices", "CreateInvoices"}, "Ann", false},
		{"M16 a cycle ends", []call{{names: []string{"a"}}}, []string{"c", "b", "a"}, "", false},
		{"M17 calls accumulate", []call{{names: []string{"medium"}}, {names: []string{"ReadInvoices"}}}, []string{"simple", "medium", "ReadInvoices"}, "", false},
		{"M17 the user's name stays when not given", []call{{user: text("Ann")}, {names: []string{"simple"}}}, []string{"simple"}, "Ann", false},
		{"M20 M2 clear keeps the name", []call{{names: []string{"medium"}, user: text("Ann")}, {clear: true}}, nil, "Ann", true},
		{"M21 included names come first, no duplicates", []call{{roles: []string{"Both"}}, {names: []string{"simple"}}}, []string{"simple", "medium", "ReadInvoices", "CreateInvoices"}, "", false},
	}
	for _, tt := range tests {
		m, _ := manager(t, demoRoles)
		s := web(t, m)
		for _, c := range tt.calls {
			ok := false
			if c.clear {
				ok = s.ClearPrivileges()
			} else {
				ok = s.SetPrivileges(c.names, c.roles, c.user)
			}
			if !ok {
				t.Errorf("%s: gave false", tt.rule)
			}
		}
		if got := s.Privileges(); !slices.Equal(got, tt.want) {
			t.Errorf("%s: privileges %q, want %q", tt.rule, got, tt.want)
		}
		if s.UserName() != tt.user || s.IsGuest() != tt.guest {
			t.Errorf("%s: user %q guest %v", tt.rule, s.UserName(), s.IsGuest())
		}
	}
}

func TestM11ForceLogin(t *testing.T) {
	m, _ := manager(t, `{"privileges":[{"privilege":"x"}],"permissions":{"allowed":[]},"forceLogin":true}`)
	s := web(t, m)
	if !s.IsGuest() || s.LoggedIn() {
		t.Error("a new session is a guest")
	}
	s.SetPrivileges([]string{""}, nil, nil)
	if s.IsGuest() || !s.LoggedIn() {
		t.Error("setPrivileges(\"\") logs in")
	}
	s.ClearPrivileges()
	if s.IsGuest() {
		t.Error("clearPrivileges does not make a guest again")
	}
}

func TestM22HasPrivilege(t *testing.T) {
	m, _ := manager(t, demoRoles)
	s := web(t, m)
	s.SetPrivileges([]string{"CreateInvoices"}, nil, nil)
	for _, tt := range []struct {
		name     string
		promoted []string
		want     bool
	}{
		{"createinvoices", nil, true},
		{"READINVOICES", nil, true},
		{"medium", nil, false},
		{"medium", []string{"medium"}, true},
		{"simple", []string{"MEDIUM"}, true}, // M27
		{"simple", []string{"b"}, false},
		{"", nil, false},
	} {
		if got := s.HasPrivilege(tt.name, tt.promoted); got != tt.want {
			t.Errorf("HasPrivilege(%q, %q) = %v", tt.name, tt.promoted, got)
		}
	}
	if got := s.Privileges(); slices.Contains(got, "medium") {
		t.Errorf("M21: promoted privileges are not listed: %q", got)
	}
}

// TestKinds is the member matrix (section 2) for the sessions that are not web sessions.
func TestKinds(t *testing.T) {
	m, _ := manager(t, demoRoles)
	remote := m.NewRemote(Client{User: "Ann", Machine: "desk", SystemUser: "ann", IP: "192.0.2.7", HostType: "mac", PersistentID: "P1"})
	for _, s := range []*Session{m.Standalone(), remote} {
		if s.IsGuest() {
			t.Errorf("M9 %s: a guest", s.Kind())
		}
		if s.HasPrivilege("CreateInvoices", nil) || len(s.Privileges()) != 0 {
			t.Errorf("%s: has privileges before they are given", s.Kind())
		}
		user := s.UserName()
		if !s.SetPrivileges([]string{"CreateInvoices"}, nil, text("Bob")) || !s.HasPrivilege("ReadInvoices", nil) {
			t.Errorf("%s: setPrivileges has no effect", s.Kind())
		}
		if s.UserName() != user {
			t.Errorf("M13 %s: userName changed to %q", s.Kind(), s.UserName())
		}
		if !s.ClearPrivileges() || len(s.Privileges()) != 0 {
			t.Errorf("%s: clearPrivileges has no effect", s.Kind())
		}
	}
	sp := m.StoredProcedures()
	if sp.SetPrivileges([]string{"CreateInvoices"}, nil, nil) || !sp.ClearPrivileges() || !sp.HasPrivilege("whatever", nil) ||
		!slices.Equal(sp.Privileges(), []string{"WebAdmin"}) || sp.IsGuest() || sp.CreateOTP(nil) != "" {
		t.Error("stored procedures: not the constants of the page")
	}
	for _, s := range []*Session{m.Standalone(), remote, sp} {
		if _, ok := s.IdleTimeout(); ok {
			t.Errorf("%s: has an idle timeout", s.Kind())
		}
		if _, ok := s.Expiration(); ok {
			t.Errorf("%s: has an expiration date", s.Kind())
		}
		if m.Find(s.ID()) != s || m.Cookie(s.ID(), "") != nil {
			t.Errorf("%s: found by id, but not by cookie", s.Kind())
		}
	}
	if again := m.Standalone(); again != m.Find(again.ID()) || m.StoredProcedures() != sp || again == sp {
		t.Error("S8: one standalone and one stored-procedures session")
	}
	if m.Standalone().UserName() != "Designer" || sp.UserName() != "Designer" || remote.UserName() != "Ann" {
		t.Error("M3: user names")
	}
}

func TestInfo(t *testing.T) {
	m, c := manager(t, demoRoles)
	host := "linux"
	switch runtime.GOOS {
	case "windows":
		host = "windows"
	case "darwin":
		host = "mac"
	}
	c.advance(time.Second) // creation of the single sessions is the start of the application
	remote := m.NewRemote(Client{User: "Ann", Machine: "desk", SystemUser: "ann", IP: "192.0.2.7", HostType: "mac", PersistentID: "P1"})
	w := web(t, m)
	rest, _ := m.NewWeb(Client{IP: "192.0.2.9", REST: true})
	w.SetPrivileges(nil, nil, text("Zoe"))
	start, now := "2026-03-01T12:00:00.000Z", "2026-03-01T12:00:01.000Z"
	for _, tt := range []struct {
		s    *Session
		want []string
	}{
		{m.Standalone(), []string{"type=standalone", "userName=Designer", "machineName=box", "IPAddress=localhost", "hostType=" + host,
			"creationDateTime=" + start, "state=active", "ID=" + m.Standalone().ID()}},
		{m.StoredProcedures(), []string{"type=storedProcedure", "userName=Designer", "machineName=box", "hostType=" + host,
			"creationDateTime=" + start, "state=active", "ID=" + m.StoredProcedures().ID()}},
		{remote, []string{"type=remote", "userName=Ann", "machineName=desk", "systemUserName=ann", "IPAddress=192.0.2.7", "hostType=mac",
			"creationDateTime=" + now, "state=active", "ID=" + remote.ID(), "persistentID=P1"}},
		{w, []string{"type=web", "userName=Zoe", "IPAddress=192.0.2.1", "hostType=browser", "creationDateTime=" + now, "state=active", "ID=" + w.ID()}},
		{rest, []string{"type=rest", "userName=", "IPAddress=192.0.2.9", "hostType=browser", "creationDateTime=" + now, "state=active", "ID=" + rest.ID()}},
	} {
		var got []string
		for k, v := range tt.s.Info().All() {
			got = append(got, k+"="+v.Str())
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("info of %s:\n got %q\nwant %q", tt.s.Kind(), got, tt.want)
		}
	}
	if first := w.Info(); first == w.Info() {
		t.Error("M5: info is computed at each read")
	}
}

func TestM6M7Timeout(t *testing.T) {
	m, c := manager(t, demoRoles)
	s := web(t, m)
	idle := func() int { n, _ := s.IdleTimeout(); return n }
	exp := func() string { e, _ := s.Expiration(); return e }
	if idle() != 60 || exp() != "2026-03-01T13:00:00.000Z" {
		t.Error(idle(), exp())
	}
	s.SetIdleTimeout(5)
	if idle() != 60 {
		t.Error("fewer than 60 minutes become 60:", idle())
	}
	s.SetIdleTimeout(120)
	if idle() != 120 || exp() != "2026-03-01T14:00:00.000Z" {
		t.Error(idle(), exp())
	}
	c.advance(30 * time.Minute)
	s.Begin()
	s.End()
	if exp() != "2026-03-01T14:30:00.000Z" {
		t.Error("a request moves the expiration:", exp())
	}
	s.SetIdleTimeout(-5)
	if idle() != 60 || exp() != "2026-03-01T13:30:00.000Z" {
		t.Error(idle(), exp())
	}
}

func TestM28Storage(t *testing.T) {
	m, _ := manager(t, demoRoles)
	a, b := web(t, m), web(t, m)
	if first := a.Storage(); first != a.Storage() || first == b.Storage() || !a.Storage().IsShared() || a.Storage().Len() != 0 {
		t.Fatal("one empty shared object a session")
	}
	// M30: one shared object in the storages of two sessions, which keep their own locks.
	x := value.Obj(value.NewShared(nil, false))
	for _, s := range []*Session{a, b} {
		v := value.Obj(s.Storage())
		g := value.Use(v, t, nil)
		if err := value.Join(v, x, t, nil); err != nil {
			t.Error(err)
		}
		s.Storage().Set("x", x)
		if value.MayWrite(x, t) {
			t.Error("the lock of the storage locks its content")
		}
		g.Unlock(t)
	}
	if !a.Storage().Get("x").Same(b.Storage().Get("x")) {
		t.Error("not the same object")
	}
}

func TestS3OneObject(t *testing.T) {
	m, _ := manager(t, demoRoles)
	s := web(t, m)
	made := 0
	newObject := func() *value.ObjectV { made++; return value.NewObject() }
	if first := s.ObjectOnce(newObject); first != s.ObjectOnce(newObject) || made != 1 {
		t.Error("made", made)
	}
}

func TestW10W14LifeCycle(t *testing.T) {
	m, c := manager(t, demoRoles)
	s := web(t, m)
	if m.Cookie(s.ID(), "") != s {
		t.Fatal("W10: a known value is reused")
	}
	for _, id := range []string{"", "x", s.ID()[:31], s.ID() + "0", "00000000000000000000000000000000", "zz" + s.ID()[2:]} {
		if m.Cookie(id, "") != nil {
			t.Errorf("W10: %q was taken for a session", id)
		}
	}
	c.advance(59 * time.Minute)
	m.Cookie(s.ID(), "").Touch()
	c.advance(59 * time.Minute)
	if m.Cookie(s.ID(), "") == nil {
		t.Fatal("W14: the time runs from the last request")
	}
	s.Begin()
	c.advance(3 * time.Hour)
	if m.Find(s.ID()) == nil || m.Sweep() != 0 {
		t.Error("a session does not expire while it is being answered")
	}
	s.End()
	if m.Find(s.ID()) != nil || s.Alive() {
		t.Error("W14: expired after idleTimeout minutes")
	}
	if m.Find(s.ID()) != nil {
		t.Error("found again")
	}

	a, b := web(t, m), web(t, m)
	m.Close(a)
	m.Close(a)
	if m.Find(a.ID()) != nil || m.Find(b.ID()) != b {
		t.Error("Close ends one session")
	}
	keep := m.Standalone()
	if n := m.CloseWeb(""); n != 1 || m.Find(b.ID()) != nil || m.Find(keep.ID()) != keep || b.Alive() {
		t.Errorf("W14: CloseWeb ended %d sessions", n)
	}
}

func TestSweep(t *testing.T) {
	m, c := manager(t, demoRoles)
	for range 1000 {
		web(t, m)
	}
	if got := len(m.All()); got != 1000 {
		t.Fatal(got)
	}
	c.advance(2 * time.Hour)
	for range 2000 { // opening sessions clears the shards they fall into
		web(t, m)
	}
	if n := int(m.nWeb.Load()); n > 2100 {
		t.Errorf("%d sessions held, 2000 alive", n)
	}
	c.advance(2 * time.Hour)
	m.Sweep()
	if n := m.nWeb.Load(); n != 0 {
		t.Errorf("%d sessions held", n)
	}
}

func TestQuota(t *testing.T) {
	c := newClock()
	m := NewManager(Options{Clock: c.now, MaxWeb: 2})
	a := web(t, m)
	web(t, m)
	if _, err := m.NewWeb(Client{}); err != ErrTooMany {
		t.Fatal(err)
	}
	m.Close(a)
	web(t, m)
}

func TestOTP(t *testing.T) {
	m, c := manager(t, demoRoles)
	s := web(t, m)
	life := func(lifespan *int, wait time.Duration) bool {
		tok := s.CreateOTP(lifespan)
		if !regexp.MustCompile(`^[0-9A-F]{32}$`).MatchString(tok) || tok == s.ID() {
			t.Fatalf("O1: token %q", tok)
		}
		c.advance(wait)
		s.Touch()
		return m.Redeem(tok) == s
	}
	for _, tt := range []struct {
		rule     string
		lifespan *int
		wait     time.Duration
		ok       bool
	}{
		{"O2 the default is the idle timeout", nil, 59 * time.Minute, true},
		{"O2 the default is the idle timeout", nil, 60 * time.Minute, false},
		{"O2 a lifespan", number(60), 59 * time.Second, true},
		{"O2 a lifespan", number(60), 60 * time.Second, false},
		{"O2 the floor is 10", number(1), 9 * time.Second, true},
		{"O2 the floor is 10", number(-7), 11 * time.Second, false},
	} {
		if got := life(tt.lifespan, tt.wait); got != tt.ok {
			t.Errorf("%s, after %s: %v", tt.rule, tt.wait, got)
		}
	}
	tok, other := s.CreateOTP(nil), s.CreateOTP(nil)
	if m.Redeem(tok) != s || m.Redeem(tok) != nil {
		t.Error("O5: a token is used once")
	}
	if m.Redeem("garbage") != nil || m.Redeem(s.ID()) != nil {
		t.Error("O6: no token")
	}
	m.Close(s)
	if m.Redeem(other) != nil {
		t.Error("O5: the session of the token has ended")
	}
}

func TestO9DesktopOTP(t *testing.T) {
	m, c := manager(t, demoRoles)
	sa := m.Standalone()
	tok := sa.CreateOTP(nil)
	if m.Cookie(sa.ID(), "") != nil {
		t.Error("the standalone id is a cookie only after a passcode was redeemed")
	}
	if m.Redeem(tok) != sa || m.Cookie(sa.ID(), "") != sa {
		t.Error("O9: a desktop token lets a browser in")
	}
	late := sa.CreateOTP(nil)
	c.advance(11 * time.Second)
	if m.Redeem(late) != nil {
		t.Error("O2: 10 seconds for desktop sessions")
	}
}

func TestM12Concurrent(t *testing.T) {
	m, _ := manager(t, demoRoles)
	s := web(t, m)
	names := []string{"a", "simple", "medium", "ReadInvoices", "CreateInvoices"}
	var wg sync.WaitGroup
	for i := range 16 {
		wg.Go(func() {
			for j := range 200 {
				s.SetPrivileges([]string{names[(i+j)%len(names)]}, nil, text(fmt.Sprint(i)))
				s.HasPrivilege("simple", nil)
				s.Privileges()
				s.Begin()
				s.Info()
				s.Storage()
				s.SetIdleTimeout(60 + j)
				if m.Redeem(s.CreateOTP(nil)) != s {
					t.Error("token lost")
				}
				s.End()
				x, _ := m.NewWeb(Client{})
				m.Find(x.ID())
				m.Close(x)
				if j%50 == 0 {
					m.Sweep()
					m.All()
				}
			}
		})
	}
	wg.Wait()
	if got := s.Privileges(); len(got) != 7 {
		t.Errorf("M17: nothing is lost: %q", got)
	}
}

// BenchmarkCookie is what each request costs here.
func BenchmarkCookie(b *testing.B) {
	m := NewManager(Options{})
	var ids []string
	for range 100_000 {
		s, _ := m.NewWeb(Client{IP: "127.0.0.1"})
		ids = append(ids, s.ID())
	}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		s := m.Cookie(ids[i%len(ids)], "")
		s.Begin()
		s.End()
	}
}

// BenchmarkMemory reports the memory of a session with one value in its storage.
func BenchmarkMemory(b *testing.B) {
	const n = 100_000
	for b.Loop() {
		var before, after runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)
		m := NewManager(Options{})
		for range n {
			s, _ := m.NewWeb(Client{IP: "127.0.0.1"})
			s.Storage().Set("v", value.Num(1))
		}
		runtime.GC()
		runtime.ReadMemStats(&after)
		b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/n, "B/session")
		runtime.KeepAlive(m)
	}
}

// TestS4JSON: as text a session is its properties, those that its kind has.
func TestS4JSON(t *testing.T) {
	m, _ := manager(t, demoRoles)
	for s, want := range map[*Session]string{web(t, m): "id userName idleTimeout expirationDate info storage", m.Standalone(): "id userName info storage"} {
		o := s.JSONValue().Object()
		if got := strings.Join(o.Keys(), " "); got != want {
			t.Errorf("%s: %s", s.Kind(), got)
		}
		if id := o.Get("id").Str(); len(id) != 32 || id != s.ID() {
			t.Errorf("%s: id %q", s.Kind(), id)
		}
	}
}
