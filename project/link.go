package project

import (
	"encoding/xml"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// maxLink bounds the size of a .4DLink file, in bytes.
const maxLink = 1 << 20

// LinkTarget is the project that a .4DLink file opens (docs/GettingStarted/creating, "About 4DLink Files"): a .4DProject or .4dz file of this
// machine, which may not be there. Its data file, mode and user are not needed: there is no data engine yet, and sources run as they are.
func LinkTarget(file string) (string, error) {
	f, err := os.Open(file)
	if err != nil {
		return "", err
	}
	defer f.Close()
	var link struct {
		XMLName   xml.Name `xml:"database_shortcut"`
		Remote    bool     `xml:"is_remote,attr"`
		Structure string   `xml:"structure_file,attr"`
	}
	d := xml.NewDecoder(io.LimitReader(f, maxLink))
	d.CharsetReader = asASCII
	if err := d.Decode(&link); err != nil {
		return "", fmt.Errorf("%s is no .4DLink file: %w", file, err)
	}
	switch {
	case link.Remote:
		return "", fmt.Errorf("%s leads to a project on a server: only projects of this machine can be opened", file)
	case link.Structure == "":
		return "", fmt.Errorf("%s names no project: structure_file is missing", file)
	}
	target := link.Structure
	if s, ok := strings.CutPrefix(target, "file://"); ok {
		target = unescape(s)
		for strings.HasPrefix(target, "//") { // 4D's tools write file:/// before a path that begins with a slash
			target = target[1:]
		}
		if len(target) > 2 && target[0] == '/' && target[2] == ':' { // /C:/...
			target = target[1:]
		}
	}
	if target = filepath.FromSlash(target); !filepath.IsAbs(target) {
		target = filepath.Join(filepath.Dir(file), target)
	}
	if ext := strings.ToLower(filepath.Ext(target)); ext != ".4dproject" && ext != ".4dz" {
		return "", fmt.Errorf("%s leads to %s, which is no .4DProject or .4dz file", file, target)
	}
	return target, nil
}
