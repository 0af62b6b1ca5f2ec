// docs: commands/http-set-option, http-get-option, http-authenticate, http-set-certificates-folder, http-get-certificates-folder, http-request, http-get: what needs no server.
var $n : Integer
var $body; $answer : Text

For each ($n; [HTTP timeout; HTTP max redirect; HTTP compression; HTTP follow redirect; HTTP client log; HTTP display auth dial; HTTP reset auth settings])
	HTTP GET OPTION($n; $n)
	ALERT(String($n))
End for each
HTTP SET OPTION(HTTP timeout; 7)
HTTP SET OPTION(HTTP max redirect; 5)
HTTP SET OPTION(HTTP follow redirect; 0)
HTTP GET OPTION(HTTP timeout; $n)
ALERT(String($n))
HTTP GET OPTION(HTTP max redirect; $n)
ALERT(String($n))
HTTP GET OPTION(HTTP follow redirect; $n)
ALERT(String($n))
HTTP AUTHENTICATE("user"; "password")
HTTP AUTHENTICATE("user"; "password"; HTTP digest)
ALERT(String(Position("ClientCertificatesFolder"; HTTP Get certificates folder)>0))
HTTP SET CERTIFICATES FOLDER(Temporary folder)
ALERT(String(HTTP Get certificates folder=Temporary folder))
HTTP SET CERTIFICATES FOLDER("")
For each ($body; ["http://127.0.0.1:1/"; "nonsense"; "ftp://127.0.0.1/"; "http://[bad/"; ""])
	Try
		$n:=HTTP Get($body; $answer)
		ALERT($body+" "+String($n)+" "+String(OK))
	Catch
		ALERT($body+" is an error "+String(OK))
	End try
	Try
		$n:=HTTP Request(HTTP POST method; $body; "é"; $answer)
		ALERT($body+" "+String($n))
	Catch
		ALERT($body+" is an error")
	End try
End for each
