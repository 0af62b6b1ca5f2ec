//tetra: context=web privileges=Base
// docs: API/SessionClass (promote, demote, hasPrivilege, getPrivileges): promotions belong to the process and end with the function that made them.
WEB SEND TEXT(promote_inside+" "+String(Session.hasPrivilege("Extra"))+" "+JSON Stringify(Session.getPrivileges()); "text/plain")
