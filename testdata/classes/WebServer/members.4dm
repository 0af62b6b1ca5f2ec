// docs: API/WebServerClass, commands/web-server: every property of a server that was never started, with the defaults of the page, and that none can be changed.
var $s : 4D.WebServer
var $k : Text

$s:=WEB Server
ALERT(String(OB Instance of($s; 4D.WebServer))+" "+String($s.isRunning))
For each ($k; ["accessKeyDefined"; "CORSEnabled"; "debugLog"; "defaultHomepage"; "HSTSEnabled"; "HSTSMaxAge"; "HTTPCompressionLevel"; "HTTPCompressionThreshold"; "HTTPEnabled"; "HTTPSEnabled"; "HTTPTrace"; "inactiveProcessTimeout"; \
		"inactiveSessionTimeout"; "keepSession"; "logRecording"; "maxConcurrentProcesses"; "maxRequestSize"; "maxSessions"; "minTLSVersion"; "perfectForwardSecrecy"; "scalableSession"; "sessionCookieDomain"; "sessionCookieName"; "sessionCookiePath"; "sessionCookieSameSite"; "sessionIPAddressValidation"])
	ALERT($k+" "+JSON Stringify($s[$k]))
End for each
ALERT(String($s.characterSet)+" "+String(Value type($s.cipherSuite)=Is text)+" "+String(Value type($s.openSSLVersion)=Is text)+" "+String(Value type($s.name)=Is text)+" "+String(Value type($s.rootFolder)=Is text)+" "+String(Value type($s.IPAddressToListen)=Is text)+" "+String(Value type($s.CORSSettings)=Is collection)+String(Value type($s.rules)))
For each ($k; ["HTTPPort"; "isRunning"; "maxSessions"; "name"])
	Try
		$s[$k]:=1
		ALERT($k+" changed to "+String($s[$k]))
	Catch
		ALERT($k+" is read-only")
	End try
End for each
Try
	ALERT(JSON Stringify(WEB Server("no such application")=Null))
Catch
	ALERT("no such application")
End try
$s.stop()
ALERT(String($s.isRunning))
