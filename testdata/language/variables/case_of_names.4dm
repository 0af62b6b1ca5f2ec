// docs: Concepts/identifiers
// Names of variables ignore case.

$Total:=1
$TOTAL+=1
ALERT(String($total))
procVar:=5
PROCVAR+=1
ALERT(String(ProcVar))
