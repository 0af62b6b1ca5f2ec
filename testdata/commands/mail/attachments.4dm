// docs: commands/mail-new-attachment, API/MailAttachmentClass: what is left out comes from the file, and how attachments stand in a message.
var $blob : Blob
var $a : 4D.MailAttachment
TEXT TO BLOB("né"; $blob; UTF8 text without length)
Folder(Temporary folder; fk platform path).file("tetra-mail.PNG").setText("pixels"; "UTF-8")
$a:=MAIL New attachment(Folder(Temporary folder; fk platform path).file("tetra-mail.PNG"))
ALERT($a.name+" "+$a.type+" <"+$a.cid+"> "+$a.disposition+" "+String($a.size=Null)+" "+String($a.path=Folder(Temporary folder; fk platform path).file("tetra-mail.PNG").path)+" "+Convert to text($a.getContent(); "UTF-8"))
$a:=MAIL New attachment(Temporary folder+"tetra-mail.PNG"; ""; "logo")
ALERT($a.name+" "+$a.cid+" "+$a.disposition+" "+String(OB Instance of($a; 4D.MailAttachment)))
// a BLOB has a random name without extension
$a:=4D.MailAttachment.new($blob)
ALERT(String(Match regex("[0-9a-f]{32}"; $a.name))+" "+$a.type+" "+String($a.path=Null)+" "+String($a.getContent().size))
$a:=MAIL New attachment(4D.Blob.new($blob); "日本.json"; " "; ""; mail disposition inline)
ALERT($a.name+" "+$a.type+" <"+$a.cid+"> "+$a.disposition)
For each ($name; ["a.jpg"; "a.JPEG"; "a.gif"; "a.pdf"; "a.doc"; "a.xls"; "a.ppt"; "a.zip"; "a.gz"; "a.js"; "a.ps"; "a.xml"; "a.htm"; "a.html"; "a.mp3"; "a.txt"; "a"])
	LOG EVENT(Into system standard outputs; MAIL New attachment($blob; $name).type+" ")
End for each
ALERT("")
ALERT(MAIL New attachment($blob; "a.jpg"; ""; "video/mpeg").type)
show(MAIL Convert to MIME({htmlBody: "<img src='cid:4D'>"; textBody: "t"; messageId: "1"; sendAt: "2024-02-29T12:00:00Z"; \
	attachments: [MAIL New attachment($blob; "né \"x\".txt"); MAIL New attachment($blob; "pic.png"; "4D")]}))
// large
SET BLOB SIZE($blob; 300000; 65)
var $back : Object:=MAIL Convert from MIME(MAIL Convert to MIME({attachments: [MAIL New attachment($blob; "big.bin")]}))
ALERT($back.attachments[0].name+" "+String($back.attachments[0].getContent().size)+" "+$back.attachments[0].disposition)
For each ($f; [Formula(MAIL New attachment("nowhere.txt")); Formula(MAIL New attachment(Folder(fk database folder))); Formula(MAIL New attachment({a: 1})); Formula(MAIL New attachment(Null)); \
		Formula(MAIL New attachment(4D.Blob.new(); "a"; ""; ""; "elsewhere")); Formula(MAIL New attachment(5)); Formula(4D.MailAttachment.new())])
	Try
		$f.call()
	Catch
		ALERT(Replace string(Last errors[0].message; Folder(fk database folder).platformPath; "DIR/"))
	End try
End for each
