package cli

import (
	"path/filepath"

	"tetra/builtins"
	"tetra/format"
	"tetra/lexer"
	"tetra/project"
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
			root, ofProject := files.rootOf(abs)
			if n, ok = roots[root]; !ok {
				n = files.methodNames(root, ofProject)
				roots[root] = n
			}
			folders[folder] = n
		}
		names[i] = n
	}
	return names
}

// methodNames is 4D's names and those of the methods of a Sources or script folder.
func (s *sourceFiles) methodNames(root string, ofProject bool) format.Names {
	table := &lexer.NameTable{Parent: builtins.Names()}
	add := func(folder string) {
		for _, e := range s.list(folder) { // what is not there has no names
			if !project.IsSource(e) {
				continue
			}
			name := methodNameOf(e.Name())
			if _, taken := table.Lookup(lexer.Fold(nil, name)); !taken {
				table.Add(name, lexer.Entry{Kind: lexer.Method})
			}
		}
	}
	add(filepath.Join(root, "Methods"))
	if !ofProject {
		add(root)
	}
	return builtins.Spelling{Names: table}
}
