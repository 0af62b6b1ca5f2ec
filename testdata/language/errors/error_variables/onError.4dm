ALERT(String(Error)+" "+Error method+" "+String(Error line)+" "+Error formula)
