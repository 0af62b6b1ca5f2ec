// docs: commands/dom-parse-xml-variable; XML 1.0, 4.4 and 4.5: entities may contain elements, other entities that are declared later, and characters written twice.
var $root; $t; $doctype : Text

$doctype:="<!DOCTYPE r [<!ENTITY who \"<b>the &name;</b>\"><!ENTITY name 'R&amp;D &dots;'><!ENTITY dots \"&#38;#46;&#46;.\"><!ENTITY amp \"&#38;#38;\">"+\
	"<!ENTITY both \"&who;, &who;\"><!ENTITY open '&#60;c d=\"1\"/>'>]>"
$root:=DOM Parse XML variable($doctype+"<r a='&name;'>x &who; y &both;<!-- &who; --><![CDATA[&who;]]>&open;</r>")
ALERT(String(OK)+" "+String(DOM Count XML elements($root; "b"))+" "+String(DOM Count XML elements($root; "c")))
DOM GET XML ATTRIBUTE BY NAME($root; "a"; $t)
ALERT($t)
XML SET OPTIONS($root; XML indentation; XML no indentation)
DOM EXPORT TO VAR($root; $t)
ALERT(Substring($t; Position("]>"; $t)+2))
DOM CLOSE XML($root)

// what is refused
For each ($t; ["<!DOCTYPE r [<!ENTITY a '&b;'><!ENTITY b '&a;'>]><r>&a;</r>"; "<!DOCTYPE r [<!ENTITY e '<b/>'>]><r a='&e;'/>"; "<!DOCTYPE r [<!ENTITY e '<b>'>]><r>&e;</r>"; \
		"<!DOCTYPEr><r/>"; "<!DOCTYPE r [<!ENTITY e SYSTEM 'x.xml'>]><r/>"; "<r><!-- "+Char(14)+" --></r>"; "<!DOCTYPE r [<!ENTITY e '&#xZZ;'>]><r/>"])
	Try
		$root:=DOM Parse XML variable($t)
		ALERT("accepted: "+$t)
	Catch
		ALERT(String(OK)+" "+Last errors.last().message)
	End try
End for each
