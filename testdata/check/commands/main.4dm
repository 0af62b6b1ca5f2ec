// The pages of the commands; Project/code-overview, "Tokens".
QUERY([Person])
QUERY([Person])
_O_PLATFORM PROPERTIES($a)
$x:=Is nothing known:K8:999
// Set user properties, FORM GET NAMES, STRING LIST TO ARRAY: * in the place of a password, a marker in that of a filter, a resource file
$i:=Set user properties($i; "Name"; ""; *; 0; !00-00-00!)
FORM GET NAMES($names; 12; *)
STRING LIST TO ARRAY(1; $texts; ?00:00:00?)
