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
				Type      int    `xml:"type,attr"`
				Automatic bool   `xml:"autosequence,attr"`
				AutoUUID  bool   `xml:"autogenerate,attr"`
				Unique    bool   `xml:"unique,attr"`
				NotNull   bool   `xml:"not_null,attr"`   // Reject NULL value input
				NeverNull bool   `xml:"never_null,attr"` // Map NULL values to blank values
			} `xml:"field"`
			PrimaryKey []struct {
				Field string `xml:"field_name,attr"`
			} `xml:"primary_key"`
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
			key := len(t.PrimaryKey) == 1 && t.PrimaryKey[0].Field == f.Name
			if key {
				table.Key = f.Name
			}
			table.Fields = append(table.Fields, interp.DataField{Name: f.Name, Number: f.Number, Automatic: f.Automatic, AutoUUID: f.AutoUUID,
				Unique: f.Unique || key, NotNull: f.NotNull || key, NeverNull: f.NeverNull, Type: f.Type})
		}
		tables = append(tables, table)
	}
	return tables, nil
}
