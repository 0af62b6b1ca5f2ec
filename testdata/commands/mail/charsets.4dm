// docs: commands/mail-convert-to-mime (options): the modes of headers and bodies, and that each is read back.
var $m; $back : Object
For each ($mode; [mail mode UTF8; mail mode UTF8 in base64; mail mode ISO88591; mail mode ISO2022JP])
	For each ($text; ["plain"; "café"; "日本語"])
		$m:={subject: $text; textBody: $text; messageId: "1"; sendAt: "2024-02-29T12:00:00Z"; from: {name: $text; email: "a@b.c"}}
		$mime:=MAIL Convert to MIME($m; {headerCharset: $mode; bodyCharset: $mode})
		For each ($line; Split string($mime; "\r\n"))
			If ($line="Subject@") | ($line="Content-T@")
				ALERT($line)
			End if
		End for each
		CONVERT FROM TEXT($mime; $mode=mail mode ISO88591 ? "ISO-8859-1" : "UTF-8"; $blob)
		$back:=MAIL Convert from MIME($blob)
		ALERT($back.subject+" "+$back.from[0].name+" "+$back.bodyValues.p0001.value)
	End for each
End for each
For each ($wrong; [{headerCharset: "latin"}; {bodyCharset: 5}])
	Try
		ALERT(MAIL Convert to MIME({}; $wrong))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
