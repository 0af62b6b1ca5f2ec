// docs: Concepts/string
// Keywords ignore case and accents as = does.

ALERT(String("Crème brûlée"%"BRULEE")+" "+String("CREME"%"crème"))
