// docs: Concepts/date
// The null date is what an empty text and an unset variable give; adding days leaves it null.

var $d : Date

ALERT(String($d=!00-00-00!))
ALERT(String(Date("")=!00-00-00!))
ALERT(String(!00-00-00!+5=!00-00-00!))
ALERT(String(Date("2024-02-29T00:00:00")=!2024-02-29!))
