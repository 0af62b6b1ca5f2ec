// French keywords stay French, and so do the labels of tokens; only the layout changes
si(vrai:C214)
alert :C41("x")
sinon
boucle($i;1;10)
pour chaque($x;$c)tant que($x#"")
fin de chaque
fin de boucle
FIN DE SI
au cas où
:(Longueur:C16($t)=0)
répéter
jusque($i>3)
fin de cas
tant que($b)
fin tant que
utiliser(Storage)
fin utiliser
