// docs: API/WebServerClass: start() with settings that are none: no server begins, and the result says why, by the name of the setting; what was refused does not stay.

var $s : 4D.WebServer
var $r; $o : Object
var $c : Collection
var $f : 4D.Function
var $k : Text

$s:=WEB Server
For each ($c; [["HTTPPort"; "80"]; ["HTTPPort"; -1]; ["HTTPPort"; 1000000]; ["HTTPPort"; {}]; ["HTTPSPort"; "443"]; ["HTTPEnabled"; "yes"]; ["keepSession"; 2]; ["scalableSession"; "no"]; ["characterSet"; "größe"]; ["characterSet"; {}]; ["CORSEnabled"; []]; ["CORSSettings"; "x"]; ["rootFolder"; 5]; ["defaultHomepage"; 5]; ["certificateFolder"; 5]; ["cipherSuite"; 5]; \
	["minTLSVersion"; 99]; ["minTLSVersion"; "1.2"]; ["sessionCookieSameSite"; "maybe"]; ["sessionCookiePath"; 5]; ["sessionCookieDomain"; {}]; ["handlers"; "x"]; ["handlers"; [{}]]; ["rules"; 5]; ["maxConcurrentProcesses"; 1]; ["maxConcurrentProcesses"; 1000000]; ["maxRequestSize"; -1]; ["debugLog"; 1000000]; ["logRecording"; "x"]; ["HTTPCompressionLevel"; 10]; ["HTTPCompressionThreshold"; -1]; ["HSTSEnabled"; 5]; ["HSTSMaxAge"; "a year"]; ["HTTPTrace"; "x"]; ["IPAddressToListen"; 5]])
	$o:={HTTPSEnabled: False; HTTPEnabled: False}  // nothing to listen on, should a setting be taken
	$o[$c[0]]:=$c[1]
	$r:=$s.start($o)
	ALERT(String($r.success)+" "+$r.errors[0].message)
End for each
$r:=$s.start({HTTPSEnabled: False; HTTPEnabled: False; größe: "a setting that is not known"; sessionCookieName: "read-only"; isRunning: True})
ALERT(String($r.success)+" "+$r.errors[0].message)
ALERT(String($s.isRunning)+" "+String($s.HTTPEnabled)+" "+String($s.maxConcurrentProcesses))
server:=$s
For each ($f; [Formula(server.start("80")); Formula(server.start(80)); Formula(server.start({}; {})); Formula(server.stop(1))])
	Try
		$o:=$f.call()
		ALERT("accepted: "+$f.source)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
$s.stop()  // it does not run: nothing happens
ALERT(String($s.isRunning))
