package project

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// loadComponents loads the components in the folder Components of the package (docs/Project/components): those whose sources are there. A component has
// no components of its own. A fault of one is a problem of the project, which loads without it.
func (p *Project) loadComponents() {
	folder := filepath.Join(p.Root, "Components")
	entries, err := os.ReadDir(folder)
	if err != nil {
		return // no such folder, as in most projects
	}
	for _, e := range entries {
		dir := filepath.Join(folder, e.Name())
		name := strings.TrimSuffix(e.Name(), filepath.Ext(e.Name()))
		if info, err := os.Stat(dir); err != nil || !info.IsDir() || strings.HasPrefix(e.Name(), ".") {
			continue
		}
		file, err := projectFile(dir)
		if err == nil && file == "" {
			continue // it is compiled
		}
		var c *Project
		if err == nil {
			c, err = loadSources(file)
		}
		if err != nil {
			p.Problems = append(p.Problems, fmt.Sprintf("the component %s cannot be loaded: %v", name, cause(err)))
			continue
		}
		c.readSettings(filepath.Join(c.Sources, "settings.4DSettings"))
		p.Program.AddComponent(c.Program, c.Settings.Namespace)
		p.Components = append(p.Components, c)
	}
}
