// docs: Concepts/string
// The page's examples of the wildcard.

ALERT(String("abcdefghij"="abc@"))
ALERT(String("abc@"="abcdefghij"))
ALERT(String("abcdefghij"="abcdefghij@")+String("abcdefghij"="@abcdefghij")+String("abcdefghij"="abcd@efghij"))
ALERT(String("abcdefghij"="@abcdefghij@")+String("abcdefghij"="@abcde@fghij@"))
ALERT(String("abcdefghij"="abc@@fg"))
ALERT(String("abcd"<="abc@"))
