// docs: Concepts/time
// Times do not wrap at midnight.

ALERT(String(?23:30:00?+?01:00:00?))
ALERT(String(?23:30:00?+?01:00:00?>?24:00:00?))
ALERT(String(?100:00:00?))
