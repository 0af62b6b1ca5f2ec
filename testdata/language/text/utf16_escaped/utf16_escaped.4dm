// docs: commands/character-code
// A method that escapes all but ASCII by the codes of the characters.

ALERT(escape("aé😀"))
