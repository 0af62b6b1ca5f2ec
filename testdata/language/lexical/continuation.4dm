// docs: Concepts/quick-tour
// A statement over several lines; a backslash before the line end is not an integer division.

var $h; $w : Integer
var $o : Object

$w:=9
$h:=$w\2\
+1
ALERT(String($h))
$o:={a: 1; \
	b: 2\
}
ALERT(JSON Stringify($o))
ALERT("a"\
	+"b"\
	+"c")
