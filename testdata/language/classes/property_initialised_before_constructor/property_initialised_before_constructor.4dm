// docs: Concepts/classes
// Properties with a value are added before the constructor runs.

ALERT(JSON Stringify(cs.Early.new()))
