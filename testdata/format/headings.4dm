// head
Class extends cs.Base // parent
property a; b; c : Text // list
property d : 4D.File
property e:=1
property f : Integer:=New collection(1;2).length
property g
PROPERTY H : Object := {a: 1}
shared singleton Class constructor($a : Text; ... : Integer) // c
	Super($a)
session singleton Class constructor
SINGLETON SHARED class CONSTRUCTOR()
exposed onHTTPGet Function f() : 4D.OutgoingMessage
onHTTPGet exposed function g
local exposed Function get h()->$r : Text // tail
exposed local server function SET h($v : Text)
server Function i
Function query j($e : Object) : Text
Function orderBy j($e : Object)->$r : Text
Function event touched k($e : Object)
Function event validateSave($event : Object) : Object
Function event restrict() : cs.X
exposed Alias l m.n.o
Alias p q
Function if
Function return($a)
Function new()
Function $dollar
Function _x($a; $b : Text; $c : cs.A.B) : cs.A
	$a:=1
Function y($a : Text\
; $b : Text) -> $c \
: Text
Function z ($a) /* c */ : /* d */ Text
