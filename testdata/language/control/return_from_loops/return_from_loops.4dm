// docs: Concepts/control-flow
// return leaves the method from any depth.

ALERT(String(firstOver([[1; 2]; [3; 40]; [50]]; 30)))
ALERT(String(firstOver([[1]]; 30)))
