package golden

import (
	"fmt"
	"strconv"
	"strings"
)

// Directives is what a test's head comment says about how it runs:
//
//	//tetra: context=web privileges=CreateInvoices status=1 args="a b" skip="needs a printer"
//
// status, args, stdin and skip are for the harness; every other word is an option of the command line, with its value after =.
type Directives struct {
	Options []string // "--context=web"
	Args    []string
	Stdin   string
	Status  int    // -1: not said
	Skip    string // why the test is not run
}

func parseDirectives(text string) (Directives, error) {
	d := Directives{Status: -1}
	text = strings.TrimPrefix(text, "\ufeff")
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line != "" && !strings.HasPrefix(line, "//") && !strings.HasPrefix(line, "#!") {
			break
		}
		rest, ok := strings.CutPrefix(line, "//tetra:")
		if !ok {
			continue
		}
		words, err := Split(rest)
		if err != nil {
			return d, err
		}
		for _, w := range words {
			if err := d.set(w); err != nil {
				return d, err
			}
		}
	}
	return d, nil
}

func (d *Directives) set(word string) error {
	key, v, _ := strings.Cut(word, "=")
	switch key {
	case "status":
		n, err := strconv.Atoi(v)
		if err != nil || n < 0 || n > 255 {
			return fmt.Errorf("status=%s is not an exit status", v)
		}
		d.Status = n
	case "args":
		args, err := Split(v)
		if err != nil {
			return err
		}
		d.Args = append(d.Args, args...)
	case "stdin":
		d.Stdin = v
	case "skip":
		d.Skip = v
		if v == "" {
			d.Skip = "skipped"
		}
	default:
		option := "--" + word
		if len(key) == 1 {
			option = "-" + word
		}
		d.Options = append(d.Options, option)
	}
	return nil
}

// Split cuts a line into words at blanks, as a shell does: quotes of either kind keep blanks, and a backslash inside double quotes
// is that of a Go string.
func Split(line string) (words []string, err error) {
	var word strings.Builder
	in := false
	for i := 0; i < len(line); i++ {
		switch c := line[i]; c {
		case ' ', '\t':
			if in {
				words = append(words, word.String())
				word.Reset()
				in = false
			}
		case '\'':
			end := strings.IndexByte(line[i+1:], '\'')
			if end < 0 {
				return nil, fmt.Errorf("a ' is not closed")
			}
			word.WriteString(line[i+1 : i+1+end])
			i += end + 1
			in = true
		case '"':
			quoted, err := strconv.QuotedPrefix(line[i:])
			if err != nil {
				return nil, fmt.Errorf(`a " is not closed`)
			}
			text, _ := strconv.Unquote(quoted)
			word.WriteString(text)
			i += len(quoted) - 1
			in = true
		default:
			word.WriteByte(c)
			in = true
		}
	}
	if in {
		words = append(words, word.String())
	}
	return words, nil
}
