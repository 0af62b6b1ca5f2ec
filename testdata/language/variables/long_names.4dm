// docs: Concepts/variables
// Names of 31 characters. 4D's editor cuts longer names; here they are kept whole.

$abcdefghijklmnopqrstuvwxyz01234:=1
$abcdefghijklmnopqrstuvwxyz01234and_more:=2
ALERT(String($abcdefghijklmnopqrstuvwxyz01234))
