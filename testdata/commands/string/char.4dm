// docs: commands/char, commands/character-code
// Characters and their UTF-16 codes.

ALERT(String(Char(65)))
ALERT(String(Char(233)))
ALERT(String(Character code("ABC")))
ALERT(String(Character code("é")))
ALERT(String(Character code("")))
ALERT(String(Character code("😀")))
ALERT(String(Length(Char(Carriage return)+Char(Tab))))
