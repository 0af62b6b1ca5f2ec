package builtins

import (
	"tetra/interp"
	"tetra/value"
)

// euroRates is how many units of each currency one euro is, by law (commands/euro-converter).
var euroRates = value.Lazy[map[string]float64]{Make: func() map[string]float64 {
	return map[string]float64{
		"EUR": 1, "ATS": 13.7603, "BEF": 40.3399, "DEM": 1.95583, "FIM": 5.94573, "FRF": 6.55957, "GRD": 340.750, "IEP": 0.787564, "ITL": 1936.27,
		"LUF": 40.3399, "NLG": 2.20371, "PTE": 200.482, "ESP": 166.386,
	}
}}

func euroConverter(c *interp.Call) (value.Value, error) {
	var rates [2]float64
	for i := range rates {
		r, ok := euroRates.Get()[c.Text(i+1)]
		if !ok {
			return value.Undef, c.ArgError(i+1, errArgumentType, "%q is not the code of a currency that the euro replaced", c.Text(i+1))
		}
		rates[i] = r
	}
	places := 2
	switch c.Text(2) {
	case "ITL", "BEF", "LUF", "ESP":
		places = 0
	}
	return number(roundPlaces(c.Real(0)/rates[0]*rates[1], places))
}
