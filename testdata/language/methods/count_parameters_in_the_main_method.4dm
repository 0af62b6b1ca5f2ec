// docs: commands-legacy/count-parameters
// In a method that no other has called Count parameters is 0.

ALERT(String(Count parameters))
