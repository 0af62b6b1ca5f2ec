// docs: Concepts/date
// Days added to the null date: it stays the null date. The page does not say so.

ALERT(String(!00-00-00!+5=!00-00-00!))
