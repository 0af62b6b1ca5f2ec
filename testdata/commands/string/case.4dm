// docs: commands/uppercase, commands/lowercase
// Accents are lost unless * is given.

ALERT(String(Uppercase("hélène")))
ALERT(String(Uppercase("hélène"; *)))
ALERT(String(Lowercase("DÉJÀ VU")))
ALERT(String(Lowercase("DÉJÀ VU"; *)))
ALERT(String(Uppercase("abc1")))
ALERT(String(Uppercase("")))
