// docs: Concepts/arrays
// Pointers in an array are followed where they stand.

ARRAY POINTER(<>apFields; 2; 0)
vText:="x"
INSERT IN ARRAY(<>apFields{1}; 1)
<>apFields{1}{1}:=->vText
<>apFields{1}{1}->:="changed"
COPY ARRAY(<>apFields{1}; $ap)
ALERT(vText+" "+String(Type($ap{1}->)=Is text)+" "+$ap{1}->)
