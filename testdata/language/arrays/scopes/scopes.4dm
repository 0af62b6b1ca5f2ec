// docs: Concepts/identifiers
// Arrays are local, process or interprocess variables by their prefix.

ARRAY TEXT($local; 1)
ARRAY TEXT(process; 1)
ARRAY TEXT(<>inter; 1)
$local{1}:="local"
process{1}:="process"
<>inter{1}:="inter"
show
