// docs: commands/is-macos, is-windows, application-type, version-type, is-compiled-mode, current-machine, current-system-user, application-file, structure-file,
// system-folder, system-info, application-info: what does not depend on the machine.
var $o : Object
var $i : Integer
var $t : Text

ALERT(String(Is macOS & Is Windows)+" "+String(Value type(Is macOS)=Is Boolean)+String(Value type(Is Windows)=Is Boolean))
ALERT(String(New collection(4D Local mode; 4D Volume desktop; 4D Desktop; 4D Remote mode; 4D Server; tool4d).includes(Application type)))
ALERT(String(Version type ?? Merged application)+" "+String(Version type ?? 64 bit version))
ALERT(String(Is compiled mode)+String(Is compiled mode(*)))
ALERT(String(Length(Current machine)>0)+String(Value type(Current system user)=Is text))
ALERT(String(Test path name(Application file))+" "+String(Position(Folder separator; Application file)>0))
ALERT(String(Structure file=Structure file(*)))

// System folder gives pathnames that end with a separator, those of Windows alone are empty elsewhere
For ($i; 0; 18)
	$t:=System folder($i)
	If ($t#"")
		If ($t[[Length($t)]]#Folder separator)
			ALERT(String($i)+" "+$t)
		End if
	End if
End for
If (Not(Is Windows))
	ALERT("["+System folder(System Win)+System folder(System32 Win)+System folder(Favorites Win)+"]")
End if
ALERT(String(System folder=System folder(System)))
Try
	ALERT(System folder("Desktop"))
Catch
	ALERT(Last errors[0].message)
End try

$o:=System info
ALERT(String(OB Get type($o; "cores"))+String(OB Get type($o; "machineName"))+String(OB Get type($o; "osVersion"))+String(OB Get type($o; "networkInterfaces"))+String(OB Get type($o; "volumes")))
ALERT(String($o.cores>0)+String($o.machineName=Current machine)+String($o.accountName=Current system user))
$o:=Application info
ALERT(String(OB Get type($o; "headless"))+String($o.pid>0)+String($o.uptime>=0)+String($o.launchedAsService)+String(OB Is defined($o; "cpuUsage")))
