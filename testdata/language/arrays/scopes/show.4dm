ALERT(String(Undefined($local))+" "+process{1}+" "+<>inter{1})
