// docs: commands/get-text-keywords
// The words of a text; with * each once.

ARRAY TEXT($words; 0)
GET TEXT KEYWORDS("The cat, the hat; cat"; $words)

ALERT(String(Size of array($words)))
ALERT(String($words{1}+"|"+$words{2}+"|"+$words{5}))
GET TEXT KEYWORDS("The cat, the CAT; Cat"; $words; *)
ALERT(String(Size of array($words)))
