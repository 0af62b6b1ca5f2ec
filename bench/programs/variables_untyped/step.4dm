count:=count+1
total:=total+(count*3)%1000003
