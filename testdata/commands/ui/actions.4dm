// docs: commands/action-info, commands/invoke-action
// Without a form no action is available, and none is done.

var $info : Object
$info:=Action info(ak copy)
ALERT(String($info=Null)+" "+String(Undefined($info.enabled)))
$info:=Action info("gotoPage?value=2"; ak main form)
ALERT(String($info=Null))
INVOKE ACTION(ak copy)
INVOKE ACTION("gotoPage?value=2"; ak main form)
ALERT("done")
