// docs: commands/count-parameters
// In a method that no other has called Count parameters is 0, as the page says of one that a menu calls.

ALERT(String(Count parameters))
