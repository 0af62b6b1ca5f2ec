// docs: commands/position
// The options replace the rules of the operators; sk whole word finds whole words.

var $length : Integer

ALERT(String(Position("where"; "somewhere where"; 1; $length; sk whole word+sk case insensitive+sk diacritic insensitive)))
ALERT(String($length))
ALERT(String(Position("joel"; "Hello Joëlle"; 1; $length; sk case insensitive+sk diacritic insensitive)))
ALERT(String(Position("joel"; "Hello Joëlle"; 1; $length; sk case insensitive)))
ALERT(String(Position("alpha"; "xALPHA"; 1; $length; sk char codes)))
ALERT(String(Position("alpha"; "xALPHA"; 1; $length; sk char codes+sk case insensitive)))
ALERT(String(Position("a"; "A"; 1; $length; sk strict)))
