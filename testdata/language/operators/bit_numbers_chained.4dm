// docs: commands/type
// The page's expression 0?+Is text?+Is BLOB?+Is picture sets three bits.

$flags:=0?+Is text?+Is BLOB?+Is picture
ALERT(String($flags ?? Is text)+" "+String($flags ?? Is BLOB)+" "+String($flags ?? Is picture)+" "+String($flags ?? Is date))
$flags:=-1?-Is alpha field
ALERT(String($flags ?? Is alpha field)+" "+String($flags ?? Is text))
