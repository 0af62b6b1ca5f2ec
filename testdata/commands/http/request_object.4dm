// docs: API/HTTPRequestClass, API/HTTPAgentClass: what is sent and what comes back, by body, dataType and headers; callbacks in their order; redirections, timeouts, terminate, wait;
// empty and large bodies, texts of other scripts.

var $signal : 4D.Signal
var $r : 4D.HTTPRequest
var $agent : 4D.HTTPAgent
var $o; $options : Object
var $url; $t : Text
var $blob : Blob
var $v : Variant

$signal:=New signal
CALL WORKER("http object"; "httpServer"; $signal)
$signal.wait()
$url:=$signal.url
// the defaults
$r:=4D.HTTPRequest.new($url+"/describe")
ALERT($r.method+" "+$r.dataType+" "+$r.encoding+" "+$r.protocol+" "+JSON Stringify($r.headers)+" "+String($r.returnResponseBody)+" "+String($r.timeout=Null)+" "+String($r.url=($url+"/describe"))+" "+String(OB Instance of($r.agent; 4D.HTTPAgent)))
$r.wait(10)
ALERT(String($r.terminated)+" "+String($r.response.status)+" "+$r.response.statusText+" "+JSON Stringify($r.response.body)+" "+String($r.errors=Null))
ALERT($r.response.headers["content-type"]+" "+$r.response.rawHeaders["Content-Type"])
// bodies and their content types
SET BLOB SIZE($blob; 3; 0x00FF)
For each ($v; ["größe 日本 🎈"; ""; {größe: [1; Null]}; [1; 2]; {}; Null; 12.5; 4D.Blob.new($blob)])
	$r:=4D.HTTPRequest.new($url+"/describe"; {method: "POST"; body: $v}).wait(10)
	ALERT($r.response.body.method+" "+String($r.response.body.bytes)+" "+$r.response.body.type)
End for each
$r:=4D.HTTPRequest.new($url+"/echo"; {method: HTTP PUT method; body: "größe"; encoding: "ISO-8859-1"}).wait(10)
ALERT($r.response.body+" "+$r.response.headers["content-type"])
$r:=4D.HTTPRequest.new($url+"/echo"; {method: "POST"; body: "a=ö"; headers: {"Content-Type": "application/x-www-form-urlencoded"}}).wait(10)
ALERT($r.response.body+" "+$r.response.headers["content-type"])
// a megabyte there and back
$t:="é日🎈"*100000
$r:=4D.HTTPRequest.new($url+"/echo"; {method: "POST"; body: $t}).wait(20)
ALERT(String($r.response.status)+" "+String($r.response.body=$t))
// the type of the body of the response
For each ($t; ["auto"; "text"; "blob"; "object"])
	$r:=4D.HTTPRequest.new($url+"/list"; {dataType: $t}).wait(10)
	$v:=$r.response.body
	ALERT($t+" "+String(Value type($v))+" "+(OB Instance of($v; 4D.Blob) ? String($v.size) : JSON Stringify($v)))
End for each
$r:=4D.HTTPRequest.new($url+"/bad"; {dataType: "object"}).wait(10)
ALERT(String(Value type($r.response.body)=Is text)+" "+String($r.errors.length)+" "+$r.errors[0].message)
$r:=4D.HTTPRequest.new($url+"/empty").wait(10)
ALERT("["+$r.response.body+"] "+String($r.response.status))
$r:=4D.HTTPRequest.new($url+"/status/418").wait(10)
ALERT(String($r.response.status)+" "+$r.response.statusText+" "+$r.response.body)
$r:=4D.HTTPRequest.new($url+"/cookies").wait(10)
ALERT(JSON Stringify($r.response.headers["set-cookie"])+" ["+$r.response.headers["x-empty"]+"]")
// headers, several of one name
$r:=4D.HTTPRequest.new($url+"/describe?größe=1 2"; {headers: {"X-Test": "日本"; "X-More": ["a"; "b"]; "X-Number": 5}}).wait(10)
ALERT($r.response.body.x+" "+$r.response.body.path+" "+JSON Stringify($r.headers))
// up to five redirections; none when they are not wanted
$r:=4D.HTTPRequest.new($url+"/redirect/5").wait(10)
ALERT(String($r.response.status)+" "+$r.response.body)
$r:=4D.HTTPRequest.new($url+"/redirect/6").wait(10)
ALERT(String($r.response.status)+" "+$r.response.headers.location)
$r:=4D.HTTPRequest.new($url+"/redirect/1"; {automaticRedirections: False}).wait(10)
ALERT(String($r.response.status)+" "+$r.response.headers.location)
// names and passwords
For each ($o; [{name: "größe"; password: "日本"; method: "basic"}; {name: "a"; password: ""}; {}])
	$r:=4D.HTTPRequest.new($url+"/auth"; {serverAuthentication: $o}).wait(10)
	ALERT(String($r.response.status)+" "+String($r.response.body=("Basic "+httpBase64(String($o.name)+":"+String($o.password)))))
End for each
// the callbacks, in their order; This is the options
$options:={log: []; bytes: 0; onHeaders: Formula(This.log.push($2.type+" "+String($1.response.status)+" "+String($1.response.body=Null))); \
	onData: Formula(httpCount(This; $2)); onResponse: Formula(This.log.push($2.type+" "+String(This.bytes)+" "+String($1.terminated))); \
	onError: Formula(This.log.push($2.type+" "+$1.errors[0].message)); onTerminate: Formula(This.log.push($2.type+" "+String($2.data=Null)))}
$r:=4D.HTTPRequest.new($url+"/large"; $options).wait(20)
ALERT($options.log.join(", ")+" "+String($r.terminated)+" "+String(Length($r.response.body)))
$options.log:=[]
$options.bytes:=0
$options.returnResponseBody:=False
$r:=4D.HTTPRequest.new($url+"/large"; $options).wait(20)
ALERT($options.log.join(", ")+" "+String($r.response.body=Null))
$options.log:=[]
$options.returnResponseBody:=True
$r:=4D.HTTPRequest.new("http://127.0.0.1:1/"; $options).wait(10)
ALERT($options.log.join(", ")+" "+String($r.response=Null)+" "+JSON Stringify($r.errors))
// a server that does not answer: the time limit, terminate(), a wait that ends before
$options.log:=[]
$options.timeout:=0.05
$r:=4D.HTTPRequest.new($url+"/never"; $options).wait(10)
ALERT($options.log.join(", ")+" "+String($r.timeout))
OB REMOVE($options; "timeout")
$options.log:=[]
$r:=4D.HTTPRequest.new($url+"/never"; $options)
$r.wait(0.02)
ALERT(String($r.terminated))
$r.terminate()
$r.terminate()
$r.wait(10)
ALERT(String($r.terminated)+" "+$options.log.join(", ")+" "+String($r.errors=Null))
// an agent
$agent:=4D.HTTPAgent.new({maxSockets: 1; maxTotalSockets: 2; timeout: 1.5; keepAlive: False; validateTLSCertificate: True})
$r:=4D.HTTPRequest.new($url+"/describe"; {agent: $agent})
$r.wait(10)
ALERT(String($r.agent=$agent)+" "+String($r.response.status)+" "+JSON Stringify($agent.options)+" "+String($agent.requestsCount))
ALERT(JSON Stringify(4D.HTTPAgent.new().options))
$signal.listener.terminate()
KILL WORKER("http object")
