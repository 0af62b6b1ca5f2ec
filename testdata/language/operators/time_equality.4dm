// docs: Concepts/time
// = and # between times.

ALERT(String(?01:02:03? = ?01:02:03?))
ALERT(String(?01:02:03? = ?01:02:04?))
ALERT(String(?01:02:03? # ?01:02:04?))
ALERT(String(?01:02:03? # ?01:02:03?))
