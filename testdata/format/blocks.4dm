//%attributes = {"invisible":true}
#DECLARE ( $kind:text;$count:INTEGER )->$result:Text

   // every block, badly laid out
var $i,$j:Integer
if($count>0)
$result:="some"
    else
$result:="none"
  end if
case   of
// before the first branch

:($kind="a")
$result:="A"
:( $kind="b" )|($kind="c")   // two of them
If (True)

$result:="B"
END IF
else
$result:="?"
end case
for($i;1;$count;2)
break
end for
For each($j;[1;2;3];0;2)while($j<3)
continue
End for each
while($count>0)
$count-=1
end while
repeat
$count:=$count+1
until($count>3)
use(Storage)
Storage.count:=$count
end use
try
throw(1)
catch
return
end try
return $result
