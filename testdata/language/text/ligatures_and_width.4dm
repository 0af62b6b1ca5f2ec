// docs: Concepts/string
// ICU compares letters by their primary weight: ligatures expand, wide forms equal narrow ones.

ALERT(String("ae"="æ")+String("oe"="œ")+String("ss"="ß")+String("Ａ"="a"))
