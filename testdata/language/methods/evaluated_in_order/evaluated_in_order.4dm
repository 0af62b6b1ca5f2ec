// docs: Concepts/parameters
// Arguments are evaluated in the calling method, from left to right, before the call.

show(say("a"); say("b"); say("c"))
