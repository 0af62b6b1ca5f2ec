// docs: commands/set-process-variable ("the expression must be of a type compatible with the destination variable"), Concepts/blob (a scalar blob that
// is assigned to an object becomes a 4D.Blob)
C_OBJECT(oSet)
var $bytes : Blob

SET BLOB SIZE($bytes; 3; 7)
SET PROCESS VARIABLE(Current process; oSet; $bytes)
ALERT(String(OB Instance of(oSet; 4D.Blob))+" "+String(oSet.size))
