// docs: Concepts/date
// = and # between dates.

ALERT(String(!2017-01-01! =!2017-01-01!))
ALERT(String(!2017-01-20! = !2017-01-01!))
ALERT(String(!2017-01-20! # !2017-01-01!))
ALERT(String(!2017-01-20! # !2017-01-20!))
