// docs: none: --no-net is ours. Every command and class that reaches the network is an ordinary error, which Try catches; what is settled without it goes on.
//tetra: no-net

var $f : 4D.Function
var $o : Object
var text : Text
var n : Integer

For each ($f; [Formula(HTTP Get("http://127.0.0.1:1/"; text)); Formula(HTTP Request("POST"; "http://127.0.0.1:1/"; ""; text)); Formula(4D.HTTPRequest.new("http://127.0.0.1:1/")); \
	Formula(4D.TCPConnection.new("127.0.0.1"; 1)); Formula(4D.TCPListener.new(0; {})); Formula(4D.UDPSocket.new()); Formula(4D.WebSocket.new("ws://127.0.0.1:1/")); \
	Formula(SMTP New transporter({host: "127.0.0.1"})); Formula(4D.SMTPTransporter.new({host: "127.0.0.1"})); Formula(WEB START SERVER); Formula(DOM Parse XML source("http://127.0.0.1:1/"))])
	Try
		$o:=$f.call()
		ALERT("accepted: "+$f.source)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
$o:=WEB Server.start()
ALERT(JSON Stringify($o))
// settings, messages and e-mails need no network
HTTP SET OPTION(HTTP timeout; 5)
HTTP AUTHENTICATE("größe"; "")
HTTP GET OPTION(HTTP timeout; n)
$o:=4D.HTTPAgent.new({maxSockets: 1})
ALERT(String(n)+" "+String($o.options.maxSockets)+" "+HTTP Parse message("GET / HTTP/1.1\r\nHost: h\r\n\r\n").headers.Host+" "+String(Position("Subject: s"; MAIL Convert to MIME({from: "a@example.com"; to: "b@example.com"; subject: "s"}))>0)+" "+String(WEB Is server running))
