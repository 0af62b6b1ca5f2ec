// docs: Concepts/time
// Trap 47: times go beyond 24 hours.

ALERT(String(?23:30:00?+?01:00:00?))
