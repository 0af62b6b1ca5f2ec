// docs: commands/http-get, http-request, http-parse-message, http-authenticate, http-get-option: addresses of other scripts that lead nowhere, large names and passwords, Null, what is no text or number.
var $t; $answer : Text
var $n : Integer

HTTP AUTHENTICATE("größe"; "日本 🎈𝒳")
HTTP AUTHENTICATE("é"*20000; ""; HTTP basic)
HTTP AUTHENTICATE(""; ""; HTTP digest)
ALERT("gone on")
For each ($t; ["größe 日本"; "http://"; "://🎈"; "file:///größe"; "é"*20000])
	Try
		$n:=HTTP Get($t; $answer)
		ALERT("status "+String($n))
	Catch
		ALERT("no answer, OK "+String(OK))
	End try
End for each
For each ($t; ["$n:=HTTP Get(12; vText)"; "$n:=HTTP Get(Null; vText)"; "$n:=HTTP Request(12; \"http://127.0.0.1:1/\"; \"\"; vText)"; "$n:=HTTP Request(\"GET\"; New object; \"\"; vText)"; "HTTP AUTHENTICATE(1; \"\")"; "HTTP AUTHENTICATE(\"a\"; Null)"; "HTTP AUTHENTICATE(\"a\"; \"b\"; \"digest\")"; "HTTP GET OPTION(\"timeout\"; vText)"; "$o:=HTTP Parse message(New object(\"a\"; 1))"; "$o:=HTTP Parse message([])"; "$o:=HTTP Parse message(12)"; "$o:=HTTP Parse message(Null)"])
	Try
		vText:=""
		EXECUTE FORMULA($t)
		ALERT($t+" accepted")
	Catch
		ALERT(Last errors.last().message)
	End try
End for each
