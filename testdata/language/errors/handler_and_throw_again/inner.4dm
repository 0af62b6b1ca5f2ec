throw(3; "inside")
ALERT("inner goes on")
