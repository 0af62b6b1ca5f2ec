// docs: Concepts/time
// The page lists Time with Number; Number with Time is the same here.

ALERT(String(65+?02:03:04?)+" "+String(2*?00:00:05?)+" "+String(100-?00:01:00?))
