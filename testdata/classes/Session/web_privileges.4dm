//tetra: context=web privileges=CreateInvoices,ReadInvoices user=Ann
// docs: API/SessionClass (userName, getPrivileges, isGuest), ORDA/privileges ("privileges and roles names are case-insensitive"): a session that has privileges is no guest.
WEB SEND TEXT(Session.userName+" "+JSON Stringify(Session.getPrivileges())+" "+String(Session.hasPrivilege("createinvoices"))+String(Session.isGuest()); "text/plain")
