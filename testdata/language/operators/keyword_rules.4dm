// docs: Concepts/string
// Words of %: apostrophes belong to them, numbers are one word, other symbols do not count.

ALERT(String("Today's news"%"Today's")+" "+String("It costs 3.50 euros"%"3.50")+" "+String("100 € only"%"€")+" "+String("well-known"%"known"))
