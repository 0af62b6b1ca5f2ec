//tetra: status=1
// docs: commands-legacy/c-text: only the method is optional, a declaration needs the names of variables.
C_TEXT
