Si ($a)
	Sinon
Boucle ($i; 1; 2)
Fin de si
