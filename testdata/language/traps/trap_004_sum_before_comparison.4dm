// docs: Concepts/number
// Trap 4: 2+2=4 reads ((2+2)=4).

ALERT(String(2+2=4))
