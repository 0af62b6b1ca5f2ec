//tetra: context=web privileges=CreateInvoices,ReadInvoices user=Ann
WEB SEND TEXT(Session.userName+" "+JSON Stringify(Session.getPrivileges())+" "+String(Session.hasPrivilege("createinvoices"))+String(Session.isGuest()); "text/plain")
