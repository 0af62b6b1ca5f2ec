// docs: commands/formula-from-string
// The text may be a project method with parameters.

ALERT(Formula from string("pair(\"a\"; \"b\")").call()+Formula from string("pair").call(Null; "c"; "d"))
