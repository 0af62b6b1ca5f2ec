package golden

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"strings"
	"time"
)

// Reporters is the forms of a report.
func Reporters() []string { return []string{"human", "json", "junit", "tap", "github"} }

// Report writes results in one of the forms of Reporters. The human and github forms end with the line of Summary.
func Report(w io.Writer, form string, results []*Result, took time.Duration) error {
	switch form {
	case "human":
		return reportHuman(w, results, took)
	case "json":
		return reportJSON(w, results, took)
	case "junit":
		return reportJUnit(w, results, took)
	case "tap":
		return reportTAP(w, results)
	case "github":
		return reportGitHub(w, results, took)
	}
	return fmt.Errorf("there is no reporter called %s", form)
}

// Summary is the last line: "12 passed, 1 failed, 2 skipped (0.4s)".
func Summary(results []*Result, took time.Duration) string {
	return fmt.Sprintf("%d passed, %d failed, %d skipped (%.1fs)",
		Count(results, Passed), Count(results, Failed), Count(results, Skipped), took.Seconds())
}

func reportHuman(w io.Writer, results []*Result, took time.Duration) error {
	var b strings.Builder
	for _, r := range results {
		switch {
		case r.Verdict == Failed:
			fmt.Fprintf(&b, "FAIL %s: %s\n%s", r.Test.File, r.Message, r.Diff)
		case r.Verdict == Skipped:
			fmt.Fprintf(&b, "skip %s: %s\n", r.Test.File, r.Message)
		case r.Updated:
			fmt.Fprintf(&b, "updated %s\n", r.Test.Out)
		}
	}
	b.WriteString(Summary(results, took) + "\n")
	_, err := io.WriteString(w, b.String())
	return err
}

func reportJSON(w io.Writer, results []*Result, took time.Duration) error {
	type test struct {
		Name    string  `json:"name"`
		File    string  `json:"file"`
		Verdict Verdict `json:"verdict"`
		Seconds float64 `json:"seconds"`
		Message string  `json:"message,omitempty"`
		Diff    string  `json:"diff,omitempty"`
	}
	report := struct {
		Version int     `json:"version"`
		Passed  int     `json:"passed"`
		Failed  int     `json:"failed"`
		Skipped int     `json:"skipped"`
		Seconds float64 `json:"seconds"`
		Tests   []test  `json:"tests"`
	}{1, Count(results, Passed), Count(results, Failed), Count(results, Skipped), took.Seconds(), []test{}}
	for _, r := range results {
		report.Tests = append(report.Tests, test{r.Test.Name, r.Test.File, r.Verdict, r.Time.Seconds(), r.Message, r.Diff})
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(report)
}

func reportJUnit(w io.Writer, results []*Result, took time.Duration) error {
	type failure struct {
		Message string `xml:"message,attr"`
		Text    string `xml:",chardata"`
	}
	type skipped struct {
		Message string `xml:"message,attr"`
	}
	type testcase struct {
		Name    string   `xml:"name,attr"`
		Class   string   `xml:"classname,attr"`
		File    string   `xml:"file,attr"`
		Time    string   `xml:"time,attr"`
		Failure *failure `xml:"failure"`
		Skipped *skipped `xml:"skipped"`
	}
	suite := struct {
		XMLName  xml.Name   `xml:"testsuite"`
		Name     string     `xml:"name,attr"`
		Tests    int        `xml:"tests,attr"`
		Failures int        `xml:"failures,attr"`
		Skipped  int        `xml:"skipped,attr"`
		Time     string     `xml:"time,attr"`
		Cases    []testcase `xml:"testcase"`
	}{Name: "tetra", Tests: len(results), Failures: Count(results, Failed), Skipped: Count(results, Skipped), Time: seconds(took)}
	for _, r := range results {
		folder, name := "", r.Test.Name
		if i := strings.LastIndexByte(name, '/'); i >= 0 {
			folder, name = name[:i], name[i+1:]
		}
		c := testcase{Name: name, Class: strings.ReplaceAll(folder, "/", "."), File: r.Test.File, Time: seconds(r.Time)}
		switch r.Verdict {
		case Failed:
			c.Failure = &failure{r.Message, r.Diff}
		case Skipped:
			c.Skipped = &skipped{r.Message}
		}
		suite.Cases = append(suite.Cases, c)
	}
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	e := xml.NewEncoder(w)
	e.Indent("", "  ")
	if err := e.Encode(suite); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

func seconds(d time.Duration) string { return fmt.Sprintf("%.3f", d.Seconds()) }

// reportTAP writes TAP version 14; the difference is the YAML block of a failure.
func reportTAP(w io.Writer, results []*Result) error {
	var b strings.Builder
	fmt.Fprintf(&b, "TAP version 14\n1..%d\n", len(results))
	for i, r := range results {
		name := strings.ReplaceAll(r.Test.Name, "#", `\#`)
		switch r.Verdict {
		case Passed:
			fmt.Fprintf(&b, "ok %d - %s\n", i+1, name)
		case Skipped:
			fmt.Fprintf(&b, "ok %d - %s # SKIP %s\n", i+1, name, r.Message)
		case Failed:
			fmt.Fprintf(&b, "not ok %d - %s\n  ---\n  message: %q\n", i+1, name, r.Message)
			if r.Diff != "" {
				b.WriteString("  diff: |\n")
				for line := range strings.Lines(r.Diff) {
					b.WriteString("    " + line)
				}
			}
			b.WriteString("  ...\n")
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// reportGitHub writes workflow commands, which GitHub shows beside the file.
func reportGitHub(w io.Writer, results []*Result, took time.Duration) error {
	var b strings.Builder
	for _, r := range results {
		if r.Verdict == Failed {
			text := r.Message
			if r.Diff != "" {
				text += "\n" + strings.TrimSuffix(r.Diff, "\n")
			}
			fmt.Fprintf(&b, "::error file=%s,line=1::%s\n", GitHubProperty(r.Test.File), GitHubText(text))
		}
	}
	b.WriteString(Summary(results, took) + "\n")
	_, err := io.WriteString(w, b.String())
	return err
}

// GitHubText escapes the message of a workflow command.
func GitHubText(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(s)
}

// GitHubProperty escapes a property of a workflow command.
func GitHubProperty(s string) string {
	return strings.NewReplacer(":", "%3A", ",", "%2C").Replace(GitHubText(s))
}
