ALERT(Error method+" "+String(Error line)+" "+Error formula)
