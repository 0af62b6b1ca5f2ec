// docs: API/HTTPRequestClass, API/HTTPAgentClass: addresses, options and waits that are none are refused, and the message names the option; Null is as if it were not there; properties are read-only.

var $c : Collection
var $o : Object
var $f : 4D.Function
var $r : 4D.HTTPRequest
var $p : Text

For each ($c; [["method"; 5]; ["method"; "GE T"]; ["method"; "größe"]; ["protocol"; "HTTP2"]; ["protocol"; True]; ["dataType"; "xml"]; ["dataType"; 5]; ["encoding"; "größe"]; ["encoding"; 5]; ["headers"; "X: 1"]; ["headers"; {größe: "x"}]; ["headers"; {X: "a\r\nb"}]; ["body"; {d: !2024-01-01!}]; \
	["timeout"; "5"]; ["timeout"; -1]; ["returnResponseBody"; False]; ["returnResponseBody"; "no"]; ["decodeData"; 1]; ["automaticRedirections"; "no"]; ["validateTLSCertificate"; 0]; ["minTLSVersion"; "1.2"]; ["minTLSVersion"; 12]; ["certificatesFolder"; "certs"]; ["storeCertificateName"; "x"]; ["storeCertificateName"; 5]; \
	["onData"; "method"]; ["onError"; 5]; ["onHeaders"; {}]; ["onResponse"; True]; ["onTerminate"; []]; ["serverAuthentication"; "x"]; ["serverAuthentication"; {name: "a"; method: "ntlm"}]; ["proxyAuthentication"; {}]; ["proxyAuthentication"; 5]; ["agent"; {}]; ["agent"; "x"]; \
	["method"; Null]; ["headers"; Null]; ["onData"; Null]; ["agent"; Null]; ["timeout"; Null]; ["größe"; "an option that is not known"]])
	$o:={}
	$o[$c[0]]:=$c[1]
	Try
		$r:=4D.HTTPRequest.new("http://127.0.0.1:1/"; $o)
		ALERT($c[0]+" accepted")
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
For each ($f; [Formula(4D.HTTPRequest.new()); Formula(4D.HTTPRequest.new(5)); Formula(4D.HTTPRequest.new(Null)); Formula(4D.HTTPRequest.new("")); Formula(4D.HTTPRequest.new("ftp://127.0.0.1/")); Formula(4D.HTTPRequest.new("http://")); Formula(4D.HTTPRequest.new("http://[1")); Formula(4D.HTTPRequest.new("http://127.0.0.1:1/"; "x")); Formula(4D.HTTPRequest.new("http://127.0.0.1:1/"; [])); \
	Formula(4D.HTTPAgent.new("x")); Formula(4D.HTTPAgent.new({maxSockets: 0})); Formula(4D.HTTPAgent.new({maxSockets: "5"})); Formula(4D.HTTPAgent.new({maxTotalSockets: -1})); Formula(4D.HTTPAgent.new({keepAlive: "yes"})); Formula(4D.HTTPAgent.new({timeout: "1"})); Formula(4D.HTTPAgent.new({minTLSVersion: "größe"})); Formula(4D.HTTPAgent.new({protocol: 1})); Formula(4D.HTTPAgent.new({validateTLSCertificate: 1})); Formula(4D.HTTPAgent.new({certificatesFolder: "x"})); Formula(4D.HTTPAgent.new({storeCertificateName: "x"}))])
	Try
		$o:=$f.call()
		ALERT("accepted: "+$f.source)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
sent:=4D.HTTPRequest.new("http://127.0.0.1:1/")
sent.wait(10)
For each ($f; [Formula(sent.wait("1")); Formula(sent.wait(Null)); Formula(sent.wait(1; 2)); Formula(sent.terminate(1))])
	Try
		$o:=$f.call()
		ALERT("accepted: "+$f.source)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
ALERT(String(sent.wait(0)=sent)+" "+String(sent.wait(-1).terminated)+" "+String(sent.wait(1000000).errors.length))
For each ($p; ["url"; "method"; "response"; "errors"; "headers"; "timeout"; "terminated"])
	Try
		sent[$p]:=1
		ALERT("changed "+$p)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
Try
	4D.HTTPAgent.new().options:={}
	ALERT("changed")
Catch
	ALERT(Last errors[0].message)
End try
