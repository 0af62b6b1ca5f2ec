// docs: Concepts/classes
// A function that returns This can be called in a chain.

ALERT(cs.Builder.new().add("a").add("b").add("c").text)
