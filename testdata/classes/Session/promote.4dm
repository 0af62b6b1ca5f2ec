//tetra: context=web privileges=Base
// Row 47: promotions belong to the process and end with the function that made them (M23 to M27).
WEB SEND TEXT(promote_inside+" "+String(Session.hasPrivilege("Extra"))+" "+JSON Stringify(Session.getPrivileges()); "text/plain")
