// docs: Concepts/identifiers
// A project method may be called end, which is no keyword in 4D.

end
