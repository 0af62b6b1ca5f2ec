// docs: commands/compile-project
// What is no project file and no options is refused by the name of the parameter; a method outside of a project has no project to compile.

var $o; $r : Object
var $f : 4D.Function
$o:=New object("n"; Null)
For each ($f; New collection(Formula(Compile project(5)); Formula(Compile project("é.4DProject")); Formula(Compile project(New collection)); Formula(Compile project(File("/PACKAGE/日本.4DProject"); 5)); \
		Formula(Compile project(File("/PACKAGE/日本.4DProject"); "x"; 1)); Formula(Compile project(New object("targets"; "日本"))); Formula(Compile project(New object("größe"; 1))); Formula(Compile project)))
	Try
		ALERT($f.source+" = "+JSON Stringify($f.call()))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
