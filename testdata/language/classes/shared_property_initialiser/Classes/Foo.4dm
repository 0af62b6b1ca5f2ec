property list:=["something"]
property map:={a: {b: 1}}

shared Class constructor()
