//tetra: context=remote-client
// docs: commands/session (History: "21 R3: Support of remote sessions on the client machine"): on a remote 4D there is none up to 21 R2.
ALERT(String(Session=Null))
