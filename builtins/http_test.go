package builtins

import (
	"compress/gzip"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"tetra/interp"
	"tetra/value"
)

// testServer answers what the tests of HTTP ask.
func testServer(t *testing.T) *httptest.Server {
	mux := http.NewServeMux()
	mux.HandleFunc("/text", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/plain; charset=iso-8859-1")
		w.Header().Add("X-Two", "a")
		w.Header().Add("X-Two", "b")
		w.Write([]byte("caf\xe9"))
	})
	mux.HandleFunc("/json", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(http.StatusCreated)
		io.WriteString(w, `{"n":1.5,"t":"é"}`)
	})
	mux.HandleFunc("/broken", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		io.WriteString(w, `{"n":`)
	})
	mux.HandleFunc("/zipped", func(w http.ResponseWriter, r *http.Request) {
		text := strings.Repeat("0123456789", 100)
		if !strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") {
			io.WriteString(w, text)
			return
		}
		w.Header().Set("Content-Type", "text/plain")
		w.Header().Set("Content-Encoding", "gzip")
		z := gzip.NewWriter(w)
		io.WriteString(z, text)
		z.Close()
	})
	mux.HandleFunc("/bytes", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/octet-stream")
		w.Write([]byte{0, 1, 2})
	})
	mux.HandleFunc("/echo", func(w http.ResponseWriter, r *http.Request) {
		b, _ := io.ReadAll(r.Body)
		fmt.Fprintf(w, "%s %s %s %s", r.Method, r.Header.Get("Content-Type"), r.Header.Get("X-Mine"), b)
	})
	mux.HandleFunc("/redirect/", func(w http.ResponseWriter, r *http.Request) {
		n := 0
		fmt.Sscan(strings.TrimPrefix(r.URL.Path, "/redirect/"), &n)
		if n == 0 {
			io.WriteString(w, "arrived")
			return
		}
		http.Redirect(w, r, fmt.Sprintf("/redirect/%d", n-1), http.StatusFound)
	})
	mux.HandleFunc("/basic", func(w http.ResponseWriter, r *http.Request) {
		if u, p, _ := r.BasicAuth(); u != "ann" || p != "secret" {
			w.Header().Set("WWW-Authenticate", `Basic realm="x"`)
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		io.WriteString(w, "in")
	})
	// The example of RFC 7616, 3.9.1, for which the answer is known, but for the client's own nonce.
	mux.HandleFunc("/digest", func(w http.ResponseWriter, r *http.Request) {
		h := r.Header.Get("Authorization")
		if !strings.HasPrefix(h, "Digest ") {
			w.Header().Set("WWW-Authenticate", `Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=MD5, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe"`)
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		io.WriteString(w, fmt.Sprint(strings.Contains(h, `username="Mufasa"`) && strings.Contains(h, `uri="/digest"`) && strings.Contains(h, `opaque="FQhe"`) && strings.Contains(h, "qop=auth")))
	})
	mux.HandleFunc("/slow", func(w http.ResponseWriter, r *http.Request) {
		select {
		case <-r.Context().Done():
		case <-time.After(20 * time.Second):
		}
	})
	s := httptest.NewServer(mux)
	t.Cleanup(s.Close)
	return s
}

func TestHTTP(t *testing.T) {
	s := testServer(t)
	for _, test := range []struct{ name, code, want string }{
		{"request", // API/HTTPRequestClass: dataType auto by the type of content; header names in lower case and as they came; repeated headers are collections
			`$r:=4D.HTTPRequest.new($url+"/text").wait()
			ALERT(String($r.response.status)+" "+$r.response.statusText+" "+$r.response.body+" "+$r.response.headers["content-type"]+" "+$r.response.headers["x-two"].join("+")+" "+$r.response.rawHeaders["X-Two"][1])
			ALERT(String($r.terminated)+" "+String($r.errors=Null)+" "+$r.method+" "+$r.dataType+" "+$r.protocol+" "+$r.encoding+" "+String($r.returnResponseBody)+" "+String($r.timeout=Null))
			$r:=4D.HTTPRequest.new($url+"/json").wait(5)
			ALERT(String($r.response.status)+" "+String($r.response.body.n)+$r.response.body.t)
			$r:=4D.HTTPRequest.new($url+"/json"; {dataType: "text"}).wait(5)
			ALERT($r.response.body)
			$r:=4D.HTTPRequest.new($url+"/bytes").wait(5)
			ALERT(String(OB Instance of($r.response.body; 4D.Blob))+" "+String($r.response.body.size))`,
			"200 OK café text/plain; charset=iso-8859-1 a+b b\nTrue True GET auto HTTP1 UTF-8 True True\n201 1.5é\n{\"n\":1.5,\"t\":\"é\"}\nTrue 3"},
		{"body", // the type of content comes from the body unless a header says it
			`var $b : Blob
			TEXT TO BLOB("xy"; $b; UTF8 text without length)
			For each ($o; [{method: "POST"; body: "é"}; {method: "PUT"; body: {a: 1}}; {method: "POST"; body: [1; 2]}; {method: "PATCH"; body: $b}; {method: "POST"; body: "a=1"; headers: {}}])
				If ($o.headers#Null)
					$o.headers["Content-Type"]:="application/x-www-form-urlencoded"
					$o.headers["X-Mine"]:="me"
				End if
				ALERT(4D.HTTPRequest.new($url+"/echo"; $o).wait().response.body)
			End for each`,
			"POST text/plain; charset=UTF-8  é\nPUT application/json  {\"a\":1}\nPOST application/json  [1,2]\nPATCH application/octet-stream  xy\nPOST application/x-www-form-urlencoded me a=1"},
		{"redirections", // up to 5 are handled, the response of the 6th is returned
			`For each ($n; [5; 6])
				$r:=4D.HTTPRequest.new($url+"/redirect/"+String($n)).wait()
				ALERT(String($r.response.status))
			End for each
			ALERT(String(4D.HTTPRequest.new($url+"/redirect/1"; {automaticRedirections: False}).wait().response.status))`,
			"200\n302\n302"},
		{"callbacks", // onHeaders once, onData as data comes, onResponse, onTerminate, in this order, with the request and an event
			`$o:={log: []}
			$o.onHeaders:=Formula(This.log.push("headers "+$2.type+" "+String($1.response.status)))
			$o.onData:=Formula(This.log.push("data "+String($2.data.size)))
			$o.onResponse:=Formula(This.log.push("response "+String($1.response.status)))
			$o.onError:=Formula(This.log.push("error"))
			$o.onTerminate:=Formula(This.log.push("terminate "+String($1.terminated)))
			$r:=4D.HTTPRequest.new($url+"/bytes"; $o).wait()
			ALERT($o.log.join(", "))
			$o.log:=[]
			$r:=4D.HTTPRequest.new("http://127.0.0.1:1/"; $o).wait()
			ALERT($o.log.join(", ")+" "+String($r.response=Null)+" "+String($r.errors.length)+" "+$r.errors[0].componentSignature)`,
			"headers headers 200, data 3, response 200, terminate False\nerror, terminate False True 1 HTCL"},
		{"decodeData", // False: onData is given what came; the body is decoded whatever it says
			`For each ($decode; [False; True; Null])
				$o:={size: 0; text: ""}
				If ($decode#Null)
					$o.decodeData:=$decode
				End if
				$o.onData:=Formula(This.size+=$2.data.size)
				$r:=4D.HTTPRequest.new($url+"/zipped"; $o).wait()
				ALERT(String($o.size<1000)+" "+String($o.size=1000)+" "+String(Length($r.response.body)))
			End for each
			$r:=4D.HTTPRequest.new($url+"/zipped").wait()
			ALERT(String(Length($r.response.body)))
			$o:={size: 0; decodeData: True; headers: {}; onData: Formula(This.size+=$2.data.size)}
			$o.headers["Accept-Encoding"]:="gzip"
			$r:=4D.HTTPRequest.new($url+"/zipped"; $o).wait()
			ALERT(String($o.size)+" "+String(Length($r.response.body)))`,
			"True False 1000\nFalse True 1000\nTrue False 1000\n1000\n1000 1000"},
		{"ends", // timeout, terminate, wait with a limit, a body that is no JSON
			`$r:=4D.HTTPRequest.new($url+"/slow"; {timeout: 0.1}).wait()
			ALERT($r.errors[0].message)
			$r:=4D.HTTPRequest.new($url+"/slow")
			$r.wait(0.05)
			ALERT(String($r.terminated))
			$r.terminate()
			$r.wait()
			ALERT(String($r.terminated)+" "+String($r.errors=Null)+" "+String($r.response=Null))
			$r:=4D.HTTPRequest.new($url+"/broken").wait()
			ALERT($r.response.body+" "+String($r.errors.length))`,
			"the server did not answer in time\nFalse\nTrue True True\n{\"n\": 1"},
		{"authentication", `ALERT(String(4D.HTTPRequest.new($url+"/basic").wait().response.status))
			For each ($m; ["basic"; "auto"; "digest"])
				ALERT($m+" "+String(4D.HTTPRequest.new($url+"/basic"; {serverAuthentication: {name: "ann"; password: "secret"; method: $m}}).wait().response.status))
			End for each
			ALERT(4D.HTTPRequest.new(Replace string($url; "://"; "://ann:secret@")+"/basic").wait().response.body)
			ALERT(4D.HTTPRequest.new($url+"/digest"; {serverAuthentication: {name: "Mufasa"; password: "Circle of Life"}}).wait().response.body)`,
			"401\nbasic 200\nauto 200\ndigest 401\nin\ntrue"},
		{"wrong", // what cannot be sent says why
			`For each ($o; [{url: "ftp://x"}; {url: "http://"}; {url: $url; o: {method: "A B"}}; {url: $url; o: {dataType: "xml"}}; {url: $url; o: {returnResponseBody: False}}; {url: $url; o: {headers: {x: "a\r\nb"}}}; {url: $url; o: {minTLSVersion: "1.2"}}])
				Try
					$r:=4D.HTTPRequest.new($o.url; $o.o)
				Catch
					ALERT(Last errors[0].message)
				End try
			End for each`,
			"4D.HTTPRequest.new: the scheme ftp is not http or https\n4D.HTTPRequest.new: the URL names no host\n4D.HTTPRequest.new: the method \"A B\" is not valid\n4D.HTTPRequest.new: dataType is auto, text, blob or object, not \"xml\"\n" +
				"4D.HTTPRequest.new: without the response body there must be an onData function\n4D.HTTPRequest.new: the header \"x\" cannot be sent\n4D.HTTPRequest.new: minTLSVersion is TLSv1_0, TLSv1_1, TLSv1_2 or TLSv1_3, not \"1.2\""},
		{"agent", // API/HTTPAgentClass
			`$a:=4D.HTTPAgent.new({maxSockets: 5; maxTotalSockets: 10; validateTLSCertificate: True})
			ALERT(JSON Stringify($a.options)+" "+String($a.freeSocketsCount)+" "+String($a.requestsCount))
			$r:=4D.HTTPRequest.new($url+"/text"; {agent: $a}).wait()
			ALERT(String($r.response.status)+" "+String($r.agent=$a)+" "+String($a.freeSocketsCount)+" "+String(OB Instance of($r.agent; 4D.HTTPAgent)))
			Use (Storage)
				Storage.agent:=$a
			End use
			ALERT(String(4D.HTTPRequest.new($url+"/text"; {agent: Storage.agent}).wait().response.status))`,
			`{"maxSockets":5,"maxTotalSockets":10,"validateTLSCertificate":true} 10 0` + "\n200 True 9 True\n200"},
		{"commands", // commands/http-get, http-request
			`var $t : Text
			var $b : Blob
			var $o : Object
			ARRAY TEXT($names; 1)
			ARRAY TEXT($values; 1)
			ALERT(String(HTTP Get($url+"/text"; $t; $names; $values))+" "+$t+" "+String(Find in array($names; "X-Two")>0))
			ALERT(String(HTTP Get($url+"/bytes"; $b))+" "+String(BLOB size($b)))
			ALERT(String(HTTP Get($url+"/json"; $o))+" "+String($o.n))
			ALERT(String(HTTP Get($url+"/bytes"; $o))+" "+String(OB Instance of($o; 4D.Blob)))
			ARRAY TEXT($names; 1)
			ARRAY TEXT($values; 1)
			$names{1}:="X-Mine"
			$values{1}:="me"
			ALERT(String(HTTP Request(HTTP POST method; $url+"/echo"; {a: 1}; $t; $names; $values))+" "+$t)
			ALERT(String(HTTP Request(HTTP PUT method; $url+"/echo"; "é"; $t))+" "+$t)
			ALERT(String(HTTP Get($url+"/redirect/2"; $t))+" "+String(HTTP Get($url+"/redirect/3"; $t)))
			HTTP SET OPTION(HTTP follow redirect; 0)
			ALERT(String(HTTP Get($url+"/redirect/1"; $t)))
			HTTP AUTHENTICATE("ann"; "secret"; HTTP basic)
			ALERT(String(HTTP Get($url+"/basic"; $t))+" "+$t)
			var $v : Integer
			HTTP GET OPTION(HTTP timeout; $v)
			ALERT(String($v))
			Try
				$v:=HTTP Get("http://127.0.0.1:1/"; $t)
			Catch
				ALERT(String(Last errors[0].errCode))
			End try`,
			"200 café True\n200 3\n201 1.5\n200 True\n200 POST application/json me {\"a\":1}\n200 PUT text/plain; charset=UTF-8  é\n200 302\n302\n200 in\n120\n-10760"},
		{"parse", // commands/http-parse-message: its example, shortened
			`$m:="POST /batch/gmail/v1/ HTTP/1.1\nAuthorization: Bearer xxxxxx\nContent-Type: multipart/mixed; boundary=b1\nUser-Agent: 4D/20.4.0\n\n--b1\nContent-Type: application/http\nContent-ID: <item1>\n\nGET https://gmail HTTP/1.1\n\n--b1\nContent-Disposition: form-data; name=\"f\"; filename=\"a.txt\"\n\nhé\n--b1--\n"
			$p:=HTTP Parse message($m)
			ALERT($p.requestLine+" "+$p.headers["User-Agent"]+" "+String($p.parts.length))
			ALERT(JSON Stringify($p.parts))
			ALERT(JSON Stringify(HTTP Parse message("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nbody")))`,
			"POST /batch/gmail/v1/ HTTP/1.1 4D/20.4.0 2\n" +
				`[{"contentType":"application/http","contentID":"item1","data":"GET https://gmail HTTP/1.1\r\n"},{"name":"f","fileName":"a.txt","data":"hé"}]` + "\n" +
				`{"requestLine":"HTTP/1.1 200 OK","headers":{"Content-Type":"text/plain"},"body":"body"}`},
	} {
		t.Run(test.name, func(t *testing.T) {
			var out strings.Builder
			in := interp.New(interp.Options{Library: Standard(), Stdout: &out})
			runHTTP(t, in, test.code, s.URL)
			if got := strings.TrimSuffix(out.String(), "\n"); got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}

func runHTTP(t *testing.T, in *interp.Interp, code, url string) {
	t.Helper()
	p := in.NewProcess(interp.ProcessOptions{Name: "test"})
	defer p.Close()
	m := in.Program().NewMainMethod("test", interp.Text("test", "#DECLARE($url : Text)\n"+code+"\n"))
	if _, err := p.Run(m, value.Str(url)); err != nil {
		t.Error(err)
	}
}

// Without the network each of them is an ordinary error.
func TestHTTPOff(t *testing.T) {
	var out strings.Builder
	in := interp.New(interp.Options{Library: Standard(), Stdout: &out, NoNet: true})
	runHTTP(t, in, `For each ($f; [Formula(4D.HTTPRequest.new("http://x")); Formula(HTTP Get("http://x"; t)); Formula(HTTP Request("GET"; "http://x"; ""; t))])
		Try
			$f.call()
		Catch
			ALERT(Last errors[0].message)
		End try
	End for each`, "")
	if got := out.String(); strings.Count(got, "access to the network is switched off") != 3 {
		t.Error(got)
	}
}

// The answer to a challenge without qop, for which no nonce of the client is needed, is known.
func TestDigest(t *testing.T) {
	a := &credentials{"Mufasa", "CircleOfLife", "digest"}
	req := httptest.NewRequest("GET", "/dir/index.html", nil)
	got, ok := a.digest(req, `realm="testrealm@host.com", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", opaque="5ccc069c403ebaf9f0171e9517f40e41"`)
	// RFC 2069, 2.4, as corrected in its errata
	if want := "1949323746fe6a43ef61f9606e7febea"; !ok || !strings.Contains(got, want) {
		t.Error(got)
	}
}

func FuzzParseMessage(f *testing.F) {
	f.Add("POST / HTTP/1.1\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b--\r\n")
	f.Add("HTTP/1.1 200 OK\n\nbody")
	in := interp.New(interp.Options{Library: Standard()})
	p := in.NewProcess(interp.ProcessOptions{Name: "fuzz"})
	m := in.Program().NewMainMethod("test", interp.Text("test", "#DECLARE($t : Text)\n$o:=HTTP Parse message($t)\n"))
	f.Fuzz(func(t *testing.T, s string) {
		_, err := p.Run(m, value.Str(s))
		if _, internal := err.(*interp.InternalError); internal {
			t.Fatal(err)
		}
	})
}
