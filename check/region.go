package check

import (
	"strings"

	"tetra/ast"
	"tetra/diag"
)

// WarningNumber is the number by which the comments //%W-number and //%W+number switch a warning, "550.4", and "" for one that has none. 550.10 is 4D's
// number for a variable declared again (Project/compiler, "Warnings"); the others are those that public code switches off around such lines. What has no
// number here is switched by //%W- alone.
func WarningNumber(code string) string {
	switch code {
	case "unused-local":
		return "550.4"
	case "unknown-function":
		return "550.2"
	case "obsolete-command":
		return "551.1"
	case "var-clash":
		return "550.10"
	}
	return ""
}

// regions is where warnings are off: each switch holds from its comment to the end of the file or the next switch.
type regions []regionSwitch

type regionSwitch struct {
	from   uint32
	off    bool
	number string // "" for all warnings
}

func newRegions(f *ast.File) (r regions) {
	for _, c := range f.Comments {
		if c.Kind != ast.LineComment {
			continue
		}
		text := strings.TrimSpace(strings.TrimPrefix(f.Source.Text[c.At.Start:c.At.End], "//"))
		rest, ok := strings.CutPrefix(text, "%W")
		if !ok || rest == "" || rest[0] != '-' && rest[0] != '+' {
			continue
		}
		number, _, _ := strings.Cut(strings.TrimSpace(rest[1:]), " ")
		r = append(r, regionSwitch{from: c.At.Start, off: rest[0] == '-', number: strings.TrimSuffix(number, ".")})
	}
	return r
}

// filter leaves out the warnings that are switched off at their place.
func (r regions) filter(l diag.List) diag.List {
	if len(r) == 0 {
		return l
	}
	var kept diag.List
	for _, e := range l {
		if e.Severity == diag.IsError || !r.off(e) {
			kept = append(kept, e)
		}
	}
	return kept
}

func (r regions) off(e *diag.Error) (off bool) {
	number := WarningNumber(e.Code)
	for _, s := range r {
		if s.from > e.Span.Start {
			break
		}
		if s.number == "" || s.number == number {
			off = s.off
		}
	}
	return off
}
