package web_test

import (
	"fmt"
	"strings"
	"testing"

	"tetra/interp"
	"tetra/session"
	"tetra/value"
	"tetra/web"
)

// report is a method that writes what it knows of its session into Storage under a name, and tells the signal that it is done.
const report = `#DECLARE($name : Text; $signal : 4D.Signal)
Use (Storage)
Storage[$name]:=Session.id+" "+Session.info.type+" "+String(Session.info.IPAddress)+" "+String(Session.isGuest())
End use
If ($signal#Null)
$signal.trigger()
End if`

// ofType makes an application of another type on the fixture: 5 is 4D Server.
func ofType(t *testing.T, kind int, more ...map[string]string) *site {
	t.Helper()
	s := newSite(t, nil, more...)
	sessions := session.NewManager(session.Options{Roles: s.in.Sessions().Roles()})
	in := interp.New(interp.Options{Library: library(nil), Sessions: sessions, Type: kind, Uncaught: func(_ *interp.Process, err error) { t.Error(err) }})
	in.Load(s.in.Program())
	s.in, s.conf.Interp = in, in
	s.handler = web.NewHandler(s.conf)
	s.listen()
	return s
}

// inContext runs a method in a process of some context and gives its result.
func (s *site) inContext(c interp.Context, name string, args ...value.Value) value.Value {
	s.t.Helper()
	p := s.in.NewProcess(interp.ProcessOptions{Context: c})
	defer p.Close()
	m := s.in.Program().Method(name)
	if m == nil {
		m = s.in.Program().DatabaseMethod(name)
	}
	v, err := p.Run(m, args...)
	if err != nil {
		s.t.Fatal(name, err)
	}
	return v
}

// read is a web method that answers with a value of Storage.
func read() map[string]string {
	return method("read", "#DECLARE($p : Text)\nWEB SEND TEXT(String(Storage[Substring($p; 2)]); \"text/plain\")")
}

func TestRow1To4Standalone(t *testing.T) {
	s := ofType(t, 0, read(),
		source("Methods/one.4dm", `//%attributes = {"preemptive":"capable"}
var $s : 4D.Session
$s:=Session
Use (Storage)
Storage.row1:=OB Class($s).name+" "+$s.id
Use (Session.storage)
Session.storage.k:="kept"
End use
Storage.row2:=String(Session.id=Session.id)+" "+Session.storage.k+" "+String(Session=Session)
Storage.row3:=String(Session:C1714.id=Session.id)
Storage.row4:=String(Process info(Current process).preemptive)
End use`))
	s.inContext(interp.Context{}, "one")
	n := s.N()
	id := s.in.Sessions().Standalone().ID()
	if len(id) != 32 {
		t.Error(id)
	}
	n.get("/4DACTION/read/row1").want(t, 200, "Session "+id)
	n.get("/4DACTION/read/row2").want(t, 200, "True kept True")
	n.get("/4DACTION/read/row3").want(t, 200, "True")
	n.get("/4DACTION/read/row4").want(t, 200, "True")
}

func TestRow25ExecuteOnServerAttributeInSingleUser(t *testing.T) {
	s := ofType(t, 0, read(), source("Methods/kind.4dm", "//%attributes = {\"executedOnServer\":true}\n#DECLARE()->$t : Text\n$t:=Session.info.type"),
		source("Methods/callKind.4dm", "Use (Storage)\nStorage.kind:=kind\nEnd use"))
	s.inContext(interp.Context{}, "callKind")
	s.N().get("/4DACTION/read/kind").want(t, 200, "standalone")
}

// TestRow34EveryProcessOfAnApplication: main, New process, CALL WORKER, a worker's worker, On Startup, and those that a web request starts.
func TestRow34EveryProcessOfAnApplication(t *testing.T) {
	s := ofType(t, 0, read(), source("Methods/report.4dm", report), database("onStartup", "report(\"startup\"; Null)\nalone"),
		source("Methods/alone.4dm", `var $a; $b; $c : 4D.Signal
$a:=New signal
$b:=New signal
$c:=New signal
report("main"; Null)
var $n : Integer
$n:=New process("report"; 0; "p"; "process"; $a)
CALL WORKER("w"; "report"; "worker"; $b)
CALL WORKER("w"; Formula(CALL WORKER("w2"; "report"; "nested"; $1)); $c)
$a.wait(10)
$b.wait(10)
$c.wait(10)`),
		method("fromWeb", `var $a; $b; $c : 4D.Signal
$a:=New signal
$b:=New signal
$c:=New signal
var $n : Integer
$n:=New process("report"; 0; "p"; "webProcess"; $a)
CALL WORKER("x"; "report"; "webWorker"; $b)
$n:=Execute on server("report"; 0; "q"; "webServer"; $c)
$a.wait(10)
$b.wait(10)
$c.wait(10)
WEB SEND TEXT(Session.id; "text/plain")`))
	s.inContext(interp.Context{}, "onStartup")
	n := s.J()
	own := n.get("/4DACTION/fromWeb").body
	want := s.in.Sessions().Standalone().ID() + " standalone localhost False"
	for _, name := range []string{"startup", "main", "process", "worker", "nested", "webProcess", "webWorker", "webServer"} {
		n.get("/4DACTION/read/"+name).want(t, 200, want)
	}
	if len(own) != 32 || strings.HasPrefix(want, own) {
		t.Error("row 35: the request has a web session of its own:", own)
	}
}

// server is what rows 30 to 33 run in: 4D Server.
func server(t *testing.T, more ...map[string]string) (s *site, procedures string) {
	s = ofType(t, 5, append([]map[string]string{read(), source("Methods/report.4dm", report),
		database("onServerStartup", `report("startup"; Null)`), database("onServerShutdown", `report("shutdown"; Null)`),
		database("onBackupStartup", "#DECLARE()->$status : Integer\nreport(\"backupStart\"; Null)\n$status:=5"),
		database("onBackupShutdown", "#DECLARE($status : Integer)\nreport(\"backupEnd\"; Null)\nUse (Storage)\nStorage.status:=$status\nEnd use"),
		database("onSystemEvent", "#DECLARE($event : Integer)\nreport(\"event\"; Null)\nUse (Storage)\nStorage.number:=$event\nEnd use"),
		method("procedures", `var $a : 4D.Signal
$a:=New signal
var $n : Integer
$n:=Execute on server("store"; 0; "first"; $a)
$a.wait(10)
$a:=New signal
$n:=Execute on server("fetch"; 0; "second"; $a)
$a.wait(10)
WEB SEND TEXT(Storage.first+"/"+Storage.second+"/"+Storage.found; "text/plain")`),
		source("Methods/store.4dm", "#DECLARE($s : 4D.Signal)\nreport(\"first\"; Null)\nUse (Session.storage)\nSession.storage.v:=\"stored\"\nEnd use\n$s.trigger()"),
		source("Methods/fetch.4dm", "#DECLARE($s : 4D.Signal)\nreport(\"second\"; Null)\nUse (Storage)\nStorage.found:=String(Session.storage.v)\nEnd use\n$s.trigger()"),
		source("Methods/remoteStore.4dm", "Use (Session.storage)\nSession.storage.secret:=\"mine\"\nEnd use\nreport(\"remote\"; Null)"),
		method("lookFor", `var $a : 4D.Signal
$a:=New signal
var $n : Integer
$n:=New process("look"; 0; "p"; $a)
$a.wait(10)
WEB SEND TEXT(Storage.look; "text/plain")`),
		source("Methods/look.4dm", "#DECLARE($s : 4D.Signal)\nUse (Storage)\nStorage.look:=Session.id+String(Session.storage.secret)\nEnd use\n$s.trigger()"),
	}, more...)...)
	return s, s.in.Sessions().StoredProcedures().ID()
}

func (s *site) procedure() interp.Context {
	return interp.Context{Kind: interp.StoredProcedure, Session: s.in.Sessions().StoredProcedures()}
}

func TestRow30StoredProcedures(t *testing.T) {
	s, id := server(t)
	one := id + " storedProcedure  False"
	s.J().get("/4DACTION/procedures").want(t, 200, one+"/"+one+"/stored")
}

func TestRow31RemoteIsNotStoredProcedure(t *testing.T) {
	s, id := server(t)
	remote := s.in.Sessions().NewRemote(session.Client{User: "Ada", IP: "10.0.0.1"})
	s.inContext(interp.Context{Kind: interp.RemoteUser, Session: remote}, "remoteStore")
	n := s.N()
	n.get("/4DACTION/read/remote").want(t, 200, remote.ID()+" remote 10.0.0.1 False")
	n.get("/4DACTION/lookFor").want(t, 200, id)
	if id == remote.ID() {
		t.Error("one session for both")
	}
}

func TestRow32ServerStartupAndShutdown(t *testing.T) {
	s, id := server(t)
	s.inContext(s.procedure(), "onServerStartup")
	s.inContext(s.procedure(), "onServerShutdown")
	for _, name := range []string{"startup", "shutdown"} {
		s.N().get("/4DACTION/read/"+name).want(t, 200, id+" storedProcedure  False")
	}
}

// TestRow33BackupAndSystemEvent runs what serve runs: see TestServeServer of the command line for the whole of it.
func TestRow33BackupAndSystemEvent(t *testing.T) {
	s, id := server(t)
	status := s.inContext(s.procedure(), "onBackupStartup")
	s.inContext(s.procedure(), "onBackupShutdown", status)
	s.inContext(s.procedure(), "onSystemEvent", value.Int(2))
	n := s.N()
	for _, name := range []string{"backupStart", "backupEnd", "event"} {
		n.get("/4DACTION/read/"+name).want(t, 200, id+" storedProcedure  False")
	}
	n.get("/4DACTION/read/status").want(t, 200, "5")
	n.get("/4DACTION/read/number").want(t, 200, "2")
}

// TestProcessActivity is docs/commands/process-activity, session-info and process-info.
func TestProcessActivity(t *testing.T) {
	activity := method("activity", `var $o : Object
$o:=Process activity
var $s : Object
$s:=Process activity(Session.id)
WEB SEND TEXT(JSON Stringify([$o.processes.length>0; $o.sessions.query("ID = :1"; Session.id).length; $s.sessions.length; $s.processes.length; $s.processes[0].session.ID=Session.id; `+
		`$s.processes[0].type; Process activity("nobody")=Null; Process activity(Sessions only).processes=Null; Process activity(Session.id; Processes only).processes[0].session=Null; `+
		`Session info(Session.id).type; Session info("x")=Null; Process info(Current process).sessionID=Session.id]); "text/plain")`)
	s, _ := server(t, activity)
	s.J().get("/4DACTION/activity").want(t, 200, `[true,1,1,1,true,-3,true,true,true,"web",true,true]`)
	s = ofType(t, 0, method("activity", `WEB SEND TEXT(JSON Stringify([Process activity.sessions=Null; Process activity("nobody").processes.length>0]); "text/plain")`))
	s.J().get("/4DACTION/activity").want(t, 200, `[true,true]`)
}

// TestSessionSingleton: two browsers have an instance each of a session singleton, two requests of one browser the same (docs/Concepts/classes).
func TestSessionSingleton(t *testing.T) {
	s := ofType(t, 0, class("Cart", "property n : Integer\nsession singleton Class constructor()\n\tThis.n:=0\nshared Function add()->$n : Integer\n\tThis.n+=1\n\t$n:=This.n\n"),
		method("add", `WEB SEND TEXT(String(cs.Cart.me.add()); "text/plain")`))
	a, b := s.J(), s.J()
	for i := 1; i <= 3; i++ {
		a.get("/4DACTION/add").want(t, 200, fmt.Sprint(i))
	}
	b.get("/4DACTION/add").want(t, 200, "1")
}
