//tetra: status=1
// docs: commands/c-text: a declaration needs the names of variables.
C_TEXT
