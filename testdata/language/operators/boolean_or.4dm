// docs: Concepts/boolean
// | of two Booleans is the logical or.

ALERT(String(("A" = "A") | (15 # 3)))
ALERT(String(("A" = "B") | (15 # 3)))
ALERT(String(("A" = "B") | (15 = 3)))
