package cli

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"tetra/project"
)

// absentComponents names the components that a project asks for and that were not loaded, because they are compiled or come from elsewhere: a project that
// uses one fails at the first call, and this says why.
func absentComponents(p *project.Project) (warnings []string) {
	if p.Kind != project.Package {
		return nil
	}
	names := map[string]bool{}
	var file struct {
		Dependencies map[string]json.RawMessage `json:"dependencies"`
	}
	if data, err := os.ReadFile(filepath.Join(p.Root, "Project", "Sources", "dependencies.json")); err == nil {
		if err := json.Unmarshal(data, &file); err != nil {
			warnings = append(warnings, fmt.Sprintf("dependencies.json cannot be read: %v", err))
		}
		for name := range file.Dependencies {
			names[name] = true
		}
	}
	entries, err := os.ReadDir(filepath.Join(p.Root, "Components"))
	if err == nil {
		for _, e := range entries {
			if name, ok := strings.CutSuffix(e.Name(), ".4dbase"); ok {
				names[name] = true
			}
		}
	}
	for _, c := range p.Components {
		name := strings.TrimSuffix(filepath.Base(c.Root), filepath.Ext(c.Root))
		delete(names, name)
	}
	var list []string
	for name := range names {
		list = append(list, name)
	}
	slices.Sort(list)
	for _, name := range list {
		warnings = append(warnings, fmt.Sprintf("the component %s is not loaded: only components with their sources in the folder Components are", name))
	}
	return warnings
}
