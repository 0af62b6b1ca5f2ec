package project

import (
	"fmt"
	"os"
)

// readDirectory reads the users of the project (docs/Users/editing): directory.json of the data folder, else that of the project. Its names count,
// and who has a password; how 4D encrypts passwords is not published, so none can be checked.
func (p *Project) readDirectory() {
	p.Users = map[string]bool{"Designer": false, "Administrator": false} // these always exist
	for _, folder := range []string{"Data/Settings", "Settings"} {
		var file struct {
			Users map[string]struct {
				Password, Alias string
			} `json:"users"`
		}
		found, err := readJSON(os.DirFS(p.Root), folder+"/directory.json", &file)
		if err != nil {
			p.Problems = append(p.Problems, fmt.Sprintf("%s/directory.json cannot be read: %v", folder, err))
			return
		}
		if !found {
			continue
		}
		standing := map[string]string{"designer": "Designer", "administrator": "Administrator"}
		for key, u := range file.Users {
			name := key
			if usual := standing[key]; usual != "" {
				name = usual
				if u.Alias != "" {
					delete(p.Users, usual)
				}
			}
			if u.Alias != "" { // what the user was renamed to
				name = u.Alias
			}
			p.Users[name] = u.Password != ""
		}
		return
	}
}
