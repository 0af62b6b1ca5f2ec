// docs: Concepts/string
// The page's examples of %.

ALERT(String("Alpha Bravo Charlie"%"Bravo"))
ALERT(String("Alpha Bravo Charlie"%"vo"))
ALERT(String("Alpha Bravo Charlie"%"Alpha Bravo"))
ALERT(String("Alpha,Bravo,Charlie"%"Alpha"))
ALERT(String("Software and Computers"%"comput@"))
