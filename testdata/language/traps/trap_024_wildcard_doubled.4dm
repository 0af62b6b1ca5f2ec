// docs: Concepts/string
// Trap 24: a comparison with two wildcards side by side is False.

ALERT(String("axxb"="a@@b"))
