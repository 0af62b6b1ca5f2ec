// docs: commands/this
// In a constructor This is the new object.

ALERT(String(cs.Answer.new().a))
