package project

import (
	"encoding/xml"
	"fmt"
	"io"
	"io/fs"

	"tetra/interp"
)

// maxCatalog bounds the size of a catalogue, in bytes.
const maxCatalog = 64 << 20

// ReadCatalog reads the tables of the catalog.4DCatalog in a folder of sources (docs/Project/architecture). The error of a file that is not there is
// fs.ErrNotExist.
func ReadCatalog(sources fs.FS) ([]interp.DataTable, error) {
	const file = "catalog.4DCatalog"
	f, err := sources.Open(file)
	if err != nil {
		return nil, fmt.Errorf("%s cannot be read: %w", file, cause(err))
	}
	defer f.Close()
	var catalog struct {
		Tables []struct {
			Name   string `xml:"name,attr"`
			Number int    `xml:"id,attr"`
			Fields []struct {
				Name      string `xml:"name,attr"`
				Number    int    `xml:"id,attr"`
				Automatic bool   `xml:"autosequence,attr"`
			} `xml:"field"`
			Extra struct {
				Visible  *bool `xml:"visible,attr"` // nil: yes
				Trashed  bool  `xml:"trashed,attr"`
				OnNew    bool  `xml:"trigger_insert,attr"`
				OnSave   bool  `xml:"trigger_update,attr"`
				OnDelete bool  `xml:"trigger_delete,attr"`
			} `xml:"table_extra"`
		} `xml:"table"`
	}
	d := xml.NewDecoder(io.LimitReader(f, maxCatalog))
	d.CharsetReader = asASCII
	if err := d.Decode(&catalog); err != nil {
		return nil, fmt.Errorf("%s cannot be read: %w", file, err)
	}
	var tables []interp.DataTable
	for _, t := range catalog.Tables {
		x := t.Extra
		table := interp.DataTable{Name: t.Name, Number: t.Number, Invisible: x.Visible != nil && !*x.Visible, Trashed: x.Trashed,
			OnNew: x.OnNew, OnSave: x.OnSave, OnDelete: x.OnDelete}
		for _, f := range t.Fields {
			table.Fields = append(table.Fields, interp.DataField{Name: f.Name, Number: f.Number, Automatic: f.Automatic})
		}
		tables = append(tables, table)
	}
	return tables, nil
}
