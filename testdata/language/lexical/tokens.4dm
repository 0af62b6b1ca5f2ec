// docs: Concepts/methods
// A token decides by its number, whatever name stands before it.

ALERT:C41(String:C10(Length:C16("abc")))
ALERT:C41(Chaine:C10(12))
ALERT:C41(String:C10(Is text:K8:3))
ALERT:C41(String:C10(Est un texte:K8:3))
