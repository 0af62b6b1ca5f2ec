// docs: Concepts/string
// Two wildcards side by side never match.

ALERT(String("axxb"="a@@b"))
ALERT(String("axxb"="a@b"))
