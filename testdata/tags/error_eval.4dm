// docs: Tags/transformation-tags#4deval: <!--#4DEVAL expr-->: ## error # error code
// The text of 4DEVAL has no blank before the colon.
var $out : Text

PROCESS 4D TAGS("<!--#4DEVAL 1+\"x\"-->"; $out)
ALERT($out)
