// docs: Concepts/number
// The page's examples of %.

ALERT(String(10%2)+" "+String(10%3)+" "+String(10.5%2))
