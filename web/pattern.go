package web

import (
	"path"
	"regexp"
	"strings"
	"time"

	"github.com/dlclark/regexp2/v2"
)

// A pattern is a regular expression on URL paths, of handlers and rules. Most are run in linear time; those with what only a backtracking
// engine knows (look-ahead) have a time limit, for the URL is a stranger's.
type pattern struct {
	linear *regexp.Regexp
	other  *regexp2.Regexp
}

// patternTime is how long a backtracking pattern may take on one URL; after that it does not match.
const patternTime = 100 * time.Millisecond

// newPattern compiles an expression, which must match from the start of the path and may leave its end (H4).
func newPattern(expr string) (pattern, error) {
	expr = strings.ReplaceAll(expr, "**", ".*") // as 4D's page on handlers writes it: any number of segments
	re, err := regexp.Compile("^(?:" + expr + ")")
	if err == nil {
		return pattern{linear: re}, nil
	}
	other, err2 := regexp2.Compile("^(?:"+expr+")", regexp2.None)
	if err2 != nil {
		return pattern{}, err
	}
	other.MatchTimeout = patternTime
	return pattern{other: other}, nil
}

func (p pattern) match(path string) bool {
	if p.linear != nil {
		return p.linear.MatchString(path)
	}
	ok, err := p.other.MatchString(path)
	return ok && err == nil
}

// cleanPath is a path as the file system would see it, so that /a//b and /a/./b cannot slip past a pattern. A slash at the end stays.
func cleanPath(p string) string {
	c := path.Clean(p)
	if strings.HasSuffix(p, "/") && c != "/" {
		c += "/"
	}
	return c
}
