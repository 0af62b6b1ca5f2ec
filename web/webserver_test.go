package web_test

import (
	"context"
	"fmt"
	"net/http/httptest"
	"os"
	"strings"
	"testing"

	"tetra/builtins"
	"tetra/interp"
	"tetra/session"
	"tetra/web"
)

// host is a site whose Server commands can reach.
func host(t *testing.T, more ...map[string]string) (*site, *web.Server) {
	t.Helper()
	s := newSite(t, nil, more...)
	srv := web.NewServer(web.ServerOptions{Ready: func(url string) { s.url = url }})
	roles := s.in.Sessions().Roles()
	s.in = interp.New(interp.Options{Library: library(srv), Events: builtins.Events, Sessions: session.NewManager(session.Options{Roles: roles})})
	s.in.Load(s.conf.Interp.Program())
	s.conf.Interp = s.in
	set := web.DefaultSettings()
	set.RootFolder, set.CertificateFolder, set.HTTPPort, set.IPAddressToListen = s.conf.Root, s.dir, freePort(t), "127.0.0.1"
	srv.Configure(s.conf, set, os.DirFS(s.dir+"/Project/Sources"))
	t.Cleanup(func() { _ = srv.Stop(context.Background()) })
	return s, srv
}

// run runs a method of the site in a process of the application and gives its result.
func (s *site) run(name string) string {
	s.t.Helper()
	p := s.in.NewProcess(interp.ProcessOptions{})
	defer p.Close()
	v, err := p.Run(s.in.Program().Method(name))
	if err != nil {
		s.t.Fatal(name, err)
	}
	if !v.IsText() {
		s.t.Fatal(name, "gave no text")
	}
	return v.Str()
}

// TestWebServer is docs/API/WebServerClass.
func TestWebServer(t *testing.T) {
	port := freePort(t)
	s, srv := host(t, page("index.html", "home"), page("own.html", "own"),
		method("props", `#DECLARE()->$t : Text
var $w : 4D.WebServer
$w:=WEB Server
$t:=JSON Stringify([$w.isRunning; $w.name; $w.scalableSession; $w.keepSession; $w.sessionCookieName; $w.HTTPEnabled; $w.HTTPSEnabled; $w.HTTPSPort; $w.sessionCookieSameSite; `+
			`$w.maxRequestSize; $w.maxConcurrentProcesses; $w.HSTSMaxAge; $w.minTLSVersion; $w.characterSet; $w.HTTPCompressionLevel; $w.HTTPCompressionThreshold; $w.CORSSettings; $w.maxSessions=Null; `+
			`$w.perfectForwardSecrecy; OB Class($w).name; WEB Server(Web server host database)=$w; WEB Server(Web server receiving request)=Null; WEB Server list.length])`),
		method("plain", `#DECLARE()->$t : Text
var $o : Object
$o:=JSON Parse(JSON Stringify(WEB Server))
$t:=JSON Stringify([$o.isRunning; $o.name; $o.HTTPSPort; $o.sessionCookieName; $o.handlers; $o.maxSessions=Null])`),
		method("start", `#DECLARE()->$t : Text
$t:=JSON Stringify(WEB Server.start({HTTPPort: `+fmt.Sprint(port)+`; defaultHomepage: "own.html"; scalableSession: False; name: "no"; CORSEnabled: True; CORSSettings: [{host: "*"}; {}]; `+
			`sessionCookieSameSite: Web SameSite Lax; rules: [{regexPattern: "/x"; status: 418}]}))+JSON Stringify(WEB Server.rules.length)+JSON Stringify(WEB Server.CORSSettings)`),
		method("again", `#DECLARE()->$t : Text
$t:=JSON Stringify(WEB Server.start())`),
		method("stop", `#DECLARE()->$t : Text
WEB Server.stop()
WEB Server.stop()
$t:=String(WEB Is server running)+String(WEB Server.scalableSession)+WEB Server.defaultHomepage`),
		method("bad", `#DECLARE()->$t : Text
$t:=JSON Stringify(WEB Server.start({HTTPPort: 99999}))+String(WEB Is server running)`),
		method("readonly", `#DECLARE()->$t : Text
Try
	WEB Server.HTTPPort:=1
	$t:="set"
Catch
	$t:="read-only"
End try`))
	if got := s.run("props"); got != `[false,"Demo",true,false,"4DSID_Demo",true,false,443,"Strict",2000000,100,63072000,3,"UTF-8",1,1024,[],true,true,"WebServer",true,true,1]` {
		t.Error(got)
	}
	if got := s.run("plain"); got != `[false,"Demo",443,"4DSID_Demo",[],true]` {
		t.Error(got)
	}
	if got := s.run("start"); got != `{"success":true}1[{"host":"*"}]` {
		t.Error(got)
	}
	if want := fmt.Sprintf("http://127.0.0.1:%d", port); s.url != want {
		t.Error(s.url, want)
	}
	s.N().get("/").want(t, 200, "own")
	s.N().get("/4DACTION/action_Session").want(t, 200, "4DACTION --> Session is null") // row 7
	if r := s.N().get("/x"); r.StatusCode != 418 {
		t.Error(r.StatusCode)
	}
	if got := s.run("again"); !strings.HasPrefix(got, `{"success":false,"errors":[{"errCode":-10742,"message":"the web server is already running","componentSignature":"HTTP"}]}`) {
		t.Error(got)
	}
	if got := s.run("stop"); got != "FalseTrue" {
		t.Error(got)
	}
	if got := s.run("bad"); got != `{"success":false,"errors":[{"errCode":-10741,"message":"HTTPPort: the value must be from 0 to 65535","componentSignature":"HTTP"}]}False` {
		t.Error(got)
	}
	if got := s.run("readonly"); got != "read-only" {
		t.Error(got)
	}
	if err := srv.Start(nil, false); err != nil { // the settings of start() are forgotten
		t.Fatal(err)
	}
	s.N().get("/").want(t, 200, "home")
	if r := s.N().get("/4DACTION/whoami"); r.Header.Get("Set-Cookie") == "" {
		t.Error("scalable again")
	}
}

// TestServerCommands is docs/commands/web-start-server, web-set-option, web-get-option, web-get-server-info, web-get-statistics.
func TestServerCommands(t *testing.T) {
	s, _ := host(t, page("a.txt", "a"), map[string]string{"Other/b.txt": "b"},
		method("begin", `#DECLARE()->$t : Text
var $v : Variant
WEB SET OPTION(Web max concurrent processes; 50)
WEB SET OPTION(Web character set; 4)
WEB SET OPTION(Web HSTS enabled; 1)
WEB SET OPTION(Web CORS settings; [{host: "a.com"; methods: "get"}])
For each ($v; [Web max concurrent processes; Web character set; Web HSTS enabled; Web scalable session; Web session cookie name; Web CORS settings])
	var $r : Variant
	WEB GET OPTION($v; $r)
	$t+=JSON Stringify($r)+";"
End for each
WEB START SERVER
$t+=String(OK)
WEB START SERVER`),
		method("twice", `#DECLARE()->$t : Text
Try
	WEB START SERVER
	$t:="no"
Catch
	$t:=String(OK)+String(Last errors[0].errCode)
End try`),
		method("wrong", `#DECLARE()->$t : Text
Try
	WEB SET OPTION(Web port ID; -1)
Catch
	$t:=Last errors[0].message
End try
Try
	WEB SET OPTION(12345; 1)
Catch
	$t+=Last errors[0].message
End try`),
		method("stats", `#DECLARE()->$t : Text
ARRAY TEXT($p; 0)
ARRAY LONGINT($h; 0)
var $u : Integer
WEB GET STATISTICS($p; $h; $u)
$t:=String(Size of array($p))+$p{1}+String($h{1})+String($u)`),
		method("info", `#DECLARE()->$t : Text
var $o : Object
$o:=WEB Get server info(True)
$t:=JSON Stringify([$o.started; $o.startMode; $o.httpRequestCount; $o.SOAPServerStarted; $o.options.webCharacterSet; $o.options.webIPAddressToListen; $o.security.minTLSVersion; $o.security.HSTSEnabled; $o.cache.enabled; $o.uptime>=0])`),
		method("other", `#DECLARE()->$t : Text
WEB STOP SERVER
WEB SET ROOT FOLDER("Other")
WEB START SERVER
$t:=WEB Server.rootFolder`),
		method("legacy", `#DECLARE()->$t : Text
var $d : Date
var $h : Time
$d:=Current date
$h:=?12:00:00?
WEB LEGACY GET SESSION EXPIRATION("x"; $d; $h)
WEB LEGACY CLOSE SESSION("x")
$t:=String($d=!00-00-00!)+String($h=?00:00:00?)`))
	p := s.in.NewProcess(interp.ProcessOptions{})
	defer p.Close()
	if _, err := p.Run(s.in.Program().Method("begin")); err == nil || !strings.Contains(err.Error(), "already running") {
		t.Error(err)
	}
	if got := s.run("twice"); got != "0-10742" {
		t.Error(got)
	}
	if got := s.run("wrong"); !strings.Contains(got, "HTTPPort: the value must be from 0 to 65535") || !strings.Contains(got, "12345 is not an option") {
		t.Error(got)
	}
	n := s.N()
	n.get("/a.txt").want(t, 200, "a")
	if r := n.get("/a.txt"); r.Header.Get("Strict-Transport-Security") == "" {
		t.Error(r.Header)
	}
	if got := s.run("stats"); got != "1/a.txt20" {
		t.Error(got)
	}
	if got := s.run("info"); got != `[true,"manual",2,false,"ISO-8859-1",["127.0.0.1"],"1.2",true,false,true]` {
		t.Error(got)
	}
	if got := s.run("other"); got != s.dir+"/Other/" {
		t.Error(got)
	}
	n.get("/b.txt").want(t, 200, "b")
	if got := s.run("legacy"); got != "TrueTrue" {
		t.Error(got)
	}
}

// TestRestartFromRequest: code that answers a request stops and starts its own server without waiting for itself.
func TestRestartFromRequest(t *testing.T) {
	s, srv := host(t, method("restart", `WEB STOP SERVER
WEB START SERVER
WEB SEND TEXT("restarted"; "text/plain")`))
	if err := srv.Start(nil, false); err != nil {
		t.Fatal(err)
	}
	n := s.N()
	n.get("/4DACTION/restart").want(t, 200, "restarted")
	n.CloseIdleConnections()
	if err := srv.Start(nil, false); err != nil && err != web.ErrRunning {
		t.Fatal(err)
	}
	n.get("/4DACTION/action_Session").want(t, 200, "4DACTION --> Session is not CreateInvoices")
}

// TestStartAtOnce: when stop() has returned the port is free, also when the server had hardly begun.
func TestStartAtOnce(t *testing.T) {
	s, _ := host(t, method("again", `#DECLARE()->$t : Text
var $i : Integer
var $o : Object
For ($i; 1; 50)
	$o:=WEB Server.start()
	If (Not($o.success))
		$t+=$o.errors[0].message+" "
	End if
	WEB Server.stop()
End for
$t+="done"`))
	if got := s.run("again"); got != "done" {
		t.Error(got)
	}
}

// TestComponentServer is several web servers in one application: each has its settings, cookie and session table (W9, V6), and
// WEB Server(Web server receiving request) tells which one it is (row 36 but for the component).
func TestComponentServer(t *testing.T) {
	s, srv := host(t, method("which", `WEB SEND TEXT(WEB Server(Web server receiving request).name+" "+Session.id+" "+String(WEB Server list.length); "text/plain")`),
		method("otp", `WEB SEND TEXT(Session.createOTP(); "text/plain")`))
	if err := srv.Start(nil, false); err != nil {
		t.Fatal(err)
	}
	first := s.url
	set := web.DefaultSettings()
	set.HTTPPort, set.IPAddressToListen = freePort(t), "127.0.0.1"
	conf := s.conf
	conf.Name = "Part"
	part := srv.Component(conf, set, nil)
	if err := part.Start(nil, false); err != nil {
		t.Fatal(err)
	}
	second := s.url
	t.Cleanup(func() { _ = part.Stop(context.Background()) })
	j := s.J() // cookies ignore ports: both servers see both cookies
	ask := func(url string) []string {
		s.url = url
		r := j.get("/4DACTION/which")
		f := strings.Fields(r.body)
		if len(f) != 3 || f[2] != "2" {
			t.Fatal(r.body, s.reported())
		}
		return f
	}
	a, b := ask(first), ask(second)
	if a[0] != "Demo" || b[0] != "Part" || a[1] == b[1] {
		t.Error(a, b)
	}
	if again := ask(first); again[1] != a[1] {
		t.Error("the session of one server replaced that of the other")
	}
	s.url = second
	r := s.N().do("GET", "/4DACTION/which", "", "Cookie", "4DSID_Part="+a[1])
	if strings.Contains(r.body, a[1]) {
		t.Error("a component's server took a session of the host")
	}
	s.url = first
	token := j.get("/4DACTION/otp").body
	s.url = second
	if r := s.N().get("/4DACTION/which?$4DSID=" + token); strings.Contains(r.body, a[1]) {
		t.Error("O8: a component's server redeemed a passcode of the host")
	}
	if token := j.get("/4DACTION/otp").body; token != "" {
		t.Error("O8: a session of a component's server has a passcode:", token)
	}
	if err := part.Stop(context.Background()); err != nil {
		t.Fatal(err)
	}
	if again := ask(first); again[1] != a[1] {
		t.Error("stopping one server closed the sessions of the other")
	}
}

// TestStatisticsPages is docs/WebServer/webServerAdmin: which pages were asked for, told to this machine only.
func TestStatisticsPages(t *testing.T) {
	s := serve(t, nil, page("a&b.html", "a"), page("c.css", "c"))
	n := s.N()
	n.get("/a&b.html")
	n.get("/c.css")
	n.get("/c.css")
	if r := n.get("/4DSTATS"); r.StatusCode != 200 || !strings.Contains(r.body, "<td>/c.css</td><td>2</td></tr><tr><td>/a&amp;b.html</td><td>1</td>") {
		t.Error(r.StatusCode, r.body)
	}
	if r := n.get("/4dhtmlstats"); strings.Contains(r.body, "c.css") || !strings.Contains(r.body, "a&amp;b") {
		t.Error(r.body)
	}
	n.get("/4DCACHECLEAR")
	if r := n.get("/4DSTATS"); strings.Contains(r.body, "c.css") {
		t.Error(r.body)
	}
	r := httptest.NewRequest("GET", "/4DSTATS", nil)
	r.RemoteAddr = "192.0.2.1:1234"
	w := httptest.NewRecorder()
	s.handler.ServeHTTP(w, r)
	if w.Code != 403 {
		t.Error(w.Code)
	}
	if r := n.get("/4DSOAP/x"); r.StatusCode != 404 {
		t.Error(r.StatusCode)
	}
}
