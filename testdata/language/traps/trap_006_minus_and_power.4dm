// docs: Concepts/number
// Trap 6: the minus binds to 3 first.

ALERT(String(-3^2))
