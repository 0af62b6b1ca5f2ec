gError:=Error
