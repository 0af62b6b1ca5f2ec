// docs: commands/formula-from-string
// The second parameter names the database in which the formula is executed.

ALERT(String(Formula from string("1+2"; sk execute in current database).call()))
ALERT(String(Formula from string("1+2"; sk execute in host database).call()))
