// docs: Concepts/string
// The empty text is equal to itself only, and before all others.

ALERT(String(""="")+String("a"="")+String(""<"a")+String(""="@")+String(" "=""))
