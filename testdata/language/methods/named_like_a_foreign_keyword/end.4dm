ALERT("the method end")
