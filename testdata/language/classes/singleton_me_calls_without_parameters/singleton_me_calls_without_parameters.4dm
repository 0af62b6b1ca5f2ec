// docs: API/ClassClass
// me calls the constructor without parameters.

ALERT("["+cs.Config.me.name+"] "+String(cs.Config.me.n))
