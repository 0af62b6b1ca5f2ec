// docs: Concepts/string
// The page's examples of comparisons that ignore case and accents.

ALERT(String("a"="A")+String("n"="ñ")+String("n"="Ñ")+String("A"="å"))
ALERT(String(Character code("A")=Character code("a")))
