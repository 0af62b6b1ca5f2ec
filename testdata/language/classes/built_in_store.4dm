// docs: commands/4d
// 4D is the store of the built-in classes.

var $keys : Collection

$keys:=OB Keys(4D)
ALERT(String($keys.includes("File"))+" "+String($keys.includes("Object"))+" "+String($keys.includes("Function")))
ALERT(4D["File"].name+" "+String(4D.File=4D["File"])+" "+String(4D.Nothing=Null))
