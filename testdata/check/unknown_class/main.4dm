// Concepts/classes: classes are found in cs and 4D, and their names are case-sensitive.
var $p : cs.Persn
$p:=cs.person.new()
$p:=cs.Person.new()
var $f : 4D.Fil
$f:=4D.File.new("/PACKAGE/x")
var $c : cs.Component.Thing
$c:=cs.Component.Thing.new()
ALERT($p.name+$f.name+$c.name)
