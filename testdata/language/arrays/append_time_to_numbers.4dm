// docs: commands/append-to-array
// Number arrays accept times.

ARRAY LONGINT($a; 0)
APPEND TO ARRAY($a; ?00:01:00?)
APPEND TO ARRAY($a; 2.6)
ALERT(String($a{1})+" "+String($a{2}))
