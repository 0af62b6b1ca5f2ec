package builtins

import (
	"io/fs"
	"strings"

	"tetra/interp"
	"tetra/value"
)

// Choice lists are those of the List editor: they lie in lists.json of the project's sources (docs/Project/architecture), each an object with items. There
// are no hierarchical lists, which have numbers instead of names.

const choiceLists = "lists.json"

// sourceJSON is the object in a JSON file of the sources, nil for a file that is not there or holds none. The error is that files are switched off.
func sourceJSON(c *interp.Call, name string) (*value.ObjectV, error) {
	var b []byte
	var err error
	if packed := programOf(c).Packed; packed != nil {
		b, err = fs.ReadFile(packed, name)
	} else {
		b, err = (&diskPath{abs: sources(c).abs + "/" + name}).read(c)
	}
	if err != nil {
		_, off := files(c)
		return nil, off
	}
	v, err := value.ParseJSON(strings.TrimPrefix(string(b), "\uFEFF"))
	if err != nil || !v.IsObject() {
		return nil, nil
	}
	return v.Object(), nil
}

// noReference refuses the number of a hierarchical list as argument i.
func noReference(c *interp.Call, i int) error {
	if c.Arg(i).IsText() {
		return nil
	}
	return c.ArgError(i, errNotImplemented, "there are no hierarchical lists: a list is given by its name, not %s", value.Show(c.Arg(i), 40))
}

func choiceListCommands() []*interp.Command {
	return []*interp.Command{
		{
			Name: "ARRAY TO LIST", Number: 287,
			Syntax:  `( array : Array ; list : Text, Integer {; itemRefs : Array} )`,
			Summary: "Makes the elements of an array the items of a choice list of the project, which is made when there is none of its name.",
			Notes:   "The numbers of the items are those of itemRefs, else 1, 2 and so on. It changes lists.json in the project's sources. There are no hierarchical lists.",
			Examples: `
				ARRAY TEXT($colors; 2)
				$colors{1}:="red"
				$colors{2}:="blue"
				ARRAY TO LIST($colors; "Colors")
				ARRAY TEXT($items; 0)
				LIST TO ARRAY("Colors"; $items)
				$items{2} // blue`,
			Run: arrayToList,
		},
		{
			Name: "LIST TO ARRAY", Number: 288,
			Syntax:  `( list : Text, Integer ; ← array : Array {; ← itemRefs : Array} )`,
			Summary: "Fills an array with the first level of a choice list of the project, another with the numbers of its items.",
			Notes:   "A list that does not exist has no items. There are no hierarchical lists.",
			Examples: `
				ARRAY TEXT($items; 3)
				LIST TO ARRAY("no such list"; $items)
				Size of array($items) // 0`,
			Run: listToArray,
		},
	}
}

func listToArray(c *interp.Call) (value.Value, error) {
	if err := noReference(c, 0); err != nil {
		return value.Undef, err
	}
	lists, err := sourceJSON(c, choiceLists)
	if err != nil {
		return value.Undef, err
	}
	texts, refs := value.NewArray(value.TText, false, 0), value.NewArray(value.TReal, false, 0)
	for _, item := range itemsOf(lists, c.Text(0)) {
		name, ref := item, value.Int(0) // an item without properties is its text alone
		if item.IsObject() {
			name, ref = item.Object().Get("text"), item.Object().Get("ref")
		}
		texts.V = append(texts.V, convertTo(value.TText, name))
		refs.F = append(refs.F, convertTo(value.TReal, ref).Float())
	}
	if err := setArray(c, 1, texts); err != nil {
		return value.Undef, err
	}
	if !c.Has(2) {
		return none()
	}
	if c.Array(2) == nil { // made anew it is an array of whole numbers
		whole := value.NewArray(value.TInteger, false, refs.Size())
		for i := 1; i <= refs.Size(); i++ {
			whole.Set(i, convertTo(value.TInteger, value.Num(refs.F[i])))
		}
		refs = whole
	}
	return value.Undef, setArray(c, 2, refs)
}

// itemsOf is the items of the list of a name.
func itemsOf(lists *value.ObjectV, name string) []value.Value {
	if lists == nil {
		return nil
	}
	l := lists.Get(name)
	if l.IsObject() {
		l = l.Object().Get("items")
	}
	if !l.IsColl() {
		return nil
	}
	return l.Coll().Values()
}

func arrayToList(c *interp.Call) (value.Value, error) {
	if err := noReference(c, 1); err != nil {
		return value.Undef, err
	}
	a, refs := c.Array(0), c.Array(2)
	switch {
	case a == nil:
		return value.Undef, c.ArgError(0, errArrayExpected, "an array is expected")
	case c.Has(2) && (refs == nil || refs.Size() != a.Size()):
		return value.Undef, c.ArgError(2, errArraySizes, "there must be a number for each element")
	}
	lists, err := sourceJSON(c, choiceLists)
	if err != nil {
		return value.Undef, err
	}
	root := sources(c)
	switch info := (&diskPath{abs: root.abs, folder: true}).stat(c); {
	case info == nil:
		return value.Undef, c.Errorf(errNoFolder, "there is no project whose lists could be changed")
	case lists == nil && (&diskPath{abs: root.abs + "/" + choiceLists}).stat(c) != nil:
		return value.Undef, c.Errorf(errArgumentType, "%s of the project is not well formed: it is left as it is", choiceLists)
	case lists == nil:
		lists = value.NewObject()
	}
	items := make([]value.Value, a.Size())
	for i := range items {
		e, _ := a.Get(i + 1)
		ref := value.Int(i + 1)
		if refs != nil {
			r, _ := refs.Get(i + 1)
			ref = convertTo(value.TInteger, r)
		}
		item := value.NewObject()
		item.Set("text", convertTo(value.TText, e))
		item.Set("ref", ref)
		item.Set("editable", value.True)
		items[i] = value.Obj(item)
	}
	list := lists.Get(c.Text(1)).AsObject()
	if list == nil {
		list = value.NewObject()
		list.Set("lineHeight", value.Int(18))
		list.Set("editable", value.True)
		lists.Set(c.Text(1), value.Obj(list))
	}
	list.Set("items", value.Coll(value.NewColl(items)))
	s, err := value.StringifyJSON(value.Obj(lists), true)
	if err != nil {
		return value.Undef, err
	}
	return value.Undef, writeSource(c, &diskPath{abs: root.abs + "/" + choiceLists}, s+"\n")
}
