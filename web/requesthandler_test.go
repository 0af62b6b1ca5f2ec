package web_test

import (
	"bytes"
	"image"
	"image/png"
	"net/http"
	"strings"
	"testing"

	"tetra/web"
)

// handlers is the fixture of HTTP request handlers.
func handlers() []map[string]string {
	return []map[string]string{
		source("HTTPHandlers.json", `[
			{"class":"H","method":"info","pattern":"info","verbs":"get, post"},
			{"class":"H","method":"infoDelete","pattern":"info","verbs":"DELETE"},
			{"class":"H","method":"regex","regexPattern":"/docs/(past|today)"},
			{"class":"H","method":"plain","regexPattern":"^/plain$","verbs":"GET"},
			{"class":"H","method":"object","regexPattern":"/object"},
			{"class":"H","method":"blob","regexPattern":"/blob"},
			{"class":"H","method":"none","regexPattern":"/none"},
			{"class":"H","method":"number","regexPattern":"/number"},
			{"class":"H","method":"created","regexPattern":"/created"},
			{"class":"H","method":"echo","regexPattern":"/echo"},
			{"class":"H","method":"fails","regexPattern":"/fails"},
			{"class":"H","method":"restore","regexPattern":"/restore"},
			{"class":"H","method":"count","regexPattern":"/count"},
			{"class":"H","method":"absent","regexPattern":"/absent"},
			{"class":"Nobody","method":"absent","regexPattern":"/nobody"},
			{"class":"NotShared","method":"f","regexPattern":"/notshared"},
			{"class":"H","method":"info","pattern":"4DACTION"},
			{"class":"H","method":"info","regexPattern":"/rest"},
			{"class":"H","method":"parts","regexPattern":"/parts"},
			{"class":"H","method":"picture","regexPattern":"/picture"},
			{"class":"H","method":"noPicture","regexPattern":"/noPicture"}
		]`),
		class("H", `property n : Integer
shared singleton Class constructor()
	This.n:=0
Function info($r : 4D.IncomingMessage)->$a : 4D.OutgoingMessage
	$a:=4D.OutgoingMessage.new()
	$a.setBody($r.verb+" "+$r.url+" "+$r.urlPath.join("|")+" "+JSON Stringify($r.urlQuery))
	$a.setHeader("X-Who"; $r.getHeader("X-CLIENT")+$r.headers["x-client"])
Function infoDelete()->$t : Text
	$t:="deleted"
Function regex()->$t : Text
	$t:="regex"
Function plain()->$t : Text
	$t:="<plain>"
Function object()->$o : Object
	$o:={a: 1; b: [True; "x"]}
Function blob()->$b : Blob
	TEXT TO BLOB("raw"; $b; UTF8 text without length)
Function none()
Function number()->$n : Real
	$n:=12.5
Function created($r : 4D.IncomingMessage)->$a : 4D.OutgoingMessage
	$a:=4D.OutgoingMessage.new()
	$a.setBody({ok: True})
	$a.setHeader("content-type"; "application/problem+json")
	$a.setHeader("X-Evil"; "a"+Char(13)+Char(10)+"Set-Cookie: x=y")
	If ($r.urlQuery.assign#Null)
		$a.status:=202 // the page calls headers alone read-only
	Else
		$a.setStatus(201)
	End if
Function echo($r : 4D.IncomingMessage)->$t : Text
	$t:=$r.getText()+"|"+String(BLOB size($r.getBlob()))+"|"+JSON Stringify($r.getJSON())+"|"+String($r.getPicture()=Null)
Function fails($r : 4D.IncomingMessage)->$t : Text
	$t:="secret"
	throw({errCode: 77; message: "the password is secret"})
Function restore($r : 4D.IncomingMessage)->$t : Text
	$t:=Session.id+" "+String(Session.restore(String($r.urlQuery.state)))+" "+Session.id
shared Function count()->$t : Text
	This.n+=1
	$t:=String(This.n)
Function picture($r : 4D.IncomingMessage)->$a : 4D.OutgoingMessage
	var $p : Picture
	CREATE THUMBNAIL($r.getPicture(); $p; 2; 2; Scaled to fit)
	$a:=4D.OutgoingMessage.new()
	$a.setBody($p)
	If ($r.urlQuery.type#"")
		$a.setHeader("Content-Type"; $r.urlQuery.type)
	End if
Function noPicture()->$p : Picture
Function parts()->$t : Text
	var $c; $n; $m; $f : Text
	WEB GET BODY PART(1; $c; $n; $m; $f)
	$t:=$n+$f+$c
`),
		class("NotShared", "singleton Class constructor()\nFunction f()->$t : Text\n\t$t:=\"no\"\n"),
		database("onWebConnection", `WEB SEND TEXT("connection"; "text/plain")`),
		database("onWebAuthentication", `Use (Storage)
Storage.asked:=True
End use`),
	}
}

// TestH5 is the choice of the handler (docs/WebServer/http-request-handler, rules H3 to H8).
func TestRequestHandlers(t *testing.T) {
	s := serve(t, nil, handlers()...)
	n := s.N()
	r := n.do("GET", "/info/a%20b/?x=1&y='[2]'&z=%C3%A9", "", "X-Client", "me")
	r.want(t, 200, `GET /info/a%20b/?x=1&y='[2]'&z=%C3%A9 info|a b {"x":"1","y":"[2]","z":"é"}`)
	if r.Header.Get("X-Who") != "meme" || r.Header.Get("Content-Type") != "text/plain; charset=UTF-8" || r.Header.Get("Set-Cookie") == "" {
		t.Error(r.Header)
	}
	n.do("DELETE", "/info/", "").want(t, 200, "deleted")
	r = n.do("PUT", "/info/", "")
	if r.StatusCode != 405 || r.Header.Get("Allow") != "GET, POST, DELETE" {
		t.Error(r.StatusCode, r.Header.Get("Allow"))
	}
	n.get("/info").want(t, 200, "connection") // the prefix has a slash at its end (H4)
	n.get("/information").want(t, 200, "connection")
	n.get("/docs/today/a/z").want(t, 200, "regex")
	n.get("/other/docs/today").want(t, 200, "connection")
	n.get("/docs//past").want(t, 200, "regex")
	n.get("/plain").want(t, 200, "<plain>")
	n.get("/plain/x").want(t, 200, "connection")
	n.get("/rest/x").want(t, 200, "connection")
	n.get("/4DACTION/action_Session").want(t, 200, "4DACTION --> Session is not CreateInvoices")
	r = n.get("/object")
	r.want(t, 200, `{"a":1,"b":[true,"x"]}`)
	if r.Header.Get("Content-Type") != "application/json" {
		t.Error(r.Header)
	}
	r = n.get("/blob")
	r.want(t, 200, "raw")
	if r.Header.Get("Content-Type") != "application/octet-stream" {
		t.Error(r.Header)
	}
	n.get("/none").want(t, 204, "")
	n.get("/number").want(t, 200, "12.5")
	n.get("/created?assign").want(t, 202, `{"ok":true}`)
	r = n.get("/created")
	r.want(t, 201, `{"ok":true}`)
	if r.Header.Get("Content-Type") != "application/problem+json" || len(r.Header.Values("Set-Cookie")) != 1 {
		t.Error(r.Header)
	}
	n.do("POST", "/echo", `{"a":[1]}`).want(t, 200, `{"a":[1]}|9|{"a":[1]}|True`)
	n.do("POST", "/parts", "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.txt\"\r\n\r\nhello\r\n--b--\r\n", "Content-Type",
		"multipart/form-data; boundary=b").want(t, 200, "fa.txthello")
	for _, path := range []string{"/count", "/count"} {
		n.get(path)
	}
	n.get("/count").want(t, 200, "3")
	for path, what := range map[string]string{"/absent": "Cannot find singleton function", "/nobody": "Cannot find singleton function", "/notshared": "Cannot find singleton",
		"/fails": "Internal Server Error"} {
		if r := n.get(path); r.StatusCode != 500 || !strings.Contains(r.body, `"message":"`+what+`"`) || !strings.Contains(r.body, "__ERROR") || strings.Contains(r.body, "secret") {
			t.Errorf("%s: %d %s", path, r.StatusCode, r.body)
		}
	}
	if r := n.do("POST", "/echo", "no json"); r.StatusCode != 500 {
		t.Error(r.StatusCode, r.body)
	}
}

// TestPictures: a picture that was drawn is sent as well, in the format that Content-Type says when it can be written.
func TestPictures(t *testing.T) {
	s := serve(t, nil, handlers()...)
	var body bytes.Buffer
	if err := png.Encode(&body, image.NewGray(image.Rect(0, 0, 8, 8))); err != nil {
		t.Fatal(err)
	}
	for asked, want := range map[string]string{"": "image/png", "image/jpeg": "image/jpeg", "image/gif": "image/gif", "image/x-own": "image/png"} {
		r := s.N().do("POST", "/picture?type="+asked, body.String(), "Content-Type", "image/png")
		if asked == "" {
			asked = want
		}
		if got := http.DetectContentType([]byte(r.body)); r.StatusCode != 200 || got != want || r.Header.Get("Content-Type") != asked {
			t.Errorf("%s: %d %s %v %s", asked, r.StatusCode, got, r.Header, s.reported())
		}
	}
	if r := s.N().get("/noPicture"); r.StatusCode != 204 {
		t.Error(r.StatusCode, r.body, s.reported())
	}
}

// TestHandlersCallNoDatabaseMethod is rule H8.
func TestHandlersCallNoDatabaseMethod(t *testing.T) {
	s := serve(t, nil, append(handlers(), database("onWebAuthentication", "#DECLARE()->$ok : Boolean\n$ok:=False"))...)
	s.N().get("/plain").want(t, 200, "<plain>")
	if r := s.N().get("/elsewhere"); r.StatusCode != 401 {
		t.Error(r.StatusCode)
	}
}

// TestHandlersModes is rule H2: handlers run without sessions, Session is then Null; not with legacy sessions.
func TestHandlersModes(t *testing.T) {
	s := serve(t, func(c *web.Config) { c.Mode = web.NoSessions }, handlers()...)
	r := s.N().get("/plain")
	r.want(t, 200, "<plain>")
	if r.Header.Get("Set-Cookie") != "" {
		t.Error(r.Header)
	}
	s = serve(t, func(c *web.Config) { c.Mode = web.Legacy }, handlers()...)
	s.N().get("/plain").want(t, 200, "connection")
}

func TestRow44Restore(t *testing.T) {
	s := serve(t, nil, append(handlers(), method("otp", "WEB SEND TEXT(Session.createOTP(); \"text/plain\")"))...)
	j := s.J()
	id := j.whoami().ID
	token := j.get("/4DACTION/otp").body
	other := s.J()
	own := other.whoami().ID
	other.get("/restore?state="+token).want(t, 200, own+" True "+id)
	again := s.J()
	own = again.whoami().ID
	again.get("/restore?state="+token).want(t, 200, own+" False "+own)
	again.get("/restore").want(t, 200, own+" False "+own)
}

func TestRow49RestrictedHandler(t *testing.T) {
	roles := func(allowed string) map[string]string {
		return source("roles.json", `{"restrictedByDefault":true,"privileges":[{"privilege":"ReadInvoices"},{"privilege":"CreateInvoices","includes":["ReadInvoices"]}],
			"roles":[{"role":"Clerk","privileges":["CreateInvoices"]}],"permissions":{"allowed":[`+allowed+`]}}`)
	}
	refused := func(r reply) {
		t.Helper()
		if r.StatusCode != 401 || !strings.Contains(r.body, "__ERROR") || !strings.Contains(r.body, "No permission to execute the plain function in the H singleton class") ||
			!strings.Contains(r.body, "1656") {
			t.Errorf("%d %s", r.StatusCode, r.body)
		}
	}
	s := serve(t, nil, append(handlers(), roles(""))...)
	refused(s.N().get("/plain"))
	s = serve(t, nil, append(handlers(), roles(`{"applyTo":"H.plain","type":"singletonMethod","execute":["guest"]}`))...)
	s.N().get("/plain").want(t, 200, "<plain>")
	if r := s.N().get("/object"); r.StatusCode != 401 {
		t.Error(r.StatusCode)
	}
	// A list of the class holds where the function has none; the function's replaces it (P4). Any one name is enough, inclusions count (P2).
	s = serve(t, nil, append(handlers(), roles(`{"applyTo":"ds","type":"datastore","execute":["CreateInvoices"]},{"applyTo":"H","type":"singleton","execute":["guest"]},
		{"applyTo":"H.plain","type":"singletonMethod","execute":["nobody2","ReadInvoices"]}`))...)
	if len(s.in.Sessions().Roles().Permissions()) != 0 {
		t.Error("an undeclared name breaks the file")
	}
	s = serve(t, nil, append(handlers(), roles(`{"applyTo":"ds","type":"datastore","execute":["CreateInvoices"]},{"applyTo":"H","type":"singleton","execute":["guest"]},
		{"applyTo":"H.plain","type":"singletonMethod","execute":["ReadInvoices"]}`))...)
	j := s.J()
	j.get("/object").want(t, 200, `{"a":1,"b":[true,"x"]}`)
	refused(j.get("/plain"))
	j.get("/4DACTION/login")
	j.get("/plain").want(t, 200, "<plain>")
}

// TestStaticPromotion is rule P11: a function with a promote permission runs with the privileges it lists, and code it calls too.
func TestStaticPromotion(t *testing.T) {
	s := serve(t, nil, source("roles.json", `{"privileges":[{"privilege":"vip"},{"privilege":"boss"}],"permissions":{"allowed":[
		{"applyTo":"P.f","type":"singletonMethod","promote":["vip"]},{"applyTo":"P.inner","type":"singletonMethod","execute":["vip"]}]}}`),
		source("HTTPHandlers.json", `[{"class":"P","method":"f","regexPattern":"/f"},{"class":"P","method":"inner","regexPattern":"/inner"}]`),
		class("P", `shared singleton Class constructor()
Function f()->$t : Text
	$t:=String(Session.hasPrivilege("VIP"))+String(Session.promote("vip"))+This.inner()+JSON Stringify(Session.getPrivileges())
Function inner()->$t : Text
	$t:="inner"
`), method("after", `WEB SEND TEXT(cs.P.me.f()+String(Session.hasPrivilege("vip")); "text/plain")`),
		method("direct", "Try\nWEB SEND TEXT(cs.P.me.inner())\nCatch\nWEB SEND TEXT(String(Last errors[0].errCode); \"text/plain\")\nEnd try"))
	j := s.J()
	j.get("/f").want(t, 200, "True0inner[]")
	if r := j.get("/inner"); r.StatusCode != 401 {
		t.Error(r.StatusCode)
	}
	j.get("/4DACTION/after").want(t, 200, "True0inner[]False")
	j.get("/4DACTION/direct").want(t, 200, "1656") // checked in 4DACTION code too (P1), and catchable
}
