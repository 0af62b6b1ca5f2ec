// docs: Tags/transformation-tags#4dloop-method
// The method is called with 0, and then with 1, 2 ... as long as it returns True.
var $out : Text

PROCESS 4D TAGS("<!--#4DLOOP my_method-->[<!--#4DTEXT myvar-->]<!--#4DENDLOOP-->"; $out)
ALERT($out)
