// docs: commands/resolve-pointer
// The table of the page: nil, variables, arrays and elements.

var $nil : Pointer
var $name : Text
var $t; $f : Integer

ARRAY TEXT(atCities; 100; 50)
ARRAY TEXT(names; 5)
v:=1
<>w:=1
RESOLVE POINTER($nil; $name; $t; $f)
ALERT("["+$name+"] "+String($t)+" "+String($f))
RESOLVE POINTER(->v; $name; $t; $f)
ALERT("["+$name+"] "+String($t)+" "+String($f))
RESOLVE POINTER(-><>w; $name; $t; $f)
ALERT("["+$name+"] "+String($t)+" "+String($f))
RESOLVE POINTER(->names; $name; $t; $f)
ALERT("["+$name+"] "+String($t)+" "+String($f))
RESOLVE POINTER(->names{3}; $name; $t; $f)
ALERT("["+$name+"] "+String($t)+" "+String($f))
RESOLVE POINTER(->atCities{1}{5}; $name; $t; $f)
ALERT("["+$name+"] "+String($t)+" "+String($f))
