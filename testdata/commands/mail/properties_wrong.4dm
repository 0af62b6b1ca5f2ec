// docs: commands/mail-convert-to-mime, mail-convert-from-mime, mail-new-attachment, API/EmailObjectClass: properties of the wrong type are refused by their name; empty and raw messages, 8-bit texts
// of other scripts; a large message there and back.

var $c : Collection
var $o; $m : Object
var $t : Text
var $b : Blob
var $f : 4D.Function

For each ($c; [["from"; 5]; ["from"; "größe"]; ["from"; {name: "x"}]; ["to"; True]; ["cc"; [5]]; ["bcc"; {email: 5}]; ["replyTo"; "a@b, "]; ["subject"; {}]; ["subject"; []]; ["textBody"; {}]; ["htmlBody"; [1]]; ["comments"; {a: 1}]; ["messageId"; []]; ["sendAt"; "gestern"]; ["sendAt"; 5]; ["references"; "<1@x>"]; ["headers"; "X: 1"]; ["headers"; [5]]; ["headers"; [{name: "größe"; value: "x"}]]; ["headers"; [{name: "X-A: b"; value: "x"}]]; ["attachments"; "a.txt"]; ["attachments"; [{}]]; ["bodyStructure"; {type: "text/plain"}]])
	$o:={from: "a@example.com"; to: "b@example.com"; subject: "s"}
	$o[$c[0]]:=$c[1]
	Try
		$t:=MAIL Convert to MIME($o)
		ALERT("accepted: "+JSON Stringify($c))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
// numbers and dates become texts
$t:=MAIL Convert to MIME({from: "a@example.com"; to: "b@example.com"; subject: 12.5; textBody: True})
ALERT(String(Position("Subject: 12.5"; $t)>0)+" "+String(Position("\r\nTrue"; $t)>0))
// Null and Undefined are as if they were not there
$t:=MAIL Convert to MIME({from: Null; to: Null; subject: Null; textBody: Null; headers: Null; attachments: Null})
ALERT(String(Position("Null"; $t)))
// read: nothing, no headers, 8-bit texts in a text and in a BLOB, another character set
For each ($t; [""; "größe"; "\r\n\r\n日本"; "Subject: größe 日本 🎈\r\nFrom: Жора <j@example.com>\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\nтекст 🎈\r\n"])
	Try
		$m:=MAIL Convert from MIME($t)
		CONVERT FROM TEXT($t; "UTF-8"; $b)
		$o:=MAIL Convert from MIME($b)
		ALERT(JSON Stringify([$m.subject; $m.from; $m.bodyValues])+" "+String(JSON Stringify($m)=JSON Stringify($o)))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
CONVERT FROM TEXT("Content-Type: text/plain; charset=Shift_JIS\r\n\r\n日本"; "Shift_JIS"; $b)
$m:=MAIL Convert from MIME($b)
ALERT(JSON Stringify($m.bodyValues))
// a megabyte of text, two hundred attachments
$o:={from: "a@example.com"; to: "b@example.com"; textBody: "日本é\n"*200000; attachments: []}
While ($o.attachments.length<200)
	$o.attachments.push(MAIL New attachment($b; "größe "+String($o.attachments.length)+".txt"))
End while
$m:=MAIL Convert from MIME(MAIL Convert to MIME($o))
$t:=$m.bodyValues[OB Keys($m.bodyValues)[0]].value
ALERT(String($m.attachments.length)+" "+$m.attachments[199].name+" "+String($m.attachments[199].getContent().size=BLOB size($b))+" "+String(Replace string($t; "\r"; "")=$o.textBody))
// what is no attachment
b:=$b
For each ($f; [Formula(MAIL New attachment(5)); Formula(MAIL New attachment(Null)); Formula(MAIL New attachment({})); Formula(MAIL New attachment(b; 5)); Formula(MAIL New attachment(b; "a"; 5)); Formula(MAIL New attachment(b; "a"; ""; 5)); Formula(MAIL New attachment(b; "a"; ""; ""; "größe")); Formula(MAIL New attachment("")); Formula(MAIL New attachment(Folder(fk database folder))); Formula(MAIL New attachment); \
	Formula(MAIL Convert from MIME(5)); Formula(MAIL Convert from MIME(Null)); Formula(MAIL Convert to MIME("x")); Formula(MAIL Convert to MIME(Null)); Formula(MAIL Convert to MIME({}; "x"))])
	Try
		$o:=$f.call()
		ALERT("accepted: "+$f.source)
	Catch
		ALERT(Position("exist"; Last errors[0].message)>0 ? "no such file" : Last errors[0].message)
	End try
End for each
// long and empty names
For each ($t; [""; "n"*6000; "日本 🎈.pdf"])
	$m:=MAIL New attachment($b; $t; $t)
	ALERT(String(Length($m.name))+" "+$m.type+" "+$m.disposition+" "+String(Length($m.cid)))
End for each
