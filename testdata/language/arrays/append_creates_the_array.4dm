// docs: commands/append-to-array
// In interpreted mode an array that does not exist is created of the type of the value.

APPEND TO ARRAY($new; "text")
APPEND TO ARRAY($numbers; 5)
APPEND TO ARRAY($dates; !2024-01-01!)
APPEND TO ARRAY($flags; True)
ALERT(String(Type($new)=Text array)+" "+String(Type($numbers)=Real array)+" "+String(Type($dates)=Date array)+" "+String(Type($flags)=Boolean array))
ALERT(String(Size of array($new))+" "+$new{1})
