// docs: commands/new-shared-object
// A shared object holds numbers, texts, Booleans, dates, times, Null and shared values.

var $s : Object

$s:=New shared object("n"; 1.5; "t"; "x"; "b"; True; "d"; !2024-02-29!; "z"; Null; "o"; New shared object; "c"; New shared collection)
ALERT(String(Value type($s.n))+" "+String(Value type($s.t))+" "+String(Value type($s.b))+" "+String(Value type($s.d))+" "+String(Value type($s.z))+" "+String(Value type($s.o))+" "+String(Value type($s.c)))
