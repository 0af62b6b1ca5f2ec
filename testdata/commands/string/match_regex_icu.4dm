// docs: commands/match-regex (the syntax is that of ICU)
// Forms of ICU that other engines write in another way.

var $pos; $length : Integer

ALERT(String(Match regex("(?m)^b$"; "a\rb\rc"; 1; $pos; $length)))
ALERT(String($pos))
ALERT(String(Match regex("^b"; "a\nb"; 1)))
ALERT(String(Match regex("a.b"; "a\rb")))
ALERT(String(Match regex("(?s)a.b"; "a\rb")))
ALERT(String(Match regex("[[:alpha:]]+"; "Été")))
ALERT(String(Match regex("\\h+x"; " \t x")))
ALERT(String(Match regex("a++a"; "aaa")))
ALERT(String(Match regex("(?i)ÉTÉ"; "été")))
ALERT(String(Match regex("\\Q.+\\E"; ".+")))
ALERT(String(Match regex("\\x{1F600}b"; "😀b")))
ALERT(String(Match regex("b"; "😀b"; 1; $pos; $length)))
ALERT(String($pos))
ALERT(String(Match regex("a\\Rb"; "a\r\nb")))
ALERT(String(Match regex("(?x) a b # c"; "ab")))
ALERT(String(Match regex("\\p{Lu}"; "É")))
