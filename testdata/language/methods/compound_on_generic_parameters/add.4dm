#DECLARE($a : Integer)

${two}+=10
${3}*=2
${1}-=1
ALERT(String($a)+" "+String(${2})+" "+String(${3}))
