// docs: commands/bool
// Trap 15: Bool of a text is False, whatever the text says.

ALERT(String(Bool("true")))
