// docs: Concepts/string
// Trap 20: ß equals ss, as ICU's collation has it.

ALERT(String("strasse"="Straße"))
