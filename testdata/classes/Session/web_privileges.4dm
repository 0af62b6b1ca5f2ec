//tetra: context=web privileges=CreateInvoices,ReadInvoices user=Ann
// docs: API/SessionClass (userName, getPrivileges, hasPrivilege, isGuest): a session that has privileges is no guest; no page tells whether case counts in a name.
WEB SEND TEXT(Session.userName+" "+JSON Stringify(Session.getPrivileges())+" "+String(Session.hasPrivilege("createinvoices"))+String(Session.isGuest()); "text/plain")
