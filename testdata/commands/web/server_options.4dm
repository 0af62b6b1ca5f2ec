// docs: commands/web-set-option, web-get-option, web-set-root-folder, web-server, web-get-server-info: every option there is can be read, takes its values and refuses others;
// options, folders and servers that are none; large numbers, texts of other scripts.

var $n; $at : Integer
var $v; $w : Variant
var $t : Text
var $o : Object
var $c : Collection

// the options that can be read
For ($n; -1; 120)
	Try
		WEB GET OPTION($n; $v)
		$t+=String($n)+" "
	Catch
		If ($n<1) || ($n=119)
			ALERT(Last errors[0].message)
		End if
	End try
End for
ALERT($t)
Try
	WEB GET OPTION(1000000; $v)
Catch
	ALERT(Last errors[0].message)
End try
// what each takes: written and read again
For each ($c; [[Web HTTP compression level; 9]; [Web HTTP compression threshold; 2147483647]; [Web max concurrent processes; 32000]; [Web HSTS max age; 1000000]; [Web HTTP TRACE; 1]; [Web port ID; 65535]; [Web character set; 17]; [Web CORS enabled; 1]])
	WEB SET OPTION($c[0]; $c[1])
	WEB GET OPTION($c[0]; $v)
	ALERT(String($c[0])+" "+JSON Stringify($v))
End for each
WEB SET OPTION(Web CORS settings; [{host: "größe.example"; methods: "get;post"}; {host: ""}])
WEB GET OPTION(Web CORS settings; $v)
ALERT(JSON Stringify($v))
WEB SET OPTION(Web CORS settings; [])
WEB GET OPTION(Web CORS settings; $v)
ALERT(JSON Stringify($v))
// what they refuse; the value stays
For each ($c; [[Web HTTP compression level; 10]; [Web HTTP compression level; -2]; [Web port ID; -1]; [Web port ID; 1000000]; [Web character set; 0]; [Web character set; "größe"]; [Web HTTP TRACE; 2]; [Web max concurrent processes; 0]; [Web HTTP compression threshold; -1]; [Web CORS settings; 1]; [Web CORS settings; "日本"]; [Web port ID; "http"]; [0; 1]; [-1; 1]; [1000000; "x"*6000]; [Web port ID; Null]])
	Try
		WEB SET OPTION($c[0]; $c[1])
		WEB GET OPTION($c[0]; $v)
		ALERT("accepted: "+JSON Stringify($c)+" "+JSON Stringify($v))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
WEB GET OPTION(Web port ID; $v)
ALERT(JSON Stringify($v))
// servers
ALERT(String(WEB Server(Web server database)#Null)+" "+String(WEB Server(Web server host database)#Null)+" "+String(WEB Server(Web server receiving request)=Null))
For each ($n; [0; -1; 4; 1000000])
	Try
		$o:=WEB Server($n)
		ALERT("accepted: "+String($n))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
$o:=WEB Get server info(False)
ALERT(String($o.started)+" "+String($o.cache=Null)+" "+JSON Stringify(OB Keys($o)))
$o:=WEB Get server info(True)
ALERT(String($o.cache#Null)+" "+String($o.httpRequestCount))
// folders: there must be one
For each ($t; ["größe 日本"; "no/such/folder"; "x"*300])
	Try
		WEB SET ROOT FOLDER($t)
		ALERT("accepted: "+$t)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
$t:=Temporary folder+"größe 日本 "+Generate UUID+Folder separator
CREATE FOLDER($t)
WEB SET ROOT FOLDER($t)
ALERT(String(WEB Server.rootFolder=Convert path system to POSIX($t)))
WEB SET ROOT FOLDER("")  // the folder of the project
ALERT(String(WEB Server.rootFolder#Convert path system to POSIX($t)))
DELETE FOLDER($t)
