// docs: commands/set-real-comparison-level
// Trap 33: numbers whose difference is not greater than 10^-6 are equal.

ALERT(String(0.0000004=0))
