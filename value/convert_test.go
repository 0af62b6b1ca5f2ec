package value

import (
	"math"
	"testing"
)

func TestNumberText(t *testing.T) {
	for f, want := range map[float64]string{
		0: "0", 7: "7", 42: "42", 100: "100", -5: "-5", 0.5: "0.5", 1.0 / 3: "0.3333333333333", 2.0 / 3: "0.6666666666667",
		math.Pi: "3.14159265359", 32768: "32768", math.Inf(1): "INF", math.Inf(-1): "-INF", 3216.36 - 3214.89: "1.47",
		0.321636 - 0.321489: "0.000147", 2147483647000000: "2147483647000000", 1e20: "1e+20", 1.5e-7: "1.5e-07", 123456.789: "123456.789",
		1e15 + 0.5: "1e+15", 99999999999.55: "99999999999.55", -0.25: "-0.25", 9007199254740991: "9007199254740991",
		9007199254740993: "9.007199254741e+15", 1e300: "1e+300", 0.0001: "0.0001", 0.00001: "1e-05",
	} {
		if got := NumberText(f); got != want {
			t.Errorf("NumberText(%v) = %q, want %q", f, got, want)
		}
	}
	if got := NumberText(math.NaN()); got != "" {
		t.Errorf("NaN = %q", got)
	}
	if got := NumberText(math.Copysign(0, -1)); got != "0" {
		t.Errorf("-0 = %q", got)
	}
}

func TestParseNum(t *testing.T) {
	for s, want := range map[string]float64{
		"": 0, "ABCD": 0, "A1B2C3": 123, "123": 123, "123.4": 123.4, "-123": -123, "–123": -123, "–123e2": -12300, "123-456": 123, "-9": -9,
		"1e2": 100, "12-4": 12, "a1b2": 12, "33,333.33": 33333.33, "123e–2": 1.23, "1E-2": 0.01, "2nde5": 25, ".5": 0.5, "e5": 5, "5e": 5,
		"$1,000.50 each": 1000.5, "-": 0, "1.2.3": 1.23, "a-5": -5, "5-": 5, "1e400": math.Inf(1), "1e": 1, "12e3x4": 12e34, ".": 0, "-.e": 0,
	} {
		if got := ParseNum(s); got != want {
			t.Errorf("ParseNum(%q) = %v, want %v", s, got, want)
		}
	}
	if got := ParseNumSep("33.333,33", ","); got != 33333.33 {
		t.Errorf("comma: %v", got)
	}
}

func TestRoundInteger(t *testing.T) {
	for f, want := range map[float64]int32{
		3.1416: 3, 2.5: 3, -2.5: -3, 0.49: 0, 2147483647: math.MaxInt32, 2147483648: math.MinInt32, -2147483648: math.MinInt32,
		4294967296: 0, 4294967297: 1, 1e20: 1661992960, math.Inf(1): 0, math.Inf(-1): 0, 2147483647.5: math.MinInt32, -2147483649: math.MaxInt32,
	} {
		if got := RoundInteger(f); got != want {
			t.Errorf("RoundInteger(%v) = %d, want %d", f, got, want)
		}
	}
	if RoundInteger(math.NaN()) != 0 || TruncInteger(math.NaN()) != 0 {
		t.Error("NaN")
	}
	if TruncInteger(10.9) != 10 || TruncInteger(-10.9) != -10 || TruncInteger(0xFFFFFFFF) != -1 {
		t.Error("TruncInteger")
	}
}
