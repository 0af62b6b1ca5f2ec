package web_test

import (
	"strings"
	"testing"
	"tetra/web"

	"tetra/interp"
)

// Rows 12 to 16 and 53: tags in pages and in what the send commands send (docs/Tags/transformation-tags, docs/WebServer/templates).

func TestRow12To14Expressions(t *testing.T) {
	s := serve(t, nil, page("t.shtml", `<!--#4DTEXT Session.id-->|<!--#4DHTML "<b>"+Session.id+"</b>"-->|<!--#4DTEXT "<b>"-->|<!--#4DEVAL Session.isGuest()-->|<!--#4DEVAL $x:=1-->|$4DTEXT($x+1)`))
	j := s.J()
	id := j.whoami().ID
	r := j.get("/t.shtml")
	r.want(t, 200, id+"|<b>"+id+"</b>|&lt;b&gt;|True||2")
	if r.Header.Get("Content-Type") != "text/html; charset=UTF-8" || !strings.Contains(r.Header.Get("Set-Cookie"), id) {
		t.Error(r.Header)
	}
	if r := s.N().get("/t.shtml"); r.StatusCode != 200 || strings.Contains(r.body, id) || r.Header.Get("Set-Cookie") == "" {
		t.Error("another client has another session:", r.body)
	}
}

func TestRow15Script(t *testing.T) {
	s := serve(t, nil, method("whoTag", "#DECLARE($p : Text)->$t : Text\n$t:=\"<\"+$p+\">\"+Session.id"),
		source("Methods/private.4dm", "#DECLARE($p : Text)->$t : Text\n$t:=\"secret\"\nUse (Storage)\nStorage.ran:=True\nEnd use"),
		method("ran", `WEB SEND TEXT(String(Storage.ran=True); "text/plain")`),
		page("t.shtml", "<!--#4DSCRIPT/whoTag/x-->"), page("p.shtml", "a<!--#4DSCRIPT/private/x-->b<!--#4DTEXT private-->c"))
	j := s.J()
	id := j.whoami().ID
	j.get("/t.shtml").want(t, 200, "&lt;/x&gt;"+id)
	r := j.get("/p.shtml")
	if r.StatusCode != 200 || strings.Contains(r.body, "secret") || !strings.HasPrefix(r.body, "a") || !strings.HasSuffix(r.body, "c") {
		t.Error(r.StatusCode, r.body)
	}
	j.get("/4DACTION/ran").want(t, 200, "False")
}

func TestRow16Code(t *testing.T) {
	s := serve(t, nil, source("Methods/private.4dm", "#DECLARE()->$t : Text\n$t:=\"called\""),
		page("t.shtml", "<!--#4DCODE\nUse (Session.storage)\nSession.storage.v:=private\nEnd use\n-->done"))
	j := s.J()
	j.get("/t.shtml").want(t, 200, "done")
	j.get("/4DACTION/get").want(t, 200, "called")
}

func TestRow53HtmlAndShtml(t *testing.T) {
	const tag = `<!--#4DTEXT 1+1-->$4DTEXT(1+1)`
	s := serve(t, nil, page("a.html", tag), page("a.shtml", tag), page("a.shtm", tag), page("a.xml", tag), page("a.xsl", tag), page("a.txt", tag),
		method("file", "#DECLARE($p : Text)\nWEB SEND FILE(Substring($p; 2))"),
		method("text", `WEB SEND TEXT("<!--#4DTEXT 1+1-->$4DTEXT(1+1)")`), method("plain", `WEB SEND TEXT("<!--#4DTEXT 1+1-->"; "text/plain")`),
		method("blob", "#DECLARE($p : Text)\nvar $b : Blob\nTEXT TO BLOB(\"<!--#4DTEXT 1+1-->\"; $b; UTF8 text without length)\nWEB SEND BLOB($b; Substring($p; 2))"))
	n := s.N()
	n.get("/a.html").want(t, 200, tag)
	n.get("/a.txt").want(t, 200, tag)
	for _, name := range []string{"a.shtml", "a.shtm", "a.xml", "a.xsl"} {
		n.get("/"+name).want(t, 200, "22")
	}
	n.get("/4DACTION/file/a.html").want(t, 200, "2$4DTEXT(1+1)")
	n.get("/4DACTION/file/a.txt").want(t, 200, "2$4DTEXT(1+1)")
	n.get("/4DACTION/text").want(t, 200, "2$4DTEXT(1+1)")
	n.get("/4DACTION/plain").want(t, 200, "<!--#4DTEXT 1+1-->")
	n.get("/4DACTION/blob/.html").want(t, 200, "2")
	n.get("/4DACTION/blob/.txt").want(t, 200, "<!--#4DTEXT 1+1-->")
	n.get("/4DACTION/blob").want(t, 200, "<!--#4DTEXT 1+1-->")
}

// TestTagsAuthentication is rules A2 and A3: a page whose tags run methods asks On Web Authentication once; a refusal refuses all of it.
func TestTagsAuthentication(t *testing.T) {
	s := serve(t, nil, method("whoTag", "#DECLARE($p : Text)->$t : Text\n$t:=\"tag\""), page("plain.shtml", "<!--#4DTEXT 1-->"), page("run.shtml", "secret <!--#4DSCRIPT/whoTag--><!--#4DSCRIPT/whoTag-->"),
		page("include.shtml", "secret <!--#4DINCLUDE sub/part.html-->"), page("sub/part.html", "<body><!--#4DINCLUDE deep.html--></body>"), page("sub/deep.html", "<!--#4DSCRIPT/whoTag-->"),
		page("harmless.shtml", "open <!--#4DINCLUDE a.html-->"), page("a.html", "a"),
		database("onWebAuthentication", "#DECLARE()->$ok : Boolean\nUse (Storage)\nStorage.n:=Num(Storage.n)+1\nEnd use\n$ok:=Storage.open=True"),
		method("open", ""), source("Methods/letIn.4dm", "Use (Storage)\nStorage.open:=True\nStorage.n:=0\nEnd use"), source("Methods/count.4dm", "#DECLARE()->$t : Text\n$t:=String(Storage.n)"))
	n := s.N()
	n.get("/plain.shtml").want(t, 200, "1")
	n.get("/harmless.shtml").want(t, 200, "open a")
	for _, path := range []string{"/run.shtml", "/include.shtml"} {
		if r := n.get(path); r.StatusCode != 401 || strings.Contains(r.body, "secret") {
			t.Error(path, r.StatusCode, r.body)
		}
	}
	s.inContext(interp.Context{}, "letIn")
	n.get("/run.shtml").want(t, 200, "secret tagtag")
	if got := s.run("count"); got != "1" {
		t.Error("asked", got, "times")
	}
	n.get("/include.shtml").want(t, 200, "secret tag")
}

// TestIncludes: 4DINCLUDE stays in the web folder and does not recurse.
func TestIncludes(t *testing.T) {
	s := serve(t, nil, page("t.shtml", "<!--#4DINCLUDE ../secret.txt-->|<!--#4DINCLUDE t.shtml-->|<!--#4DINCLUDE /etc/passwd-->|<!--#4DINCLUDE b.txt-->"), page("b.txt", "b<!--#4DTEXT 2-->"),
		map[string]string{"secret.txt": "secret"})
	r := s.N().get("/t.shtml")
	if r.StatusCode != 200 || strings.Contains(r.body, "secret</") || strings.Contains(r.body, "root:") || !strings.HasSuffix(r.body, "|b2") || strings.Count(r.body, "cannot be opened") != 3 {
		t.Error(r.StatusCode, r.body)
	}
}

// TestPageCharsets is docs/WebServer/templates, Tag parsing: the character set of a page is what it says itself, else that of the server; what has
// been parsed is sent as UTF-8. Pages that are sent as they are keep theirs.
func TestPageCharsets(t *testing.T) {
	const meta = `<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">`
	blob := func(kind string) string {
		return "var $b : Blob\nSET BLOB SIZE($b; 1)\n$b{0}:=0xE9\nvar $t : Blob\nTEXT TO BLOB(\"<!--#4DTEXT 1-->\"; $t; UTF8 text without length)\nINSERT IN BLOB($b; 1; BLOB size($t))\n" +
			"COPY BLOB($t; $b; 0; 1; BLOB size($t))\nWEB SEND BLOB($b; \"" + kind + "\")"
	}
	s := serve(t, func(c *web.Config) { c.Charset = "windows-1253" },
		page("u16.shtml", "\xff\xfe\xe9\x00<\x00!\x00-\x00-\x00#\x004\x00D\x00T\x00E\x00X\x00T\x00 \x001\x00-\x00-\x00>\x00"), page("u8.shtml", "\ufeffé<!--#4DTEXT 1-->"),
		page("plain8.shtml", "é<!--#4DTEXT 1-->"), page("meta.shtml", meta+"\xe9<!--#4DTEXT 1-->"), page("server.shtml", "\xe9<!--#4DTEXT 1-->"),
		page("meta.html", meta+"\xe9"), page("server.html", "\xe9"), page("plain8.html", "é"), page("u16.html", "\xff\xfe\xe9\x00"), page("a.js", "\xe9"),
		method("file", "#DECLARE($p : Text)\nWEB SEND FILE(Substring($p; 2))"), method("blob", blob("text/html; charset=windows-1251")), method("blobServer", blob("text/html")))
	n := s.N()
	for path, want := range map[string][2]string{
		"/u16.shtml": {"é1", "text/html; charset=UTF-8"}, "/u8.shtml": {"é1", "text/html; charset=UTF-8"}, "/plain8.shtml": {"é1", "text/html; charset=UTF-8"},
		"/meta.shtml": {meta + "й1", "text/html; charset=UTF-8"}, "/server.shtml": {"ι1", "text/html; charset=UTF-8"},
		"/meta.html": {meta + "\xe9", "text/html; charset=windows-1251"}, "/server.html": {"\xe9", "text/html; charset=windows-1253"}, "/plain8.html": {"é", "text/html; charset=UTF-8"},
		"/u16.html": {"\xff\xfe\xe9\x00", "text/html"}, "/a.js": {"\xe9", "text/javascript; charset=UTF-8"},
		"/4DACTION/file/meta.html": {meta + "\xe9", "text/html; charset=windows-1251"}, "/4DACTION/file/meta.shtml": {meta + "й1", "text/html; charset=UTF-8"},
		"/4DACTION/blob": {"й1", "text/html; charset=UTF-8"}, "/4DACTION/blobServer": {"ι1", "text/html; charset=UTF-8"},
	} {
		r := n.get(path)
		r.want(t, 200, want[0])
		if got := r.Header.Get("Content-Type"); got != want[1] {
			t.Errorf("%s: %s, want %s; %s", path, got, want[1], s.reported())
		}
	}
	n.do("POST", "/4DACTION/file/x", "", "Content-Type", "text/plain; charset=nonsense")
}
