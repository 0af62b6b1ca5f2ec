ALERT("hello)
$p:="C:\folder\"
$x:="a
