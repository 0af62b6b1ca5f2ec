$i+=1
Until ($i>3)
