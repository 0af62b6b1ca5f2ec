// docs: commands/process-4d-tags
// A template without tags is its own result, comments and dollar signs included.
var $out : Text

PROCESS 4D TAGS("a <!-- comment --> <!--#include x--> $4D $4DTEX(1) <!--#4DFOO 1-->"; $out)
ALERT($out)
PROCESS 4D TAGS(""; $out)
ALERT("["+$out+"]")
