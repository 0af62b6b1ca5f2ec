// docs: WebServer/templates#prevention-of-malicious-code-insertion
// 4DTEXT escapes the < of a tag, so what comes from outside is not run.
var $out : Text

myName:="<!--#4DHTML QUIT 4D-->"
PROCESS 4D TAGS("My name is: <!--#4DTEXT myName-->"; $out)
ALERT($out)
