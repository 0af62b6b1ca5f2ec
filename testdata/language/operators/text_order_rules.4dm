// docs: Concepts/string
// Texts are ordered as in a dictionary, capital letters do not come first.

ALERT(String("a"<"B")+" "+String("B"<"c")+" "+String("abc"<"abcd")+" "+String(""<"a")+" "+String("é"<"f")+" "+String("Z">"a"))
