// docs: Concepts/quick-tour
// Comments to the end of the line, and block comments that nest and stand between any tokens.

ALERT("a")  // a comment
/* a block
   over lines
*/
ALERT(/* first */ "b" /* after */)
/* outer /* inner */ still a comment */
ALERT("c // not a comment")
ALERT("d /* not one either */")
$x:=1+/* two */2
ALERT(String($x))
