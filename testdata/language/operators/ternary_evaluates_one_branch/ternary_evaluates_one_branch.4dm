// docs: Concepts/operators
// Only the chosen branch of a ternary is evaluated.

$x:=True ? say("yes") : say("no")
$x:=False ? say("yes") : say("no")
