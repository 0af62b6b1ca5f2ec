// docs: Concepts/time
// A time with a number is a number of seconds.

ALERT(String(?00:01:00?+5))
ALERT(String(Value type(?00:01:00?+5)=Is real))
ALERT(String(Value type(?00:01:00?+?00:00:05?)=Is time))
ALERT(String(Time(90)=?00:01:30?))
ALERT(String(?00:01:30?=90))
