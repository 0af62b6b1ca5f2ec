package builtins

import (
	"slices"

	"tetra/interp"
	"tetra/value"
)

// The structure of the project as its catalogue describes it. What wants a pointer to a table or a field cannot be asked: there are no such pointers yet.

// tables is the tables of the project, none without a catalogue.
func tables(c *interp.Call) ([]interp.DataTable, error) {
	if read := c.Proc.Interp().Program().Tables; read != nil {
		return read()
	}
	return nil, nil
}

// tableAt is the table whose number is argument 0, nil without.
func tableAt(c *interp.Call) (*interp.DataTable, error) {
	list, err := tables(c)
	if i := slices.IndexFunc(list, func(t interp.DataTable) bool { return t.Number == c.Int(0) && !t.Trashed }); i >= 0 && c.Int(0) > 0 {
		return &list[i], err
	}
	return nil, err
}

// mustTable is tableAt for a command that cannot do without it.
func mustTable(c *interp.Call) (*interp.DataTable, error) {
	t, err := tableAt(c)
	if err == nil && t == nil {
		err = c.ArgError(0, value.ErrNoTable, "there is no table %d", c.Int(0))
	}
	return t, err
}

// fieldNumbered is the field of a number, nil without.
func fieldNumbered(t *interp.DataTable, number int) *interp.DataField {
	if i := slices.IndexFunc(t.Fields, func(f interp.DataField) bool { return f.Number == number }); i >= 0 && number > 0 {
		return &t.Fields[i]
	}
	return nil
}

func structureTheme() []*interp.Command {
	const noPointers = "A pointer to a table or a field is not accepted yet."
	return []*interp.Command{
		{
			Name: "Last table number", Number: 254, Syntax: `: Integer`,
			Summary:  "Returns the highest number of a table, 0 without tables.",
			Examples: `Last table number // 0`,
			Run: func(c *interp.Call) (value.Value, error) {
				list, err := tables(c)
				last := 0
				for _, t := range list {
					last = max(last, t.Number)
				}
				return value.Int(last), err
			},
		},
		{
			Name: "Last field number", Number: 255,
			Syntax:  `( tableNum : Integer ) : Integer`,
			Summary: "Returns the highest number of a field of a table.",
			Notes:   noPointers,
			Run: func(c *interp.Call) (value.Value, error) {
				t, err := mustTable(c)
				if err != nil {
					return value.Undef, err
				}
				last := 0
				for _, f := range t.Fields {
					last = max(last, f.Number)
				}
				return integer(last)
			},
		},
		{
			Name: "Table name", Number: 256,
			Syntax:  `( tableNum : Integer ) : Text`,
			Summary: "Returns the name of the table of a number.",
			Notes:   noPointers,
			Run: func(c *interp.Call) (value.Value, error) {
				t, err := mustTable(c)
				if err != nil {
					return value.Undef, err
				}
				return text(t.Name)
			},
		},
		{
			Name: "Field name", Number: 257,
			Syntax:  `( tableNum : Integer ; fieldNum : Integer ) : Text`,
			Summary: "Returns the name of the field of a number in the table of another.",
			Notes:   noPointers,
			Run: func(c *interp.Call) (value.Value, error) {
				t, err := mustTable(c)
				if err != nil {
					return value.Undef, err
				}
				if f := fieldNumbered(t, c.Int(1)); f != nil {
					return text(f.Name)
				}
				return value.Undef, c.ArgError(1, value.ErrNoTable, "the table %s has no field %d", t.Name, c.Int(1))
			},
		},
		{
			Name: "GET TABLE PROPERTIES", Number: 687,
			Syntax: "( tableNum : Integer ; ← invisible : Boolean {; ← trigSaveNew : Boolean {; ← trigSaveRec : Boolean {; ← trigDelRec : Boolean " +
				"{; ← trigLoadRec : Boolean}}}} )",
			Summary: "Tells whether a table is invisible, and which of its triggers are on.",
			Notes:   noPointers + " trigLoadRec is obsolete and always False.",
			Run: func(c *interp.Call) (value.Value, error) {
				t, err := mustTable(c)
				if err != nil {
					return value.Undef, err
				}
				for i, on := range []bool{t.Invisible, t.OnNew, t.OnSave, t.OnDelete, false} {
					if err := c.SetOut(i+1, value.Bool(on)); err != nil {
						return value.Undef, err
					}
				}
				return none()
			},
		},
		{
			Name: "Is table number valid", Number: 999,
			Syntax:   `( tableNum : Integer ) : Boolean`,
			Summary:  "Tells whether there is a table of a number, that is not in the trash.",
			Examples: `Is table number valid(1) // False`,
			Run: func(c *interp.Call) (value.Value, error) {
				t, err := tableAt(c)
				return value.Bool(t != nil), err
			},
		},
		{
			Name: "Is field number valid", Number: 1000,
			Syntax:   `( tableNum : Integer ; fieldNum : Integer ) : Boolean`,
			Summary:  "Tells whether there is a field of a number in the table of another.",
			Notes:    noPointers,
			Examples: `Is field number valid(1; 1) // False`,
			Run: func(c *interp.Call) (value.Value, error) {
				t, err := tableAt(c)
				return value.Bool(t != nil && fieldNumbered(t, c.Int(1)) != nil), err
			},
		},
	}
}

// A tableTitle is the name under which standard dialogs show a table.
type tableTitle struct {
	title  string
	number int
}

// titleCommands are those of the theme User Interface about the names of tables.
func titleCommands() []*interp.Command {
	return []*interp.Command{
		{
			Name: "SET TABLE TITLES", Number: 601,
			Syntax:  `({ tableTitles : Text array ; tableNumbers : Integer array {; *}})`,
			Summary: "Sets which tables standard dialogs show, under which names and in which order; without parameters they are shown as they are.",
			Notes:   "It is remembered for GET TABLE TITLES. With * formulas could use the names, but formulas with tables are not implemented.",
			Examples: `
				ARRAY TEXT($titles; 1)
				ARRAY LONGINT($numbers; 1)
				$titles{1}:="Customers"
				$numbers{1}:=1
				SET TABLE TITLES($titles; $numbers)
				GET TABLE TITLES($t; $n)
				$t{1} // Customers`,
			Run: func(c *interp.Call) (value.Value, error) {
				var list []tableTitle
				if titles, numbers := c.Array(0), c.Array(1); c.N() > 0 {
					if titles == nil || numbers == nil || titles.Size() != numbers.Size() {
						return value.Undef, c.ArgError(1, errArraySizes, "there must be a number for each title")
					}
					list = make([]tableTitle, titles.Size())
					for i := range list {
						title, _ := titles.Get(i + 1)
						number, _ := numbers.Get(i + 1)
						list[i] = tableTitle{convertTo(value.TText, title).Str(), int(convertTo(value.TInteger, number).Float())}
					}
				}
				s := stateOf(c)
				s.mu.Lock()
				defer s.mu.Unlock()
				s.tableTitles = list
				return none()
			},
		},
		{
			Name: "GET TABLE TITLES", Number: 803,
			Syntax:  `( ← tableTitles : Text array ; ← tableNums : Integer array )`,
			Summary: "Fills arrays with the names and numbers of the tables that are not invisible: those of SET TABLE TITLES, or all.",
			Examples: `
				GET TABLE TITLES($titles; $numbers)
				Size of array($titles) // 0`,
			Run: func(c *interp.Call) (value.Value, error) {
				all, err := tables(c)
				if err != nil {
					return value.Undef, err
				}
				s := stateOf(c)
				s.mu.Lock()
				list := s.tableTitles
				s.mu.Unlock()
				if list == nil {
					for _, t := range all {
						if !t.Trashed {
							list = append(list, tableTitle{t.Name, t.Number})
						}
					}
				}
				titles, numbers := value.NewArray(value.TText, false, 0), []value.Value{}
				for _, t := range list {
					if !slices.ContainsFunc(all, func(d interp.DataTable) bool { return d.Number == t.number && d.Invisible }) {
						titles.V = append(titles.V, value.Str(t.title))
						numbers = append(numbers, value.Int(t.number))
					}
				}
				if err := setArray(c, 0, titles); err != nil {
					return value.Undef, err
				}
				a := value.NewArray(value.TInteger, false, len(numbers))
				for i, n := range numbers {
					a.Set(i+1, n)
				}
				return value.Undef, setArray(c, 1, a)
			},
		},
	}
}
