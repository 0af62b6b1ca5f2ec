package builtins

import (
	"runtime"
	"slices"

	"tetra/interp"
	"tetra/value"
)

// The commands that ask an application about its data, its backups and its licenses, as one without data and licenses answers them.

const errNoLogFile = 1403

// noInfo is BACKUP INFO and RESTORE INFO: nothing was ever saved or restored. The selectors are those of its page.
func noInfo(name string, number int, summary, date string, selectors ...int) *interp.Command {
	return &interp.Command{
		Name: name, Number: number,
		Syntax:   `( selector : Integer ; ← info1 : Variable ; ← info2 : Variable )`,
		Summary:  summary,
		Examples: name + "(" + date + "; $date; $time)\n$date=!00-00-00! // True",
		Run: func(c *interp.Call) (value.Value, error) {
			if !slices.Contains(selectors, c.Int(0)) {
				return value.Undef, c.ArgError(0, errBadOption, "there is no selector %d", c.Int(0))
			}
			for i := 1; i <= 2; i++ {
				t, ok := c.DeclaredType(i)
				v := t.Default()
				switch { // what the page says the selector gives, for a variable without a type
				case ok && t != value.TVariant:
				case c.Int(0) == 2 || c.Int(0) == 5:
					v = []value.Value{value.Int(0), value.Empty}[i-1]
				default:
					v = []value.Value{value.TDate.Default(), value.TTime.Default()}[i-1]
				}
				if err := c.SetOut(i, v); err != nil {
					return value.Undef, err
				}
			}
			return none()
		},
	}
}

func backupTheme() []*interp.Command {
	return []*interp.Command{
		{
			Name: "CHECK LOG FILE", Number: 799,
			Summary: "Shows the log file of the data: without one it is the error 1403.",
			Examples: `
				Try
				 CHECK LOG FILE
				Catch
				 ALERT(String(Last errors[0].errCode)) // 1403
				End try`,
			Run: func(c *interp.Call) (value.Value, error) {
				return value.Undef, c.Errorf(errNoLogFile, "the application has no log file")
			},
		},
		noInfo("BACKUP INFO", 888, "Tells about the last backup: empty values, there was none.", "Last backup date", 0, 2, 4, 5),
		noInfo("RESTORE INFO", 889, "Tells about the last automatic restore: empty values, there was none.", "Last restore date", 0, 2),
		{
			Name: "Log file", Number: 928, Syntax: `: Text`,
			Summary:  "Returns the path of the log file: an empty text, and OK becomes 0, because there is none.",
			Examples: `Log file="" // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				c.Proc.SetOK(false)
				return value.Empty, nil
			},
		},
	}
}

func cacheTheme() []*interp.Command {
	return []*interp.Command{
		{
			Name: "FLUSH CACHE", Number: 297,
			Syntax:  `({ size : Real }{; * })`,
			Summary: "Does nothing without data: in 4D it writes the cache to disk.",
			Run:     func(*interp.Call) (value.Value, error) { return none() },
		},
		{
			Name: "MEMORY STATISTICS", Number: 1118,
			Syntax:  `( infoType : Integer ; ← arrNames : Text array ; ← arrValues : Real array ; ← arrCount : Real array )`,
			Summary: "Fills arrays with figures about memory: the bytes in use, those held from the system, and the objects alive.",
			Notes:   "The figures are those of this program: there is no cache of data.",
			Examples: `
				ARRAY TEXT($names; 0)
				ARRAY REAL($values; 0)
				ARRAY REAL($counts; 0)
				MEMORY STATISTICS(1; $names; $values; $counts)
				Size of array($names)>0 // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				if c.Int(0) != 1 {
					return value.Undef, c.ArgError(0, errBadOption, "the type of information is 1, not %d", c.Int(0))
				}
				var m runtime.MemStats
				runtime.ReadMemStats(&m)
				names := value.NewArray(value.TText, false, 2)
				values, counts := value.NewArray(value.TReal, false, 2), value.NewArray(value.TReal, false, 2)
				names.Set(1, value.Str("usedMem"))
				values.Set(1, value.Num(float64(m.HeapAlloc)))
				counts.Set(1, value.Num(float64(m.HeapObjects)))
				names.Set(2, value.Str("systemMem"))
				values.Set(2, value.Num(float64(m.Sys)))
				for i, a := range []*value.ArrayV{names, values, counts} {
					if err := setArray(c, i+1, a); err != nil {
						return value.Undef, err
					}
				}
				return none()
			},
		},
		{
			Name: "SET CACHE SIZE", Number: 1399,
			Syntax:  `( size : Real {; minFreeSize : Real} )`,
			Summary: "Sets the size of the cache of the data, which Get cache size tells: there are no data, so nothing else changes.",
			Examples: `
				SET CACHE SIZE(64*1024*1024)
				Get cache size // 67108864`,
			Run: func(c *interp.Call) (value.Value, error) {
				s := stateOf(c)
				s.mu.Lock()
				s.cacheSize = c.Real(0)
				s.mu.Unlock()
				return none()
			},
		},
		{
			Name: "Cache info", Number: 1402,
			Syntax:   `({ dbFilter : Object }) : Object`,
			Summary:  "Describes the cache of the data: nothing is in it.",
			Examples: "Cache info.usedMem // 0\nCache info.objects.length // 0",
			Run: func(c *interp.Call) (value.Value, error) {
				o := value.NewObject()
				o.Set("maxMem", cacheSize(c))
				o.Set("usedMem", value.Int(0))
				o.Set("objects", value.Coll(value.NewColl(nil)))
				return object(o)
			},
		},
		{
			Name: "Get cache size", Number: 1432,
			Syntax:   `: Real`,
			Summary:  "Returns the size of the cache of the data in bytes: that of SET CACHE SIZE, 0 before.",
			Examples: "Get cache size // 0",
			Run:      func(c *interp.Call) (value.Value, error) { return cacheSize(c), nil },
		},
	}
}

func cacheSize(c *interp.Call) value.Value {
	s := stateOf(c)
	s.mu.Lock()
	defer s.mu.Unlock()
	return value.Num(s.cacheSize)
}

// The licenses that are parts of 4D and not plug-ins (theme Is License Available).
const (
	licenseWeb  = 808464945
	licenseREST = 808465719
)

func licenseTheme() []*interp.Command {
	return []*interp.Command{
		withoutWindows("CHANGE LICENSES", 637, ``, "opens the window of licenses"),
		{
			Name: "Is license available", Number: 714,
			Syntax:   `({ license : Integer }) : Boolean`,
			Summary:  "Tells whether a feature may be used: the application and its web server always, plug-ins never, there are none.",
			Examples: "Is license available // True\nIs license available(4D Web license) // True\nIs license available(4D Write license) // False",
			Run: func(c *interp.Call) (value.Value, error) {
				return boolean(!c.Has(0) || c.Int(0) == licenseWeb || c.Int(0) == licenseREST)
			},
		},
		{
			Name: "Refresh license", Number: 1336, Syntax: `: Object`,
			Summary:  "Does nothing, as in every application that is no server: there is no license. It returns Null.",
			Examples: `Refresh license=Null // True`,
			Run:      func(*interp.Call) (value.Value, error) { return value.NullV, nil },
		},
		{
			Name: "License info", Number: 1489, Syntax: `: Object`,
			Summary:  "Describes the license: tetra needs none, so there are no products and no end.",
			Examples: `License info.products.length // 0`,
			Run: func(c *interp.Call) (value.Value, error) {
				o := value.NewObject()
				o.Set("name", value.Str("tetra"))
				o.Set("key", value.Int(0))
				o.Set("licenseNumber", value.Empty)
				o.Set("version", value.Str(version(c)))
				o.Set("userName", value.Empty)
				o.Set("userMail", value.Empty)
				o.Set("companyName", value.Empty)
				o.Set("platforms", value.Coll(value.NewColl([]value.Value{value.Str("macOS"), value.Str("windows"), value.Str("linux")})))
				o.Set("expirationDate", value.NullV)
				o.Set("products", value.Coll(value.NewColl(nil)))
				return object(o)
			},
		},
		answers("License usage", 1782, `: Collection`, "Lists the licenses in use: Null, as in every application that is no server.", value.NullV),
	}
}
