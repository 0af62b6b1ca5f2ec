// docs: Concepts/variables
// The directives and the types they declare, of process variables.

C_BLOB(vB)
C_BOOLEAN(vO)
C_COLLECTION(vC)
C_DATE(vD)
C_LONGINT(vL1; vL2)
C_OBJECT(vOb)
C_PICTURE(vPic)
C_POINTER(vP)
C_REAL(vR)
C_TEXT(vT)
C_TIME(vH)
C_VARIANT(vV)

ALERT(String(Type(vB))+" "+String(Type(vO))+" "+String(Type(vC))+" "+String(Type(vD))+" "+String(Type(vL1))+" "+String(Type(vL2)))
ALERT(String(Type(vOb))+" "+String(Type(vPic))+" "+String(Type(vP))+" "+String(Type(vR))+" "+String(Type(vT))+" "+String(Type(vH))+" "+String(Type(vV)))
