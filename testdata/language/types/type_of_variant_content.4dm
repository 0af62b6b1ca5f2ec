// docs: Concepts/variant
// The type of a Variant stays, the type of its value changes.

var $variant : Variant

$variant:="hello world"
ALERT(String(Type($variant)=Is variant)+" "+String(Value type($variant)=Is text))
$variant:=42
ALERT(String(Type($variant)=Is variant)+" "+String(Value type($variant)=Is real))
