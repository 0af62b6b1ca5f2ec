// docs: Concepts/string
// A backslash before any other character stays.

ALERT(String(Length("\q")))
ALERT("C:\Folder")
