// docs: commands/formula-from-string
// The text may use tokens.

ALERT(Formula from string("Uppercase:C13($1)").call(Null; "abc"))
