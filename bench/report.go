package main

import (
	"fmt"
	"math"
	"slices"
	"strings"
)

// report returns the Markdown tables, one of the interpreters and one of the library: how many times more than tetra each peer took. Without
// tetra among the peers, it shows what they took, in seconds or MB.
func report(programs []program, peers []peer, all results, value func(sample) float64) string {
	var b strings.Builder
	for _, library := range []bool{false, true} {
		var group []program
		for _, p := range programs {
			if p.Library == library && p.Name != hello {
				group = append(group, p)
			}
		}
		if len(group) > 0 {
			table(&b, group, peers, all, value)
			b.WriteString("\n")
		}
	}
	if line := startUp(peers, all); line != "" {
		b.WriteString(line + "\n\n")
	}
	var versions []string
	for _, p := range peers {
		if p.Name != subject && p.Name != floor {
			versions = append(versions, p.Name+" ("+p.Version+")")
		}
	}
	b.WriteString("Peers: " + strings.Join(versions, ", ") + ".\n")
	return b.String()
}

// table writes the table of a group of programs. The peers that have a program of the group have a column.
func table(b *strings.Builder, programs []program, peers []peer, all results, value func(sample) float64) {
	var columns []peer
	hasSubject := false
	for _, p := range peers {
		switch p.Name {
		case subject:
			hasSubject = true
		case floor:
		default:
			if slices.ContainsFunc(programs, func(program program) bool { return len(all[key{program.Name, p.Name}]) > 0 }) {
				columns = append(columns, p)
			}
		}
	}

	cells := []string{"program"}
	for _, c := range columns {
		cells = append(cells, c.Name)
	}
	if hasSubject {
		cells = append(cells, "tetra, CPU s", "tetra, MB")
	}
	row(b, cells)
	rule := []string{"---"}
	for range cells[1:] {
		rule = append(rule, "---:")
	}
	row(b, rule)

	typed := make([][]float64, len(columns))
	untyped := make([][]float64, len(columns))
	for _, p := range programs {
		for i, f := range p.forms() {
			if !hasSubject && i > 0 {
				break
			}
			cells := []string{title(p, f)}
			for i, c := range columns {
				runs := all[key{p.Name, c.Name}]
				if !hasSubject {
					cells = append(cells, number(middle(runs, value)))
					continue
				}
				r := ratio(runs, all[key{f.Name, subject}], value)
				cells = append(cells, number(r))
				switch {
				case math.IsNaN(r):
				case f.Untyped:
					untyped[i] = append(untyped[i], r)
				default:
					typed[i] = append(typed[i], r)
				}
			}
			if hasSubject {
				runs := all[key{f.Name, subject}]
				cells = append(cells, number(middle(runs, metrics["cpu"])), number(middle(runs, metrics["rss"])))
			}
			row(b, cells)
		}
	}
	if hasSubject && !programs[0].Library {
		means(b, "**geometric mean, typed**", typed)
		means(b, "**geometric mean, untyped**", untyped)
	}
}

// title returns the name of a row.
func title(p program, f form) string {
	switch {
	case f.Title != "":
		return f.Title
	case f.Untyped:
		return p.Name + ", untyped"
	}
	return f.Name
}

// means writes the row of geometric means, unless it is empty.
func means(b *strings.Builder, name string, ratios [][]float64) {
	cells := []string{name}
	some := false
	for _, r := range ratios {
		cells = append(cells, number(geometricMean(r)))
		some = some || len(r) > 0
	}
	if some {
		row(b, append(cells, "", ""))
	}
}

// rawTable returns every measurement, tab separated.
func rawTable(all results) string {
	var lines []string
	for k, runs := range all {
		for i, r := range runs {
			note := ""
			if r.Err != nil {
				note = strings.ReplaceAll(r.Err.Error(), "\n", " ")
			}
			lines = append(lines, fmt.Sprintf("%s\t%s\t%d\t%.4f\t%.4f\t%.1f\t%s\n",
				k.Program, k.Peer, i+1, r.CPU, r.Wall, r.RSS, note))
		}
	}
	slices.Sort(lines)
	return "program\tpeer\tround\tcpu\twall\tMB\terror\n" + strings.Join(lines, "")
}

func row(b *strings.Builder, cells []string) {
	b.WriteString("| " + strings.Join(cells, " | ") + " |\n")
}

// number shows a ratio or a quantity with two or three figures; a dash when there is none.
func number(x float64) string {
	switch {
	case math.IsNaN(x):
		return "–"
	case x >= 100:
		return fmt.Sprintf("%.0f", x)
	case x >= 1:
		return fmt.Sprintf("%.1f", x)
	}
	return fmt.Sprintf("%.2f", x)
}
