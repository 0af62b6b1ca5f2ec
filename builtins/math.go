package builtins

import (
	"math"
	"strconv"

	"tetra/interp"
	"tetra/value"
)

// ofReal is a command that turns one number into another.
func ofReal(f func(float64) float64) func(*interp.Call) (value.Value, error) {
	return func(c *interp.Call) (value.Value, error) { return number(f(c.Real(0))) }
}

func mathTheme() []*interp.Command {
	return []*interp.Command{
		{
			Name: "Int", Number: 8, Syntax: `( number : Real ) : Real`,
			Summary:  "Returns the greatest whole number that is not above a number.",
			Examples: "Int(123.4) // 123\nInt(-123.4) // -124",
			Run:      ofReal(math.Floor),
		},
		{
			Name: "Dec", Number: 9, Syntax: `( number : Real ) : Real`,
			Summary:  "Returns the fraction of a number, without its sign.",
			Examples: "Dec(7.25) // 0.25\nDec(-7.25) // 0.25",
			Run: ofReal(func(f float64) float64 {
				_, frac := math.Modf(f)
				return math.Abs(frac)
			}),
		},
		{
			Name: "Sin", Number: 17, Syntax: `( number : Real ) : Real`,
			Summary:  "Returns the sine of an angle in radians.",
			Examples: `Sin(0) // 0`,
			Run:      ofReal(math.Sin),
		},
		{
			Name: "Cos", Number: 18, Syntax: `( number : Real ) : Real`,
			Summary:  "Returns the cosine of an angle in radians.",
			Examples: `Cos(0) // 1`,
			Run:      ofReal(math.Cos),
		},
		{
			Name: "Tan", Number: 19, Syntax: `( number : Real ) : Real`,
			Summary:  "Returns the tangent of an angle in radians.",
			Examples: `Tan(0) // 0`,
			Run:      ofReal(math.Tan),
		},
		{
			Name: "Arctan", Number: 20, Syntax: `( number : Real ) : Real`,
			Summary:  "Returns the angle in radians that has this tangent.",
			Examples: `Arctan(1)*4 // 3.14159265359`,
			Run:      ofReal(math.Atan),
		},
		{
			Name: "Exp", Number: 21, Syntax: `( number : Real ) : Real`,
			Summary:  "Returns e to the power of a number.",
			Examples: "Exp(0) // 1\nExp(1) // 2.718281828459",
			Run:      ofReal(math.Exp),
		},
		{
			Name: "Log", Number: 22, Syntax: `( number : Real ) : Real`,
			Summary:  "Returns the natural logarithm of a number.",
			Examples: `Log(1) // 0`,
			Run:      ofReal(math.Log),
		},
		{
			Name: "Round", Number: 94, Syntax: `( round : Real ; places : Integer ) : Real`,
			Summary:  "Rounds a number to this many decimal places; negative ones are left of the point.",
			Notes:    "A 5 is rounded away from zero. The decimal digits of the number are what counts, not its binary form.",
			Examples: "Round(16.857;2) // 16.86\nRound(32345.67;-3) // 32000\nRound(29.8725;3) // 29.873\nRound(-1.5;0) // -2",
			Run:      func(c *interp.Call) (value.Value, error) { return number(roundPlaces(c.Real(0), c.Int(1))) },
		},
		{
			Name: "Trunc", Number: 95, Syntax: `( number : Real ; places : Integer ) : Real`,
			Summary:  "Cuts a number off, downwards, after this many decimal places.",
			Examples: "Trunc(216.897;1) // 216.8\nTrunc(216.897;-1) // 210\nTrunc(-216.897;1) // -216.9",
			Run:      func(c *interp.Call) (value.Value, error) { return number(truncPlaces(c.Real(0), c.Int(1))) },
		},
		{
			Name: "Mod", Number: 98, Syntax: `( number1 : Real ; number2 : Real ) : Real`,
			Summary:  "Returns the remainder of the division of two numbers, which are rounded first.",
			Notes:    "The remainder has the sign of the first number. A divisor of 0 is error 15.",
			Examples: "Mod(3;2) // 1\nMod(4;2) // 0\nMod(3.5;2) // 0",
			Run: func(c *interp.Call) (value.Value, error) {
				b := math.Round(c.Real(1))
				if b == 0 {
					return value.Undef, c.ArgError(1, errNotComparable, "the divisor is 0")
				}
				return number(math.Mod(math.Round(c.Real(0)), b))
			},
		},
		{
			Name: "Abs", Number: 99, Syntax: `( number : Real ) : Real`,
			Summary:  "Returns a number without its sign.",
			Examples: `Abs(-10.3) // 10.3`,
			Run:      ofReal(math.Abs),
		},
		{
			Name: "Random", Number: 100, Syntax: `: Integer`,
			Summary:  "Returns a random whole number from 0 to 32767.",
			Examples: `Random<=32767 // True`,
			Run:      func(c *interp.Call) (value.Value, error) { return integer(c.Proc.Interp().Random()) },
		},
		{
			Name: "Square root", Number: 539, Syntax: `( number : Real ) : Real`,
			Summary:  "Returns the square root of a number.",
			Examples: `Square root(16) // 4`,
			Run:      ofReal(math.Sqrt),
		},
		{
			Name: "SET REAL COMPARISON LEVEL", Number: 623, Syntax: `( epsilon : Real )`,
			Summary: "Sets up to which difference two numbers are equal; 10^-6 at first.",
			Notes:   "It counts for the current process.",
			Examples: `
				SET REAL COMPARISON LEVEL(0.01)
				1=1.001 // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				c.Proc.SetEpsilon(math.Abs(c.Real(0)))
				return none()
			},
		},
		{
			Name: "Euro converter", Number: 676, Syntax: `( value : Real ; fromCurrency : Text ; toCurrency : Text ) : Real`,
			Summary:  "Converts an amount between the euro and the currencies it replaced, or between two of these.",
			Notes:    "The result has two decimal places; none in lire, Belgian and Luxembourg francs and pesetas.",
			Examples: "Euro converter(10000;French Franc;Euro) // 1524.49\nEuro converter(10000;\"FRF\";\"ITL\") // 2951825",
			Run:      euroConverter,
		},
		seriesCommand("Sum", 1, `( series : Array {; attributePath : Text} ) : Real`, "Returns the sum of the numbers of an array.", "60", func(s *series) value.Value { return value.Num(s.sum) }),
		seriesCommand("Average", 2, `( series : Array {; attributePath : Text} ) : Real`, "Returns the arithmetic mean of the numbers of an array.", "20", func(s *series) value.Value { return value.Num(s.mean()) }),
		seriesCommand("Max", 3, `( series : Array {; attributePath : Text} ) : any`, "Returns the greatest of the numbers or dates of an array.", "30", func(s *series) value.Value { return s.extreme(s.max) }),
		seriesCommand("Min", 4, `( series : Array {; attributePath : Text} ) : any`, "Returns the least of the numbers or dates of an array.", "10", func(s *series) value.Value { return s.extreme(s.min) }),
		seriesCommand("Std deviation", 26, `( series : Array ) : Real`, "Returns the standard deviation of a sample, the numbers of an array.", "10",
			func(s *series) value.Value { return value.Num(math.Sqrt(s.variance())) }),
		seriesCommand("Variance", 27, `( series : Array ) : Real`, "Returns the variance of a sample, the numbers of an array.", "100", func(s *series) value.Value { return value.Num(s.variance()) }),
		seriesCommand("Sum squares", 28, `( series : Array ) : Real`, "Returns the sum of the squares of the numbers of an array.", "1400", func(s *series) value.Value { return value.Num(s.squares) }),
	}
}

// seriesCommand is the row of a command of the theme On a Series, all of which are about an array, or what its objects have at a path. example is
// what it gives for 10, 20 and 30.
func seriesCommand(name string, number int, syntax, summary, example string, result func(*series) value.Value) *interp.Command {
	ordered := name == "Max" || name == "Min"
	return &interp.Command{
		Name: name, Number: number, Syntax: syntax, Summary: summary,
		Notes:    "Of an array without numbers it is 0. Fields, which need a database, are no arrays.",
		Examples: "ARRAY REAL($series; 0)\nCOLLECTION TO ARRAY([10; 20; 30]; $series)\n" + name + "($series) // " + example,
		Run: func(c *interp.Call) (value.Value, error) {
			a, err := theArray(c, 0)
			if err == nil {
				err = noSeries(c, a.Elem, ordered)
			}
			c.Proc.SetOK(err == nil)
			if err != nil {
				return value.Undef, err
			}
			s := series{}
			s.add(c, a, pathOf(c, 1))
			return result(&s), nil
		},
	}
}

// noSeries is the error of an array whose elements cannot be computed with; ordered is whether the command compares them only, so that dates will do.
func noSeries(c *interp.Call, elem value.Type, ordered bool) error {
	switch elem {
	case value.TInteger, value.TReal, value.TTime:
		if c.Has(1) {
			return c.ArgError(1, errArgumentType, "only objects have attributes: the array is one of numbers")
		}
		return nil
	case value.TObject:
		if !c.Has(1) {
			return c.ArgError(0, errArgumentType, "of an array of objects, the attributePath must be given")
		}
		return nil
	case value.TDate:
		if ordered && !c.Has(1) {
			return nil
		}
	}
	if ordered {
		return c.ArgError(0, errArgumentType, "the array must be one of numbers or dates")
	}
	return c.ArgError(0, errArgumentType, "the array must be one of numbers")
}

// series is what the commands of the theme On a Series know about the numbers of an array.
type series struct {
	n                      int
	sum, squares, min, max float64
	avg, deviation         float64 // of the numbers so far: their mean, the sum of the squares of their distances from it
	dates                  bool    // the array is one of dates
}

func (s *series) mean() float64 {
	if s.n == 0 {
		return 0
	}
	return s.sum / float64(s.n)
}

// variance is that of a sample: divided by n-1 (commands/variance).
func (s *series) variance() float64 {
	if s.n < 2 {
		return 0
	}
	return s.deviation / float64(s.n-1)
}

func (s *series) extreme(f float64) value.Value {
	if s.dates {
		return value.DateOf(int32(f))
	}
	return value.Num(f)
}

func (s *series) add(c *interp.Call, a *value.ArrayV, path *propertyPath) {
	s.dates = a.Elem == value.TDate
	if a.Rows != nil {
		for _, row := range a.Rows[1:] { // element 0 does not count in either dimension
			s.add(c, row, path)
		}
	}
	for i := 1; a.Rows == nil && i <= a.Size(); i++ {
		v, _ := a.Get(i)
		path.each(c, v, func(x value.Value) bool {
			switch {
			case x.IsNum(), x.Kind() == value.Time:
				s.addNumber(value.ToNum(x))
			case s.dates && x.Kind() == value.Date:
				s.addNumber(float64(x.Day()))
			}
			return true
		})
	}
}

func (s *series) addNumber(f float64) {
	if s.n == 0 || f < s.min {
		s.min = f
	}
	if s.n == 0 || f > s.max {
		s.max = f
	}
	s.n++
	s.sum += f
	s.squares += f * f
	// Welford's way does not lose what numbers far from zero have in common.
	d := f - s.avg
	s.avg += d / float64(s.n)
	s.deviation += d * (f - s.avg)
}

// roundPlaces rounds half away from zero on the decimal digits of f: 1.005 is 1.01 to two places, though its binary form is below.
func roundPlaces(f float64, places int) float64 {
	if scale := math.Pow10(places); places >= 0 && places <= 15 && math.Abs(f) < 1e9 {
		// Far from the middle between two results the binary form decides as well, and sooner.
		x := math.Abs(f) * scale
		if _, frac := math.Modf(x); math.Abs(frac-0.5) > 1e-4 && x < 1<<50 {
			return math.Copysign(math.Floor(x+0.5)/scale, f)
		}
	}
	return decimalPlaces(f, places, func(_ bool, next byte) bool { return next >= '5' })
}

// truncPlaces cuts towards minus infinity.
func truncPlaces(f float64, places int) float64 {
	if places == 0 {
		return math.Floor(f)
	}
	return decimalPlaces(f, places, func(negative bool, _ byte) bool { return negative })
}

// decimalPlaces keeps the decimal digits of f up to a place. When something is dropped, up decides from the sign and the first dropped digit whether
// the number without its sign goes up by one in that place.
func decimalPlaces(f float64, places int, up func(negative bool, next byte) bool) float64 {
	if f == 0 || f-f != 0 {
		return f
	}
	var buf [32]byte
	s := strconv.AppendFloat(buf[:0], math.Abs(f), 'e', -1, 64) // d.ddde±dd
	k := len(s) - 1
	for s[k] != 'e' {
		k--
	}
	exp, _ := strconv.Atoi(string(s[k+1:]))
	digits := append([]byte{s[0]}, s[min(2, k):k]...)
	keep := exp + 1 + places // how many digits stay
	if keep >= len(digits) {
		return f
	}
	next := byte('0')
	if keep >= 0 {
		next = digits[keep]
	}
	kept := append([]byte{'0'}, digits[:max(keep, 0)]...)
	if up(f < 0, next) {
		i := len(kept) - 1
		for ; kept[i] == '9'; i-- {
			kept[i] = '0'
		}
		kept[i]++
	}
	kept = append(kept, 'e')
	kept = strconv.AppendInt(kept, int64(-places), 10)
	r, _ := strconv.ParseFloat(string(kept), 64)
	return math.Copysign(r, f)
}
