// docs: Concepts/error-handling
// Try(...) || a default: the default stands for a failing expression.

var $text : Text

$text:=Try(1+"a") || "Error reading the file"
ALERT($text)
