// docs: Concepts/string
// A letter with a combining accent equals the composed letter.

ALERT(String("é"=("e"+Char(0x0301)))+" "+String(Length("e"+Char(0x0301))))
