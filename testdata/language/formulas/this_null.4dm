// docs: commands/this
// Without an object This is Null.

ALERT(String(Formula(This=Null).call())+" "+String(This=Null))
