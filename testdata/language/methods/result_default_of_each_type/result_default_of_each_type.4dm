// docs: Concepts/parameters, Concepts/data-types
// A result that is never assigned is the default value of its type.

ALERT("["+aText+"] "+String(anInteger)+" "+String(aBoolean)+" "+String(anObject=Null)+" "+String(Undefined(aVariant))+" "+String(Undefined(nothing)))
