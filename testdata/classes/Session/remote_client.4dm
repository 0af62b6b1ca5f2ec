//tetra: context=remote-client
// On a remote 4D there is no session up to 21 R2.
ALERT(String(Session=Null))
