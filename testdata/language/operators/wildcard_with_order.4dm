// docs: Concepts/string
// With < and > one @ at the end is a wildcard: texts that match are equal for the operator.

ALERT(String("abcd">="abc@")+" "+String("abcd">"abc@")+" "+String("abcd"<"abc@")+" "+String("abd">"abc@"))
