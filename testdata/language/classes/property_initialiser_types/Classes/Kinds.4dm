property birthDate:=!1988-09-29!
property list:=[1; 2]
property map:={a: 1}
property yes:=True
property fuzzy
