// docs: commands/start-transaction, commands/validate-transaction, commands/cancel-transaction, commands/in-transaction, commands/transaction-level,
// commands/suspend-transaction, commands/resume-transaction, commands/active-transaction
// Transactions in an application without data: they nest and end.

ALERT(String(In transaction)+" "+String(Transaction level)+" "+String(Active transaction))
START TRANSACTION
START TRANSACTION
ALERT(String(In transaction)+" "+String(Transaction level)+" "+String(Active transaction))
VALIDATE TRANSACTION
ALERT(String(OK)+" "+String(Transaction level))
SUSPEND TRANSACTION
ALERT(String(In transaction)+" "+String(Active transaction))
// A transaction inside a suspended one is active.
START TRANSACTION
ALERT(String(Active transaction)+" "+String(Transaction level))
CANCEL TRANSACTION
ALERT(String(Active transaction))
RESUME TRANSACTION
ALERT(String(Active transaction))
CANCEL TRANSACTION
ALERT(String(In transaction)+" "+String(Transaction level))
// None is open.
VALIDATE TRANSACTION
ALERT(String(OK))
CANCEL TRANSACTION
SUSPEND TRANSACTION
RESUME TRANSACTION
ALERT(String(Transaction level))
