// The pages of the commands; Project/code-overview, "Tokens".
QUERY([Person])
QUERY([Person])
_O_PLATFORM PROPERTIES($a)
$x:=Is nothing known:K8:999
