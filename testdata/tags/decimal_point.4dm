// docs: Tags/transformation-tags#using-the--as-decimal-separator
// Numbers have a point, whatever the regional settings.
var $out : Text

PROCESS 4D TAGS("<!--#4DTEXT 1/4--> $4DEVAL(2.5) <!--#4DHTML 1000000.125-->"; $out)
ALERT($out)
