// docs: Tags/transformation-tags#alternative-syntax-for-4dtext-4dhtml-4deval, example 1
// A tag can end the application.
var $out : Text

myName:="<!--#4DHTML QUIT 4D-->"
PROCESS 4D TAGS("My name is: <!--#4DHTML myName-->"; $out)
ALERT("not reached")
