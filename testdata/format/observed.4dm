// Forms that public code has
$x:=$p->>0
If (a<<>b)
End if
(OBJECT Get pointer(Object named; "b"))->:=1
(OBJECT Get pointer(Object named; "b"))->{2}:=1
$t{$c}->{$r}:=1
$t{$c}->{$r}->:=$x->{1}{2}
[Table:1]Field:2:=[Table:1]Other:3
[Table:1]Sub:2'Part:1:=3
00_Start
4D DOC UPDATE DATA("x")
2 columns:=3
$r:=APP MAKER RUN
PV PRINT:P13000:229($area)
$a:=:P13000:229($area)
Begin SQL
	SELECT * FROM T WHERE a = :$b /* c
End SQL
begin sql
end sql
C_TEXT(${2})
C_LONGINT:C283($0;$1;${3})
var ${2} : Text
var $0; $1 : Integer
$a:=1 ` old comment
` old comment
$a /* x */ := /* y */ f /* z */ ( /* 1 */ 1 /* 2 */ ; /* 3 */ 2 /* 4 */ ) // t
f (1) (2)
$o["a b"].f().g[0]
$x:=[[1;2];[3]][0][1]
$x:=[]
$x:={}
$x:={a:1;"b c":2;if:3;4x:4}
$x:=[1;\
	2;\
\
	3]
$x:=$a ? 1 : $b ? 2 : 3
$x:=Try($a/0)
$x:=Try (f(1))
Try
	f
Catch
	g
End try
$x:=-$a*-(1+2)--3
$x:=->$y
$x:=->[T]F
$x:=->[T]
$x:=->arr{3}
$x:=$p->
$x:=$p->a.b
$x:=?12:30:00?+?00:00:01?
$x:=!2024-01-01!-!00/00/00!
$x:=$b ?+ 3 ?- 2 ?? 1
$f:=Formula(This.a:=This.b*2)
$f:=Formula(return $1)
$c.sort(Formula($1.result:=$1.value<$1.value2))
For ($i;1;10;-1)
	break
End for
For (vIndex; 1; Size of array(->a))
	continue
End for
For ($o.i;1;10)
End for
If (a) | (b)
End if
While (a) & (b)
End while
Repeat
Until ($x="") | (OK=0)
Case of
	// comment before
	: $t="car"
	: (a) | (b)
	:($x=1)
Else
End case
ORDER BY([T];[T]F;<)
ORDER BY([T]; [T]F; >; [T]G; <)
QUERY([T]; & [T]A=1; *)
QUERY([T];  & ; [T]A=1; *)
QUERY([T]; | ; [T]A=1)
QUERY([T]; # [T]A=1)
QUERY([T];[T]A#"x@";*)
QUERY([Table:1]; [Table:1]Field:2>=10)
QUERY SELECTION([T];[T]Sub'field=1)
For each ($x;$c) While ($x>1)
End for each
For each ($x; $c; 1; 3) Until (a) | (b)
End for each
for each($o.x;$c)
END FOR EACH
Use (Storage)
End use
USE(a.b)
end use
return
return $a
return (1)
return -1
If (a)
	return
End if
$x:=Last errors[0].errCode
$x:=Application version[[1]]
$x:=Current form table->
$x:=0?+Is text?-3
$x:=$f ??$n
$x:=-><>v
$x:=Current date-1
$x:=$t.try+$t.if.end
$x:={if: 1; for: 2; End if: 3}
$x:=str ("x")
$n=0 ? "none" : $n=1 ? "one" : "many"
$x:=Length:C16($t)=0 ? Null:C1517 : Super:C1706.f()
$x:=$b?-1
$x:=$b ? -1 : 1
$x:=("a"+"b")[[1]]
$x:=$c[0][1].d[[2]]
$x:=Formula:C1597($this.x)
$x:=$p/-20
SORT ARRAY:C229($a;$b;>)
SORT ARRAY:C229($a;$b; > )
OBJECT MOVE(*;"x";1;2)
f(*)
f(>;<)
f(#;1)
f(-)
$x:=a/*b*/+/*c*/d
PROCESS 4D TAGS:C816("<!--#4DIF-->"; $x)
C_TEXT:C284($0;$1;MyMethod;$2)
ARRAY TEXT:C222($a;0)
$a{0}:=$a{$a}
[[1;2];[3;4]][0]
$x:=[T:1]F:2+[T:1]F:2
$x:=Self:C308->
Self:C308->:=1
(->[T:1]F:2)->:=3
$t.f.g(1)[2].h
$x:=New object:C1471("a";1;"b";\
 New collection:C1472(1;2;3);\
 "c";2)
ON ERR CALL:C155("")
$x:=a.b.c{1}
$x:=This:C1470["a"].b
$x:=$t[[$i]]+$t[[Length:C16($t)]]
$x:=4D:C1709.Folder.new("/PACKAGE")
$x:=cs:C1710.Foo.me
$x:=ds:C1482["T"].all()
QUERY:C277([T:1];[T:1]F:2="@"+$x+"@";*)
QUERY:C277([T:1]; & [T:1]F:2=$x; *)
QUERY:C277([T:1]; | [T:1]F:2#$x)
QUERY BY FORMULA:C48([T:1];(([T:1]F:2="a") & ([T:1]G:3>1)))
APPLY TO SELECTION:C70([T:1];[T:1]F:2:=Uppercase:C13([T:1]F:2))
EXECUTE FORMULA:C63("x")
$x:=Choose:C955($a;"b";"c")
While(True)
End while
If(True)&(False)|(True)
End if
If (Not(True))
End if
// c

var $a : Text := "x"
var a;b;c
var _a : Object
C_TEXT:C284(Method; $1)
A:=B
"x"
a.b.c
A
This.x
Super.f()
Super(1)
cs.X.new().f()
4D.File
4D:C1709.File.new("x")
ds.T.query("a = :1"; $x).f
<>a:=<>b+1
<>a{1}:=2
◊old:=1
MyVar with blanks:=3
MyVar with blanks{3}:=3
ALERT("a"+Char(13)+\
	"b")
$x:=a\b
$x:=a\
\b
$x:=$t[[1]]
$t[[$i+1]]:="x"
