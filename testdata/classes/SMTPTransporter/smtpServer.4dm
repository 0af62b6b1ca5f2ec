// A mail server for the tests beside: listens on a free port in the worker that calls it; what it is told comes into the signal.
#DECLARE($signal : 4D.Signal; $extensions : Text)
var $listener : 4D.TCPListener

$listener:=4D.TCPListener.new(0; {signal: $signal; extensions: $extensions; onConnection: Formula({signal: This.signal; extensions: This.extensions; text: ""; \
	onConnection: Formula(smtpSay($1; "220 ready")); onData: Formula(smtpAnswer($1; $2; This))})})
Use ($signal)
	$signal.port:=$listener.port
	$signal.listener:=$listener
	$signal.lines:=New shared collection
	$signal.mails:=New shared collection
End use
$signal.trigger()
