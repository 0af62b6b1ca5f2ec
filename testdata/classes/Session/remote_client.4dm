//tetra: context=remote-client
// docs: commands/session ("Support of remote sessions on the client machine", since 21 R3): on a remote 4D there is none up to 21 R2.
ALERT(String(Session=Null))
