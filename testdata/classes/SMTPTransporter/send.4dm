// docs: API/SMTPTransporterClass, commands/smtp-new-transporter: an e-mail is sent, to all its recipients, by a connection that is kept or not; texts of other scripts, an empty and a large one,
// attachments; what the server refuses is a status, what is no e-mail an error.

var $signal : 4D.Signal
var $transporter : 4D.SMTPTransporter
var $status; $mail; $read : Object
var $f : 4D.Function
var $t : Text

$signal:=New signal
CALL WORKER("smtp send"; "smtpServer"; $signal; "")
$signal.wait()
$transporter:=SMTP New transporter({host: "127.0.0.1"; port: $signal.port; acceptUnsecureConnection: True})
$status:=$transporter.checkConnection()
ALERT(JSON Stringify($status))
$status:=$transporter.send({from: "größe <a@example.com>"; to: "b@example.com, C D <c@example.com>"; cc: ["d@example.com"; {name: "日本"; email: "e@example.com"}]; bcc: "f@example.com"; subject: "größe 日本 🎈"; textBody: "ж\n.\n..\nend"; headers: [{name: "X-Test"; value: "ü"}]; attachments: [4D.MailAttachment.new(4D.Blob.new(); "leer.txt")]})
ALERT(JSON Stringify($status))
ALERT($signal.lines.join("\n"))
// what came is what was sent, but for the blind copies
$read:=MAIL Convert from MIME($signal.mails[0])
ALERT($read.subject+" "+JSON Stringify($read.from)+" "+JSON Stringify($read.to)+" "+JSON Stringify($read.cc)+" "+JSON Stringify($read.bcc))
For each ($mail; $read.attachments)
	ALERT($mail.name+" "+String($mail.getContent().size))
End for each
ALERT(String(Position("..\n...\n"; $signal.mails[0])>0)+" "+String(Position("f@example.com"; $signal.mails[0])))
// an empty body, a large one: a megabyte; sender before from
$status:=$transporter.send({sender: "s@example.com"; from: "a@example.com"; to: "b@example.com"; subject: ""; textBody: ""})
ALERT(String($status.success)+" "+$signal.lines.filter(Formula(Position("MAIL"; $1.value)=1)).join(" "))
$status:=$transporter.send({from: "a@example.com"; to: "b@example.com"; textBody: "日本é "*100000})
$read:=MAIL Convert from MIME($signal.mails[2])
$t:=$read.bodyValues[OB Keys($read.bodyValues)[0]].value
ALERT(String($status.success)+" "+String($t=("日本é "*100000)))
ALERT(String($signal.lines.filter(Formula($1.value="EHLO")).length)+" connection")
// keepAlive False: a connection for each
$transporter:=4D.SMTPTransporter.new({host: "127.0.0.1"; port: $signal.port; acceptUnsecureConnection: True; keepAlive: False})
$status:=$transporter.send({from: "a@example.com"; to: "b@example.com"})
$status:=$transporter.send({from: "a@example.com"; to: "b@example.com"})
ALERT(String($signal.lines.filter(Formula($1.value="EHLO")).length)+" connections, "+String($signal.lines.filter(Formula($1.value="QUIT")).length)+" ended")
// refused by the server: a status; the connection goes on
$status:=$transporter.send({from: "a@example.com"; to: "nobody@example.com"})
ALERT(JSON Stringify($status))
$status:=$transporter.send({from: "a@example.com"; to: "b@example.com"})
ALERT(String($status.success))
// what is no e-mail
transporter:=$transporter
For each ($f; [Formula(transporter.send({})); Formula(transporter.send({from: "a@example.com"})); Formula(transporter.send({to: "a@example.com"})); Formula(transporter.send({from: "a b"; to: "c@example.com"})); Formula(transporter.send({from: "a@example.com"; to: 5})); Formula(transporter.send({from: "a@example.com"; to: "b@example.com\r\nRCPT TO:<x@example.com>"})); \
	Formula(transporter.send({from: "a@example.com"; to: "b@example.com"; attachments: [5]})); Formula(transporter.send({from: "a@example.com"; to: "b@example.com"; subject: {}})); Formula(transporter.send("a@example.com")); Formula(transporter.send(Null)); Formula(transporter.send())])
	Try
		$status:=$f.call()
		ALERT("sent: "+$f.source)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
$signal.listener.terminate()
KILL WORKER("smtp send")
