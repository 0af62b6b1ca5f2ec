package project

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// readDirectory reads the users of the project (docs/Users/editing): directory.json of the data folder, else that of the project. Its names count,
// and who has a password; how 4D encrypts passwords is not published, so none can be checked.
func (p *Project) readDirectory() {
	p.Users = map[string]bool{"Designer": false, "Administrator": false} // these always exist
	for _, folder := range []string{"Data/Settings", "Settings"} {
		data, err := os.ReadFile(filepath.Join(p.Root, filepath.FromSlash(folder), "directory.json"))
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		var file struct {
			Users map[string]struct {
				Password, Alias string
			} `json:"users"`
		}
		if err == nil {
			err = json.Unmarshal(bytes.TrimPrefix(data, []byte("\ufeff")), &file)
		}
		if err != nil {
			p.Problems = append(p.Problems, fmt.Sprintf("%s/directory.json cannot be read: %v", folder, cause(err)))
			return
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
