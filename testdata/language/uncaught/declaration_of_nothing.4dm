//tetra: status=1
// docs: C_TEXT (documentation of 4D 20; 21 has no page of it): only the method is optional, a declaration needs the names of variables.
C_TEXT
