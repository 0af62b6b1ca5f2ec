// docs: Concepts/operators
// The page's examples of compound assignment. The last product is 50: the comment of the page (10) is an oversight.

$x:=2
$x+=5
ALERT(String($x))
$t:="Hello"
$t+=" World"
ALERT($t)
$d:=!2000-11-10!
$d+=10
ALERT(String($d=!2000-11-20!))
$x1:=10
$x1-=5
ALERT(String($x1))
$d1:=!2000-11-10!
$d1-=10
ALERT(String($d1=!2000-10-31!))
$x3:=10
$x3/=2
ALERT(String($x3))
$x2:=10
$x2*=5
ALERT(String($x2))
$t2:="Hello"
$t2*=2
ALERT($t2)
