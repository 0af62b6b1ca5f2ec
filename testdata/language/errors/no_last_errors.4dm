// docs: commands/last-errors
// Without an error Last errors is null, and its length is 0.

ALERT(String(Last errors=Null))
ALERT(String(Last errors.length))
