package web_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
	"time"

	"tetra/web"
)

func TestRow5WebSession(t *testing.T) {
	s := serve(t, nil)
	r := s.N().get("/4DACTION/whoami")
	cookies := r.Header.Values("Set-Cookie")
	if r.StatusCode != 200 || len(cookies) != 1 || !regexp.MustCompile(`^4DSID_Demo=[0-9A-F]{32}; Path=/; Max-Age=3600; HttpOnly; SameSite=Strict$`).MatchString(cookies[0]) {
		t.Errorf("%d %q %s", r.StatusCode, cookies, s.reported())
	}
	if !strings.Contains(r.body, `"isGuest":true`) {
		t.Error(r.body)
	}
	id := strings.TrimPrefix(strings.Split(cookies[0], ";")[0], "4DSID_Demo=")
	if !strings.Contains(r.body, id) {
		t.Error("W2: the cookie is the session's id")
	}
	if r.Header.Get("Content-Type") != "application/json" || r.Header.Get("Expires") != r.Header.Get("Date") || r.Header.Get("Server") == "" {
		t.Error(r.Header)
	}
}

func TestRow6Reuse(t *testing.T) {
	s := serve(t, nil)
	j, n := s.J(), s.N()
	if a, b := j.whoami(), j.whoami(); a.ID != b.ID {
		t.Error("J has two sessions")
	}
	if a, b := n.whoami(), n.whoami(); a.ID == b.ID {
		t.Error("N has one session")
	}
	// W10: an unknown value is never adopted; several cookies of the name are tried.
	forged := "0123456789ABCDEF0123456789ABCDEF"
	r := n.do("GET", "/4DACTION/whoami", "", "Cookie", "4DSID_Demo="+forged)
	if strings.Contains(r.body, forged) || len(r.Header.Values("Set-Cookie")) != 1 {
		t.Error("adopted a forged session id")
	}
	id := j.whoami().ID
	r = n.do("GET", "/4DACTION/whoami", "", "Cookie", "4DSID_Demo="+forged+"; 4DSID_Demo="+id)
	if !strings.Contains(r.body, id) {
		t.Error("the second cookie was not tried")
	}
}

func TestRow7NoSessions(t *testing.T) {
	for _, mode := range []web.Mode{web.NoSessions, web.Legacy} {
		s := serve(t, func(c *web.Config) { c.Mode = mode }, method("sid", `WEB SEND TEXT("<"+WEB Get current session ID+">"; "text/plain")`))
		r := s.N().get("/4DACTION/action_Session")
		r.want(t, 200, "4DACTION --> Session is null")
		if c := r.Header.Values("Set-Cookie"); len(c) != 0 {
			t.Error(c)
		}
		s.N().get("/4DACTION/sid").want(t, 200, "<>")
	}
}

func TestRow9OnWebAuthentication(t *testing.T) {
	s := serve(t, nil, database("onWebAuthentication", "Use (Session.storage)\nSession.storage.auth:=Session.id\nEnd use"),
		method("auth", `WEB SEND TEXT(Session.storage.auth+" "+Session.id; "text/plain")`))
	r := s.J().get("/4DACTION/auth")
	ids := strings.Fields(r.body)
	if len(ids) != 2 || ids[0] != ids[1] || len(ids[0]) != 32 {
		t.Errorf("%q %s", r.body, s.reported())
	}
}

func TestRow10OnWebConnection(t *testing.T) {
	s := serve(t, nil, database("onWebConnection", `WEB SEND TEXT(Session.id; "text/plain")`))
	j := s.J()
	id := j.whoami().ID
	j.get("/nowhere").want(t, 200, id)
	j.get("/").want(t, 200, id)
	j.get("/4DCGI/old/style?a=1").want(t, 200, id)
}

func TestRow17And19Example(t *testing.T) {
	s := serve(t, nil)
	j, n := s.J(), s.N()
	j.get("/4DACTION/action_Session").want(t, 200, "4DACTION --> Session is not CreateInvoices")
	j.get("/4DACTION/login").want(t, 200, "ok")
	r := j.get("/4DACTION/action_Session")
	r.want(t, 200, "4DACTION --> Session is CreateInvoices")
	if got := r.Header.Get("Content-Type"); got != "text/html; charset=UTF-8" {
		t.Error(got)
	}
	n.get("/4DACTION/action_Session").want(t, 200, "4DACTION --> Session is not CreateInvoices")
}

func TestRow18Unpublished(t *testing.T) {
	s := serve(t, nil, database("onWebConnection", `WEB SEND TEXT("fallback")`))
	for path, status := range map[string]int{
		"/4DACTION/hidden": 403, "/4DACTION/nobody": 404, "/4DACTION/": 404, "/4DACTION": 404, "/4DACTION/%00": 404,
	} {
		if r := s.N().get(path); r.StatusCode != status || strings.Contains(r.body, "secret") || strings.Contains(r.body, "fallback") {
			t.Errorf("%s: %d %q", path, r.StatusCode, r.body)
		}
	}
	p := serve(t, func(c *web.Config) { c.Publish = []string{"Hidden"} })
	p.N().get("/4DACTION/hidden").want(t, 200, "secret")
}

func TestRow20Inclusion(t *testing.T) {
	s := serve(t, nil)
	j := s.J()
	j.get("/4DACTION/login")
	w := j.whoami()
	if fmt.Sprint(w.Privileges) != "[ReadInvoices CreateInvoices]" || w.UserName != "Ann" || w.IsGuest || !w.Has {
		t.Errorf("%+v", w)
	}
}

func TestRow35StandaloneServesWeb(t *testing.T) {
	s := serve(t, nil)
	w := s.J().whoami()
	if w.Type != "web" || w.ID == s.in.Sessions().Standalone().ID() {
		t.Errorf("%+v", w)
	}
}

func TestRow38Storage(t *testing.T) {
	s := serve(t, nil,
		method("nouse", "Session.storage.v:=1\nWEB SEND TEXT(\"no\")"),
		method("plain", "Use (Session.storage)\nSession.storage.v:={a: 1}\nEnd use\nWEB SEND TEXT(\"no\")"),
		method("replace", "Session.storage:=New shared object\nWEB SEND TEXT(\"no\")"),
		method("shared", "Use (Storage)\nIf (Storage.x=Null)\nStorage.x:=New shared object(\"n\"; 0)\nEnd if\nEnd use\nUse (Session.storage)\nSession.storage.x:=Storage.x\nEnd use\n"+
			"Use (Session.storage.x)\nSession.storage.x.n+=1\nEnd use\nWEB SEND TEXT(String(Session.storage.x.n); \"text/plain\")"))
	j := s.J()
	j.get("/4DACTION/put/kept")
	for _, m := range []string{"nouse", "plain", "replace"} {
		if r := j.get("/4DACTION/" + m); r.StatusCode != 500 {
			t.Errorf("%s: %d %q", m, r.StatusCode, r.body)
		}
		j.get("/4DACTION/get").want(t, 200, "kept")
	}
	j.get("/4DACTION/shared").want(t, 200, "1")
	s.J().get("/4DACTION/shared").want(t, 200, "2")
	j.get("/4DACTION/shared").want(t, 200, "3")
}

func TestRow39SessionStorage(t *testing.T) {
	s := serve(t, nil, method("peek", "#DECLARE($p : Text)\nvar $o : Object\n$o:=Session storage(Substring($p; 2))\n"+
		"WEB SEND TEXT(($o=Null) ? \"null\" : String($o.v); \"text/plain\")"))
	j := s.J()
	j.get("/4DACTION/put/hello")
	id := j.whoami().ID
	s.N().get("/4DACTION/peek/"+id).want(t, 200, "hello")
	s.N().get("/4DACTION/peek/garbage").want(t, 200, "null")
}

func TestRow40IdleTimeout(t *testing.T) {
	s := serve(t, nil, method("idle", "#DECLARE($p : Text)\nIf (Num($p)>0)\nSession.idleTimeout:=Num($p)\nEnd if\n"+
		"WEB SEND TEXT(String(Session.idleTimeout)+\" \"+Session.expirationDate; \"text/plain\")"))
	j := s.J()
	read := func(path string) (idle string, exp time.Time) {
		t.Helper()
		f := strings.Fields(j.get(path).body)
		if len(f) != 2 {
			t.Fatal(f, s.reported())
		}
		exp, err := time.Parse(time.RFC3339, f[1])
		if err != nil {
			t.Fatal(err)
		}
		return f[0], exp
	}
	idle, first := read("/4DACTION/idle")
	if idle != "60" {
		t.Error(idle)
	}
	if idle, _ := read("/4DACTION/idle/5"); idle != "60" {
		t.Error("5 minutes are 60:", idle)
	}
	idle, later := read("/4DACTION/idle/120")
	if d := later.Sub(first); idle != "120" || d < time.Hour || d > time.Hour+time.Minute {
		t.Error(idle, d)
	}
	if c := j.get("/4DACTION/idle").Header.Get("Set-Cookie"); !strings.Contains(c, "Max-Age=7200") {
		t.Error("W3:", c)
	}
}

func TestRow41Expiry(t *testing.T) {
	s := serve(t, nil)
	j := s.J()
	j.get("/4DACTION/login")
	j.get("/4DACTION/put/x")
	before := j.whoami()
	s.clock.Add(int64(59 * time.Minute))
	j.get("/4DACTION/get").want(t, 200, "x")
	s.clock.Add(int64(61 * time.Minute))
	r := j.get("/4DACTION/get")
	r.want(t, 200, "")
	if c := r.Header.Get("Set-Cookie"); c == "" || strings.Contains(c, before.ID) {
		t.Error("no new cookie:", c)
	}
	if w := j.whoami(); !w.IsGuest || w.ID == before.ID {
		t.Errorf("%+v", w)
	}
}

func TestRow46ClearPrivileges(t *testing.T) {
	s := serve(t, nil)
	j := s.J()
	j.get("/4DACTION/login")
	j.get("/4DACTION/logout")
	if w := j.whoami(); !w.IsGuest || len(w.Privileges) != 0 || w.UserName != "Ann" {
		t.Errorf("%+v", w)
	}
	f := serve(t, nil, map[string]string{"Project/Sources/roles.json": `{"forceLogin":true,"privileges":[{"privilege":"CreateInvoices"}],
		"roles":[{"role":"Clerk","privileges":["CreateInvoices"]}],"permissions":{"allowed":[]}}`})
	j = f.J()
	if w := j.whoami(); !w.IsGuest {
		t.Error("a new session is a guest")
	}
	j.get("/4DACTION/login")
	j.get("/4DACTION/logout")
	if w := j.whoami(); w.IsGuest || len(w.Privileges) != 0 {
		t.Errorf("%+v", w)
	}
}

func TestRow47Promote(t *testing.T) {
	s := serve(t, nil, map[string]string{"Project/Sources/Methods/inside.4dm": "#DECLARE()->$t : Text\n$t:=String(Session.promote(\"CreateInvoices\"))+String(Session.promote(\"nobody\"))+" +
		"String(Session.promote(\"createinvoices\"))+String(Session.hasPrivilege(\"ReadInvoices\"))+JSON Stringify(Session.getPrivileges())"},
		method("promote", "var $t : Text\n$t:=inside\nWEB SEND TEXT($t+\" \"+String(Session.hasPrivilege(\"CreateInvoices\")); \"text/plain\")"))
	j := s.J()
	for range 2 { // ids begin again with each request
		j.get("/4DACTION/promote").want(t, 200, "100True[] False")
	}
	if j.whoami().Has {
		t.Error("M26: a promotion outlived its request")
	}
}

func TestRow51ResultNotAssigned(t *testing.T) {
	const connection = `WEB SEND TEXT("connected"; "text/plain")`
	for code, status := range map[string]int{
		"": 200,
		"#DECLARE($u; $h; $b; $s; $n; $p : Text)->$ok : Boolean": 200,
		"#DECLARE()->$ok : Boolean\n$ok:=False":                  401,
		"#DECLARE()->$ok : Boolean\n$ok:=True":                   200,
		"$0:=False":                                              401,
		"C_BOOLEAN($0)\n$0:=($1=\"/x\")":                         200,
		"return False":                                           401,
		"var $o : Object\n$o:=Null\nreturn $o.a.b":               401, // an error refuses (Q5)
	} {
		s := serve(t, nil, database("onWebAuthentication", code), database("onWebConnection", connection))
		r := s.N().get("/x")
		if r.StatusCode != status || (r.body == "connected") != (status == 200) {
			t.Errorf("%q: %d %q %s", code, r.StatusCode, r.body, s.reported())
		}
		if r.Header.Get("Www-Authenticate") != "" {
			t.Error("A5: no challenge in Custom mode")
		}
	}
}

func TestRow52Parameter(t *testing.T) {
	s := serve(t, nil, method("echo", "#DECLARE($p : Text)\nARRAY TEXT($n; 0)\nARRAY TEXT($v; 0)\nWEB GET VARIABLES($n; $v)\nvar $i : Integer\nvar $t : Text\n"+
		"For ($i; 1; Size of array($n))\n$t+=\";\"+$n{$i}+\"=\"+$v{$i}\nEnd for\nWEB SEND TEXT($p+$t; \"text/plain\")"))
	n := s.N()
	n.get("/4daction/echo/a%20b?x=1").want(t, 200, "/a b;x=1")
	n.get("/4DAction/ECHO").want(t, 200, "")
	n.get("/4DACTION/echo/?a=1&a=2&%C3%A9=%C3%A0+b").want(t, 200, "/;a=1;a=2;é=à b")
	n.get("/4DACTION/echo/a%2Fb/c").want(t, 200, "/a/b/c")
	n.do("POST", "/4DACTION/echo?q=1", "f=2&g=%zz", "Content-Type", "application/x-www-form-urlencoded").want(t, 200, ";q=1;f=2;g=%zz")
	// A method without parameters ignores it (X4).
	n.get("/4DACTION/action_Session/what").want(t, 200, "4DACTION --> Session is not CreateInvoices")
}

func TestRow43To45OTP(t *testing.T) {
	s := serve(t, nil, method("otp", "WEB SEND TEXT(Session.createOTP(60); \"text/plain\")"),
		method("restore", "#DECLARE($p : Text)\nvar $ok : Boolean\n$ok:=Session.restore(Substring($p; 2))\nWEB SEND TEXT(String($ok)+\" \"+Session.id; \"text/plain\")"))
	j := s.J()
	j.get("/4DACTION/login")
	id := j.whoami().ID
	// Row 43
	token := j.get("/4DACTION/otp").body
	for i, want := range []bool{true, false} {
		r := s.N().get("/4DACTION/whoami?$4DSID=" + token)
		if strings.Contains(r.body, id) != want || strings.Contains(r.Header.Get("Set-Cookie"), id) != want {
			t.Errorf("row 43, time %d: %s", i+1, r.body)
		}
	}
	// Row 44, through a method
	token = j.get("/4DACTION/otp").body
	n := s.J()
	n.whoami()
	n.get("/4DACTION/restore/"+token).want(t, 200, "True "+id)
	if got := n.whoami().ID; got != id {
		t.Error("O7: the cookie is that of the restored session")
	}
	m := s.J()
	before := m.whoami().ID
	m.get("/4DACTION/restore/"+token).want(t, 200, "False "+before)
	// Row 45
	sa := s.in.Sessions().Standalone()
	w := s.J()
	r := w.get("/4DACTION/whoami?$4DSID=" + sa.CreateOTP(nil))
	if !strings.Contains(r.body, sa.ID()) || w.whoami().ID != sa.ID() {
		t.Errorf("row 45: %s", r.body)
	}
}
