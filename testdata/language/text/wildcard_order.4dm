// docs: Concepts/string
// < and > know a wildcard at the end only.

ALERT(String("abcdef"<="abc@"))
ALERT(String("abcdef">="abc@"))
ALERT(String("abcdef"<"abc@"))
ALERT(String("abcdef">"abc@"))
ALERT(String("abb"<"abc@"))
