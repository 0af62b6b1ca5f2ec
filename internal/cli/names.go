package cli

import (
	"path/filepath"
	"strings"

	"tetra/builtins"
	"tetra/format"
	"tetra/lexer"
)

// namesOf gives for each file the names it is read with: 4D's, and the project methods of its project or script folder, whose names may have
// blanks and begin like a keyword or command.
func namesOf(files *sourceFiles) []format.Names {
	names := make([]format.Names, len(files.paths))
	roots, folders := map[string]format.Names{}, map[string]format.Names{}
	for i, f := range files.paths {
		abs := absolutePath(files.env, f)
		folder := filepath.Dir(abs)
		n, ok := folders[folder]
		if !ok {
			root, project := files.rootOf(abs)
			if n, ok = roots[root]; !ok {
				n = files.methodNames(root, project)
				roots[root] = n
			}
			folders[folder] = n
		}
		names[i] = n
	}
	return names
}

// methodNames is 4D's names and those of the methods of a Sources or script folder.
func (s *sourceFiles) methodNames(root string, project bool) format.Names {
	table := &lexer.NameTable{Parent: builtins.Names()}
	add := func(folder string) {
		for _, e := range s.list(folder) { // what is not there has no names
			name := e.Name()
			if e.IsDir() || !strings.EqualFold(filepath.Ext(name), ".4dm") {
				continue
			}
			name = methodNameOf(name)
			if _, taken := table.Lookup(lexer.Fold(nil, name)); !taken {
				table.Add(name, lexer.Entry{Kind: lexer.Method})
			}
		}
	}
	add(filepath.Join(root, "Methods"))
	if !project {
		add(root)
	}
	return builtins.Spelling{Names: table}
}
