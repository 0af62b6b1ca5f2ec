// docs: Concepts/string
// Trap 29: % finds whole words only.

ALERT(String("red blue"%"blu"))
ALERT(String("red blue"%"blue"))
