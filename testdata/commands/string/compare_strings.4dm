// docs: commands/compare-strings
// -1, 0 or 1; @ is no wildcard.

var $a; $b : Text
$a:="alpha Bravo charlie Delta Echo Fox-Trot"
$b:="Alpha Bravo Charlie Delta Echo Fox-Trot"

ALERT(String(Compare strings($a; $b; sk char codes)))
ALERT(String(Compare strings($a; $b; sk char codes+sk case insensitive)))
ALERT(String(Compare strings($a; $b)))
ALERT(String(Compare strings("ete"; "été")))
ALERT(String(Compare strings("abc"; "abd")))
ALERT(String(Compare strings("b"; "A")))
ALERT(String(Compare strings("abc"; "ab@")))
ALERT(String(Compare strings(""; "a")))
ALERT(String(Compare strings("a"; "à"; sk case insensitive)#0))
ALERT(String(Compare strings("a"; "A"; sk strict)#0))
ALERT(String(Compare strings("a"; "À"; sk case insensitive+sk diacritic insensitive)))
