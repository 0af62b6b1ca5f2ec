// docs: commands/send-variable, receive-variable, save-variables, load-variables, set-channel: each type there and back in order, the end, what is no document of variables.
var $path : Text
C_TEXT(t)
C_LONGINT(n)
C_REAL(r)
C_DATE(d)
C_TIME(h)
C_BOOLEAN(b)
C_OBJECT(o)

$path:=Temporary folder+Generate UUID
t:="é 日本 🎈"+Char(0)+"x"
n:=-2^31
r:=1/3
d:=!2024-02-29!
h:=?13:05:10?
b:=True
SET CHANNEL(12; $path)
SEND VARIABLE(t)
SEND VARIABLE(n)
SEND VARIABLE(r)
SEND VARIABLE(d)
SEND VARIABLE(h)
SEND VARIABLE(b)
SET CHANNEL(11)
t:=""
n:=0
r:=0
d:=!00-00-00!
h:=?00:00:00?
b:=False
SET CHANNEL(10; $path)
RECEIVE VARIABLE(t)
RECEIVE VARIABLE(n)
RECEIVE VARIABLE(r)
RECEIVE VARIABLE(d)
RECEIVE VARIABLE(h)
RECEIVE VARIABLE(b)
ALERT(String(OK)+" "+String(Length(t))+" "+String(n)+" "+String(r=(1/3))+" "+String(d)+" "+String(h)+" "+String(b))
Try
	RECEIVE VARIABLE(n)
	ALERT("the end "+String(OK))
Catch
	ALERT("the end "+String(OK))
End try
SET CHANNEL(11)
DELETE DOCUMENT($path)

SAVE VARIABLES($path; t; n; d)
ALERT(String(OK))
t:=""
n:=0
d:=!00-00-00!
LOAD VARIABLES($path; t; n; d)
ALERT(String(OK)+" "+String(Length(t))+" "+String(n)+" "+String(d))
LOAD VARIABLES($path; fresh)
ALERT(String(OK)+" "+String(Type(fresh)=Is text))
DELETE DOCUMENT($path)
Try
	LOAD VARIABLES($path; t)
	ALERT(String(OK))
Catch
	ALERT(String(OK))
End try
TEXT TO DOCUMENT($path; "no variables here")
Try
	LOAD VARIABLES($path; t)
	ALERT(String(OK))
Catch
	ALERT(String(OK))
End try
DELETE DOCUMENT($path)
