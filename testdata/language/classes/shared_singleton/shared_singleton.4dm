// docs: Concepts/classes
// A singleton class has one instance, made at its first use.

ALERT(String(cs.Counter.me.next()))
ALERT(String(cs.Counter.me.next()))
ALERT(String(cs.Counter.me=cs.Counter.me))
