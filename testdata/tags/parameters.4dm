// docs: commands/process-4d-tags
// The parameters are $1, $2 ... in the tags.
var $out : Text

PROCESS 4D TAGS("<!--#4DTEXT $1--> and $4DTEXT($2): <!--#4DTEXT $3.name-->, <!--#4DTEXT $4[1]-->"; $out; "one"; 2; {name: "three"}; ["a"; "b"])
ALERT($out)
