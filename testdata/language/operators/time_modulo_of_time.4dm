// docs: Concepts/time
// A time modulo a time is a time.

ALERT(String(?20:10:00? % ?04:20:00?))
