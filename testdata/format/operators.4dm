$a := $b+ $c -1 * 2/3\4%5 ^ 6
$a+=1
$b -= - 1
$c *=-$d
$t := $t = "x"
$b:=($a>1)&($b<=2)|($c#3)&&($d>=4)||Not( $e )
$n:=($n<<2)>>1 ^| 3
$f:=$n??1
$n:=$n ?+1 ?-   2
$p:=$pic*+2
$p:=$pic *|3
$x:=$a>0?"plus":$a<0 ? "minus":"zero"
$ptr:=-> $a
$ptr->:=$ptr -> +1
$v:=$ptr ->>0
$o:={a:1;b:[1;2;[3]];"c d":{};Date:Null}
$o.date := $o . Date
$c:=$c[ [1;2][0] ]
$t:=$t[[ 1 ]]+$u [[2]]
$y:=$arr { 3 } { 4 }
${ 1 } := $1
$d:=!2024-02-29! + 1
$h:=$h-?12:30:00?
<>count := <>count<<>limit
◊old:=1
f ( $a ; * )
SORT ARRAY($a;$b;>)
QUERY([Invoice];[Invoice]Total>=10;*)
QUERY([Invoice];&[Invoice]Total<20;*)
QUERY([Invoice]; & ;[Invoice]Total<20)
$r:=Try ( $o.f() )
$g:=Formula( return $1+1 )
$k:=8 /  /* half */ 2
