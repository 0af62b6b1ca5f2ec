// docs: commands/http-set-option, http-get-option: any order, the last of several counts, every option is kept by itself; what is no number.
var $n; $k : Integer
var $v : Variant

HTTP SET OPTION(HTTP compression; 1)
HTTP SET OPTION(HTTP timeout; 3)
HTTP SET OPTION(HTTP timeout; 300000)
HTTP SET OPTION(HTTP reset auth settings; 1)
HTTP SET OPTION(HTTP display auth dial; 1)
HTTP SET OPTION(HTTP display auth dial; 0)
HTTP SET OPTION(HTTP max redirect; 0)
For each ($k; [HTTP timeout; HTTP compression; HTTP reset auth settings; HTTP display auth dial; HTTP max redirect; HTTP follow redirect; HTTP client log])
	$n:=-1
	HTTP GET OPTION($k; $n)
	ALERT(String($k)+" "+String($n))
End for each
For each ($v; ["größe"; Null; {}; True])
	Try
		HTTP SET OPTION(HTTP timeout; $v)
		ALERT("set to "+JSON Stringify($v))
	Catch
		ALERT(Last errors[0].message)
	End try
	Try
		HTTP SET OPTION($v; 1)
		ALERT("option "+JSON Stringify($v))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
HTTP GET OPTION(HTTP timeout; $n)
ALERT(String($n))
