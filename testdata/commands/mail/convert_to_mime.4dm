// docs: commands/mail-convert-to-mime, API/EmailObjectClass. The example of the page; ids and boundaries differ each time, so they are replaced.
var $mail : Object
var $mime : Text
$mail:={from: "tsales@massmarket.com"; subject: "Terrific Sale! This week only!"; textBody: "Text format email"; htmlBody: "<html><body>HTML format email</body></html>"; sendAt: "2018-10-11T15:42:25Z"}
$mail.to:=[{email: "noreply@4d.com"}; {email: "test@4d.com"}]
show(MAIL Convert to MIME($mail))
// one body, names, other headers, no line breaks in them
show(MAIL Convert to MIME({from: "Ann <ann@x.y>"; to: {name: "Bob \"B\" Ross"; email: "bob@x.y"}; cc: "c@x.y; d@x.y"; bcc: "e@x.y"; replyTo: "r@x.y"; sender: "s@x.y"; subject: "a\r\nBcc: evil@x.y"; \
	textBody: "one\ntwo=2"; messageId: "<1@x.y>"; inReplyTo: "<0@x.y>"; references: ["<0@x.y>"; "<00@x.y>"]; comments: "c"; keywords: {k1: True; k2: False; k3: True}; sendAt: "2024-02-29T12:00:00+02:00"; \
	headers: [{name: "X-Mine"; value: "v\r\nX-Evil: 1"}; {name: "From"; value: "ignored"}; {name: Null; value: "x"}; {name: "X-Number"; value: 5}]}))
// Unicode
show(MAIL Convert to MIME({from: "Zoë <z@x.y>"; subject: "日本 😀"; textBody: "née 日本"; messageId: "1"; sendAt: "2024-02-29T12:00:00Z"}))
// nothing at all
show(MAIL Convert to MIME({messageId: "1"; sendAt: "2024-02-29T12:00:00Z"; from: Null; to: []; textBody: Null; attachments: Null}))
// large: lines of the body have at most 76 characters
For each ($line; Split string(MAIL Convert to MIME({textBody: "é"*100000}); "\r\n"))
	ASSERT(Length($line)<=76)
End for each
For each ($wrong; [{from: "no address"}; {to: {name: "x"}}; {to: 5}; {to: [["a@b.c"]]}; {sendAt: "yesterday"}; {headers: "x"}; {headers: ["x"]}; {headers: [{name: "a b"; value: "x"}]}; {attachments: [1]}; {attachments: "x"}; \
		{references: "x"}; {bodyStructure: {type: "text/plain"}}; {bodyStructure: {}; bodyValues: {}}; {from: "a@b.c\r\nRCPT TO:<x@y.z>"; messageId: "1"; sendAt: "2024-02-29T12:00:00Z"}; {from: "<a@b.c"}])
	Try
		show(MAIL Convert to MIME($wrong))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
Try
	ALERT(MAIL Convert to MIME(Null))
Catch
	ALERT(Last errors[0].message)
End try
