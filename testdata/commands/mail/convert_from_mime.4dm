// docs: commands/mail-convert-from-mime, API/EmailObjectClass (bodyStructure, bodyValues, headers, attachments).
var $m : Object
var $mime : Text
$mime:=["From: =?UTF-8?Q?Zo=C3=AB?= <z@x.y>, plain@x.y"; "To: a@x.y"; "To: b@x.y"; "Cc: \"Last, First\" <c@x.y>"; "Subject: =?ISO-8859-1?Q?Gr=FC=DFe?= and"; " =?UTF-8?B?5pel5pys?="; \
	"Date: Thu, 29 Feb 2024 14:00:00 +0200"; "Message-ID: <1@x.y>"; "In-Reply-To: <0@x.y>"; "References: <0@x.y>"; "	<00@x.y>"; "Keywords: k1, k2"; "Comments: c"; "X-Mine: v"; \
	"Content-Type: multipart/mixed; boundary=\"outer\""; ""; "preamble"; "--outer"; "Content-Type: multipart/alternative; boundary=inner"; ""; "--inner"; \
	"Content-Type: text/plain; charset=iso-8859-1"; "Content-Transfer-Encoding: quoted-printable"; ""; "caf=E9 =3D long=";"er"; "--inner"; "Content-Type: text/html; charset=UTF-8"; "Content-Language: en, fr"; \
	"Content-Transfer-Encoding: base64"; ""; "PGI+w6k8L2I+"; "--inner--"; ""; "--outer"; "Content-Type: image/png; name=\"pic.png\""; "Content-ID: <4D>"; "Content-Disposition: inline; size=3"; \
	"Content-Transfer-Encoding: base64"; ""; "AQID"; "--outer"; "Content-Type: text/plain"; "Content-Disposition: attachment; filename*=UTF-8''n%C3%A9.txt"; ""; "text as a file"; "--outer--"; "epilogue"].join("\r\n")
$m:=MAIL Convert from MIME($mime)
ALERT(JSON Stringify({from: $m.from; to: $m.to; cc: $m.cc; subject: $m.subject; sendAt: $m.sendAt; messageId: $m.messageId; inReplyTo: $m.inReplyTo; references: $m.references; keywords: $m.keywords; comments: $m.comments}))
ALERT($m.headers.extract("name").join(" "))
ALERT($m.headers[13-1].name+": "+$m.headers[13-1].value+", "+$m.headers[5].value)
ALERT(JSON Stringify($m.bodyValues))
ALERT(JSON Stringify($m.bodyStructure; *))
For each ($a; $m.attachments)
	ALERT($a.name+" "+$a.type+" <"+$a.cid+"> "+$a.disposition+" "+String($a.size)+" "+String($a.getContent().size))
End for each
// and back again
ALERT(JSON Stringify(MAIL Convert from MIME(MAIL Convert to MIME($m)).bodyValues))
ALERT(MAIL Convert from MIME(MAIL Convert to MIME($m)).attachments.extract("name").join(", "))
// the simplest: no type is plain text in US-ASCII; a BLOB may hold bytes of any character set
var $blob : Blob
CONVERT FROM TEXT("Subject: x\nContent-Type: text/plain; charset=\"windows-1252\"\n\né €"; "windows-1252"; $blob)
$m:=MAIL Convert from MIME($blob)
ALERT($m.subject+" "+$m.bodyValues.p0001.value+" "+$m.bodyStructure.charset)
$m:=MAIL Convert from MIME("Subject: only a header")
ALERT($m.subject+" "+JSON Stringify($m.bodyValues))
// what is damaged is read as far as it goes
$m:=MAIL Convert from MIME("A: b\r\nContent-Type: text/plain; charset=klingon\r\n\r\nx")
ALERT($m.bodyValues.p0001.value+" "+String($m.bodyValues.p0001.isEncodingProblem))
$m:=MAIL Convert from MIME("A: b\r\nContent-Transfer-Encoding: rot13\r\n\r\nx")
ALERT($m.bodyValues.p0001.value+" "+$m.bodyStructure.encoding)
$m:=MAIL Convert from MIME("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\ncut off")
ALERT($m.bodyValues.p0002.value)
For each ($wrong; [""; "no header at all"; ": x"])
	Try
		$m:=MAIL Convert from MIME($wrong)
		ALERT("?")
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
// parts may not be nested without end
$mime:=""
For ($i; 1; 60)
	$mime+="Content-Type: multipart/mixed; boundary=b"+String($i)+"\r\n\r\n--b"+String($i)+"\r\n"
End for
Try
	$m:=MAIL Convert from MIME($mime)
Catch
	ALERT(Last errors[0].message)
End try
For each ($f; [Formula(MAIL Convert from MIME(Null)); Formula(MAIL Convert from MIME(5)); Formula(MAIL Convert from MIME({a: 1}))])
	Try
		$f.call()
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
