// docs: Concepts/control-flow
// The page's example: return ends an endless loop.

loop
