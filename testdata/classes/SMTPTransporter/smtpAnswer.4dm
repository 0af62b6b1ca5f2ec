// Answers the lines of a mail client, as far as they are there.
#DECLARE($connection : 4D.TCPConnection; $event : 4D.TCPEvent; $talk : Object)
var $line; $verb : Text
var $end : Integer

$talk.text+=Convert to text($event.data; "UTF-8")
$end:=Position("\r\n"; $talk.text; *)
While ($end>0)
	$line:=Substring($talk.text; 1; $end-1)
	$talk.text:=Substring($talk.text; $end+2)
	$verb:=Split string($line+" "; " ")[0]
	Case of
		: ($talk.mail#Null)
			If ($line=".")
				Use ($talk.signal.mails)
					$talk.signal.mails.push($talk.mail.join("\n"))
				End use
				$talk.mail:=Null
				smtpSay($connection; "250 queued größe")
			Else
				$talk.mail.push($line)
			End if
		: ($talk.secret#Null)  // the user name or the password of AUTH LOGIN
			$talk.secret-=1
			If ($talk.secret=0)
				$talk.secret:=Null
				smtpSay($connection; "235 welcome")
			Else
				smtpSay($connection; "334 UGFzc3dvcmQ6")
			End if
		Else
			Use ($talk.signal.lines)
				$talk.signal.lines.push(($verb="EHLO") ? "EHLO" : $line)
			End use
			Case of
				: ($verb="EHLO")
					smtpSay($connection; "250-test\r\n"+($talk.extensions#"" ? "250-"+$talk.extensions+"\r\n" : "")+"250 8BITMIME")
				: ($verb="AUTH") && (Position("LOGIN"; $line)>0)
					$talk.secret:=2
					smtpSay($connection; "334 VXNlcm5hbWU6")
				: ($verb="AUTH")
					smtpSay($connection; Position("PLAIN AGJhZAB"; $line)>0 ? "535 who are you" : "235 welcome")
				: ($verb="RCPT") && (Position("nobody"; $line)>0)
					smtpSay($connection; "550 no such user")
				: ($verb="DATA")
					$talk.mail:=[]
					smtpSay($connection; "354 go on")
				: ($verb="QUIT")
					smtpSay($connection; "221 bye")
					$connection.shutdown()
				Else
					smtpSay($connection; "250 fine")
			End case
	End case
	$end:=Position("\r\n"; $talk.text; *)
End while
