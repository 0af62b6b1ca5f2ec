package project

import (
	"encoding/xml"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"tetra/interp"
)

// maxConstants bounds a file of constants, in bytes.
const maxConstants = 16 << 20

// readConstants reads the constants a project defines for itself: the XLIFF files of its Resources folder with groups of restype "x-4DK#". 4D's
// documentation of today does not describe them; components such as 4D SVG have them.
func (p *Project) readConstants(folder string) {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return // a project need not have resources
	}
	for _, e := range entries {
		if e.IsDir() || !strings.EqualFold(filepath.Ext(e.Name()), ".xlf") {
			continue
		}
		if err := readConstantFile(p.Program, filepath.Join(folder, e.Name())); err != nil {
			p.Problems = append(p.Problems, e.Name()+" cannot be read ("+err.Error()+"): its constants are missing")
		}
	}
}

func readConstantFile(prog *interp.Program, file string) error {
	f, err := os.Open(file)
	if err != nil {
		return cause(err)
	}
	defer f.Close()
	if info, err := f.Stat(); err != nil || !info.Mode().IsRegular() {
		return fs.ErrInvalid
	}
	d := xml.NewDecoder(io.LimitReader(f, maxConstants))
	d.CharsetReader = asASCII
	groups := 0 // groups around, counted from the one that holds constants
	for {
		t, err := d.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		switch t := t.(type) {
		case xml.StartElement:
			switch {
			case t.Name.Local == "group" && (groups > 0 || attribute(t, "restype") == "x-4DK#"):
				groups++
			case groups > 0 && t.Name.Local == "trans-unit":
				var unit struct {
					Source string `xml:"source"`
				}
				if err := d.DecodeElement(&unit, &t); err != nil {
					return err
				}
				if name := strings.Join(strings.Fields(unit.Source), " "); name != "" {
					prog.AddConstant(name, attribute(t, "value"))
				}
			}
		case xml.EndElement:
			if t.Name.Local == "group" && groups > 0 {
				groups--
			}
		}
	}
}

func attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}
