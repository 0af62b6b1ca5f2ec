// docs: commands/parse-formula
// The names of commands and constants as they are now, with tokens on demand; an error gives a message.

var $message : Text
ALERT(Parse formula("string:C10(current date:C33;internal date long:K1:5)"))
ALERT(Parse formula("String(1/3;\"0.00\")+\"String\""; Formula out with tokens))
ALERT(Parse formula("Chaine:C10(1)"))
ALERT(Parse formula("This.name+$1.length"; Formula out with tokens))
ALERT(Parse formula("1+(2*3"; 0; $message))
ALERT(String($message#""))
ALERT(Parse formula("1+2"; 0; $message)+" "+String($message=""))
ALERT("["+Parse formula("")+"]")
