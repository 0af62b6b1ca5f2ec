  //action_Session method
 Case of
    :(Session:C1714#Null:C1517)
       If(Session:C1714.hasPrivilege("CreateInvoices")) //calling the hasPrivilege function
          WEB SEND TEXT:C677("4DACTION --> Session is CreateInvoices")
       Else
          WEB SEND TEXT:C677("4DACTION --> Session is not CreateInvoices")
       End if
    Else
       WEB SEND TEXT:C677("4DACTION --> Session is null")
 End case
