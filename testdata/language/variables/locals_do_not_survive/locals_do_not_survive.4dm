// docs: Concepts/variables
// A local is gone when its method has ended.

counter
counter
