// docs: Concepts/string
// % looks for whole words; @ at the end makes it a prefix; several words never match.

ALERT(String("red blue"%"blu"))
ALERT(String("red blue"%"BLUE"))
ALERT(String("Disk Copies"%"cop@"))
ALERT(String("Alpha, Bravo!"%"bravo"))
ALERT(String("Alpha Bravo"%"Alpha Bravo"))
