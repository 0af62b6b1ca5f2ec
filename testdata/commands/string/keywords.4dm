// docs: commands/get-text-keywords: the page's example, an apostrophe inside a word (which separates in French and Italian alone), each word once, other scripts, nothing, large.
var $t : Text
ARRAY TEXT($words; 0)

For each ($t; ["10,000 Jean-Pierre BC45"; "L'homme et l'arbre, c'est l'été"; "don't stop!  Now..."; "Größe テスト"; "e-mail: ann@example.org 3.14"; ""; " ,;- "; "Été été ÉTÉ ete"; "🎈 balloon🎈"])
	GET TEXT KEYWORDS($t; $words)
	ALERT(String(Size of array($words))+" "+JSON Stringify array($words))
	GET TEXT KEYWORDS($t; $words; *)
	ALERT("* "+String(Size of array($words)))
End for each
GET TEXT KEYWORDS(("mot "*100000)+"fin"; $words)
ALERT(String(Size of array($words)))
GET TEXT KEYWORDS(("mot "*100000)+"fin"; $words; *)
ALERT(String(Size of array($words)))
Try
	GET TEXT KEYWORDS(12; $words)
Catch
	ALERT(Last errors[0].message)
End try
Try
	GET TEXT KEYWORDS("x"; $t)
Catch
	ALERT(Last errors[0].message)
End try
