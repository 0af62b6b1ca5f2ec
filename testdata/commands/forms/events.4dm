// docs: commands/form-event, form-event-code, activated, after, before, deactivated, in-break, in-footer, in-header, outside-call, right-click, contextual-click,
// is-waiting-mouse-up, clickcount, set-timer, post-outside-call, call-subform-container: without a form there is no event.
var $code : Text
var $n : Integer

ALERT(String(FORM Event=Null)+" "+String(Form event code)+" "+String(Clickcount))
ALERT(String(Before)+" "+String(After)+" "+String(Activated)+" "+String(Deactivated)+" "+String(Outside call))
ALERT(String(In header)+" "+String(In break)+" "+String(In footer))
ALERT(String(Right click)+" "+String(Contextual click)+" "+String(Is waiting mouse up))
Case of
	: (Form event code=On Load)
		ALERT("loaded")
	: (Form event code=On Clicked)
		ALERT("clicked")
	Else
		ALERT("no event")
End case
// no form, no effect: also of numbers that are no process, and large ones
For each ($n; [0; -1; 1; 60; 2147483647; -2147483648])
	SET TIMER($n)
	POST OUTSIDE CALL($n)
	CALL SUBFORM CONTAINER($n)
End for each
ALERT(String(Form event code))

For each ($code; ["SET TIMER(\"größe\")"; "SET TIMER(Null)"; "SET TIMER"; "POST OUTSIDE CALL(\"🎈\")"; "POST OUTSIDE CALL({}.none)"; "CALL SUBFORM CONTAINER(True)"; "$x:=Clickcount(1)"])
	Try
		EXECUTE FORMULA($code)
		ALERT($code+" is accepted")
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
