// docs: Concepts/string
// The page's example: the first letter of each word becomes a capital, in the result $0.

ALERT(Capitalize_text("hello, my name is jane doe and i'm running for president!"))
