// docs: commands/smtp-new-transporter, API/SMTPTransporterClass: the properties of a transporter with their defaults, what each takes, what is refused; passwords and tokens are not returned;
// no connection is opened; ways to authenticate.

var $signal : 4D.Signal
var $t : 4D.SMTPTransporter
var $o; $status : Object
var $k : Text
var $f : 4D.Function
var $c : Collection

$t:=SMTP New transporter({host: "größe.example"})
For each ($k; ["acceptUnsecureConnection"; "authenticationMode"; "bodyCharset"; "connectionTimeOut"; "headerCharset"; "host"; "keepAlive"; "logFile"; "port"; "sendTimeOut"; "user"; "password"; "accessTokenOAuth2"])
	ALERT($k+" "+($t[$k]=Null ? "none" : JSON Stringify($t[$k])))
End for each
$o:={host: "h"*6000; acceptUnsecureConnection: True; authenticationMode: SMTP authentication login; bodyCharset: mail mode ISO2022JP; headerCharset: mail mode UTF8 in base64; connectionTimeOut: 1000000; keepAlive: False; logFile: "日本.txt"; port: 65535; sendTimeOut: 2147483647; user: "ж 🎈"; password: "geheim"; accessTokenOAuth2: "token"; other: "x"}
$t:=4D.SMTPTransporter.new($o)
For each ($k; ["acceptUnsecureConnection"; "authenticationMode"; "bodyCharset"; "connectionTimeOut"; "headerCharset"; "keepAlive"; "logFile"; "port"; "sendTimeOut"; "user"; "password"; "accessTokenOAuth2"; "other"])
	ALERT($k+" "+($t[$k]=Null ? "none" : JSON Stringify($t[$k])))
End for each
ALERT(String(Length($t.host))+" "+String(OB Instance of($t; 4D.SMTPTransporter))+" "+SMTP New transporter({host: "h"; accessTokenOAuth2: {token: {access_token: "a"}}}).authenticationMode)
// read-only
Try
	$t.port:=25
	ALERT("changed")
Catch
	ALERT(Last errors[0].message)
End try
// an object of the options, each wrong once; Null is as if it were not there
For each ($c; [["host"; 5]; ["host"; ""]; ["host"; Null]; ["port"; "465"]; ["port"; 0]; ["port"; -1]; ["port"; 1000000]; ["acceptUnsecureConnection"; "yes"]; ["keepAlive"; 1]; ["connectionTimeOut"; "30"]; ["sendTimeOut"; True]; ["user"; 5]; ["password"; {}]; ["authenticationMode"; "größe"]; ["authenticationMode"; 5]; ["bodyCharset"; "latin"]; ["headerCharset"; 5]; ["logFile"; []]; ["accessTokenOAuth2"; 5]; ["accessTokenOAuth2"; {none: 1}]; ["port"; Null]; ["keepAlive"; Null]])
	$o:={host: "h"}
	$o[$c[0]]:=$c[1]
	Try
		$t:=SMTP New transporter($o)
		ALERT($c[0]+" is as if it were not there")
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
For each ($f; [Formula(SMTP New transporter({})); Formula(SMTP New transporter(Null)); Formula(SMTP New transporter("h")); Formula(SMTP New transporter([])); Formula(SMTP New transporter); Formula(4D.SMTPTransporter.new(5)); Formula(4D.SMTPTransporter.new())])
	Try
		$o:=$f.call()
		ALERT("accepted: "+$f.source)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
// authentication: the most secure way that the server has, or the one that is asked for
$signal:=New signal
CALL WORKER("smtp new"; "smtpServer"; $signal; "AUTH LOGIN PLAIN")
$signal.wait()
For each ($o; [{user: "größe"; password: "日本"}; {user: "bad"; password: "x"; authenticationMode: SMTP authentication plain}; {user: "b"; password: "x"; authenticationMode: SMTP authentication login}; {user: "c"; accessTokenOAuth2: "token"}; {user: "d"; password: "x"; authenticationMode: SMTP authentication CRAM MD5}])
	$o.host:="127.0.0.1"
	$o.port:=$signal.port
	$o.acceptUnsecureConnection:=True
	$o.keepAlive:=False
	Use ($signal.lines)
		$signal.lines.clear()
	End use
	Try
		$status:=SMTP New transporter($o).send({from: "a@example.com"; to: "b@example.com"})
		ALERT(JSON Stringify($status)+" "+$signal.lines.filter(Formula(Position("AUTH"; $1.value)=1)).join(" "))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
// no encrypted connection, no server
$status:=SMTP New transporter({host: "127.0.0.1"; port: $signal.port}).checkConnection()
ALERT(JSON Stringify($status))
$status:=SMTP New transporter({host: "127.0.0.1"; port: 1}).checkConnection()
ALERT(JSON Stringify($status))
Try
	$status:=SMTP New transporter({host: "127.0.0.1"; port: 1}).send({from: "a@example.com"; to: "b@example.com"})
	ALERT("sent")
Catch
	ALERT(Last errors[0].message)
End try
$signal.listener.terminate()
KILL WORKER("smtp new")
