// docs: commands/match-regex (the syntax is that of ICU: sets in sets, &&, --, [:class:])
// Sets of characters and what can be done with them: each line is a pattern and the characters of a row that it matches.

var $p; $all : Text
var $i : Integer
var $row : Text
$row:="abcdeéxyzABZ059_ -&]^日Ж"
For each ($p; New collection("[abc]"; "[^abc]"; "[a-c[x-z]]"; "[[a-e]&&[c-z]]"; "[a-e&&c-z]"; "[[a-e]--[bd]]"; "[a-e--[bd]]"; "[[a-e]-[bd]]"; "[[a-e]&[d-z]]"; "[[a-e]-[bd]09]"; "[^[a-e]&&[^cd]]"; \
	"[a[^\\x00-\\x7f]]"; "[\\p{L}--\\p{Lu}]"; "[\\p{L}&&\\p{script=Cyrillic}]"; "\\p{sc=han}"; "\\p{Lowercase Letter}"; "\\P{L}"; "\\p{^L}"; "[\\p{gc=Nd}\\p{Latin}]"; "[\\w&&[^\\d_]]"; "[[:alpha:]&&[^[:upper:]]]"; "[[:^alpha:]]"; "[[:digit:]_]"; "[]a]"; "[^]a]"; "[a\\-c]"; "[a\\]&]"; "[-a]"; "[a-]"; \
	"[a-e&&[^b]&&[^d]]"; "[\\d\\s]"; "[^\\W]"))
	$all:=""
	For ($i; 1; Length($row))
		If (Match regex($p; $row[[$i]]))
			$all+=$row[[$i]]
		End if
	End for
	ALERT($p+"  "+$all)
End for each
ALERT(String(Match regex("[[a-z]&&[^aeiou]]+"; "rhythm"))+" "+String(Match regex("(?i)[[a-z]&&[^aeiou]]+"; "RHYTHM"))+" "+String(Match regex("[a-c--b]{2}"; "ac"))+" "+String(Match regex("[a-c--b]{2}"; "ab")))
For each ($p; New collection("[a"; "[a&&]"; "[&&a]"; "[[:none:]]"; "[a--"; ("["*300)))
	Try
		ALERT(String(Match regex($p; "a")))
	Catch
		ALERT("refused "+Substring($p; 1; 12))
	End try
End for each
