// docs: API/ClassClass
// me of a class that is no singleton is Undefined.

ALERT(String(Undefined(cs.Thing.me)))
