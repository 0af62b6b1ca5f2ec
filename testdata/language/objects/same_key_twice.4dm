// docs: Concepts/object
// A name twice in a literal: the last value counts. The page does not say so.

ALERT(JSON Stringify({a: 1; b: 2; a: 3}))
