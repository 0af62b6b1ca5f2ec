// docs: commands/position (Warning)
// Position never takes @ for a wildcard; * compares exactly.

ALERT(String(Position("@"; "a@b")))
ALERT(String(Position("b@"; "abc")))
ALERT(String(Position("É"; "caféine")))
ALERT(String(Position("É"; "caféine"; *)))
ALERT(String(Position("é"; "caféine"; *)))
