package repl

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"tetra/interp"
	"tetra/value"
)

// keywords is what can begin a line or stand in one.
var keywords = []string{"If", "Else", "End if", "Case of", "End case", "While", "End while", "Repeat", "Until", "For", "End for",
	"For each", "End for each", "Use", "End use", "Try", "Catch", "End try", "break", "continue", "return", "var"}

// Complete gives the names that could stand at the end of a text, each as what is to be added to it, in order of name; typed is how many
// characters of the text they share. Case does not matter, so what was typed stays as it is.
func (r *REPL) Complete(text string) (rest []string, typed int) {
	line := text[strings.LastIndexByte(text, '\n')+1:]
	if inText(line) {
		return nil, 0
	}
	if cmd, arg, ok := strings.Cut(line, " "); ok && isDotCommand(cmd) {
		switch cmd {
		case ".help":
			return matches(commandNames(r.opt.Interp.Library()), strings.TrimLeft(arg, " "))
		case ".context":
			return matches(slices.Values(interp.ContextKinds()), strings.TrimLeft(arg, " "))
		}
		return nil, 0
	}
	if strings.HasPrefix(line, ".") && !strings.Contains(line, " ") {
		return matches(dotNames, line)
	}
	word := lastWord(line)
	before := line[:len(line)-len(word)]
	switch {
	case strings.HasSuffix(before, "$"):
		return matches(r.locals, word)
	case strings.HasSuffix(before, "."):
		return matches(r.members(receiver(before[:len(before)-1])), word)
	}
	// Names contain blanks: the longest run of words that begins one counts.
	for start := runStart(line); start < len(line); {
		if rest, typed = matches(r.names, line[start:]); len(rest) > 0 {
			return rest, typed
		}
		i := strings.IndexByte(line[start:], ' ')
		if i < 0 {
			break
		}
		start += i + 1
	}
	return nil, 0
}

// inText tells whether the end of a line is inside a text literal or a comment.
func inText(line string) bool {
	in := false
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case in && c == '\\':
			i++
		case c == '"':
			in = !in
		case !in && c == '/' && i+1 < len(line) && line[i+1] == '/':
			return true
		}
	}
	return in
}

func isNameRune(c rune) bool { return c == '_' || unicode.IsLetter(c) || unicode.IsDigit(c) }

// lastWord is the letters, digits and underscores at the end of a line.
func lastWord(line string) string {
	i := len(line)
	for i > 0 {
		c, n := utf8.DecodeLastRuneInString(line[:i])
		if !isNameRune(c) {
			break
		}
		i -= n
	}
	return line[i:]
}

// runStart is where the words at the end of a line begin, blanks between them included.
func runStart(line string) int {
	i := len(line)
	for i > 0 {
		c, n := utf8.DecodeLastRuneInString(line[:i])
		if c != ' ' && !isNameRune(c) {
			break
		}
		i -= n
	}
	return i + len(line[i:]) - len(strings.TrimLeft(line[i:], " "))
}

// receiver is the path of names at the end of a line: what stands before a dot.
func receiver(line string) string {
	i := len(line)
	for i > 0 {
		c, n := utf8.DecodeLastRuneInString(line[:i])
		if c != '.' && c != '$' && !isNameRune(c) {
			break
		}
		i -= n
	}
	return line[i:]
}

// matches is the rest of each name that begins with prefix, ignoring case.
func matches(names func(yield func(string) bool), prefix string) (rest []string, typed int) {
	names(func(n string) bool {
		if len(n) > len(prefix) && strings.EqualFold(n[:len(prefix)], prefix) {
			rest = append(rest, n[len(prefix):])
		}
		return true
	})
	slices.SortFunc(rest, func(a, b string) int { return cmp.Compare(strings.ToLower(a), strings.ToLower(b)) })
	return slices.Compact(rest), utf8.RuneCountInString(prefix)
}

func (r *REPL) locals(yield func(string) bool) {
	for name := range r.scope.Locals() {
		if !yield(strings.TrimPrefix(name, "$")) {
			return
		}
	}
}

// names yields every name that an expression or a line can begin with.
func (r *REPL) names(yield func(string) bool) {
	for _, k := range keywords {
		if !yield(k) {
			return
		}
	}
	for _, m := range r.opt.Interp.Program().Methods() {
		if !yield(m.Name) {
			return
		}
	}
	done := false
	commandNames(r.opt.Interp.Library())(func(n string) bool {
		done = !yield(n)
		return !done
	})
	if done || r.opt.Constants == nil {
		return
	}
	for n := range r.opt.Constants {
		if !yield(n) {
			return
		}
	}
}

// members yields what can follow the dot after a path: $x, $x.y, cs, 4D. A path that would have to run code has none.
func (r *REPL) members(path string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		lib := r.opt.Interp.Library()
		switch path {
		case "cs":
			for _, c := range r.opt.Interp.Program().Classes() {
				if !yield(c.Name()) {
					return
				}
			}
			return
		case "4D":
			for _, d := range lib.Classes {
				if !yield(d.Name) {
					return
				}
			}
			return
		}
		v, ok := r.lookup(path)
		if !ok {
			return
		}
		if o := v.AsObject(); o != nil {
			for _, k := range o.Keys() {
				if !yield(k) {
					return
				}
			}
		}
		if d := lib.Class(strings.TrimPrefix(typeName(v), "4D.")); d != nil {
			for _, m := range d.Members {
				if !yield(m.Name) {
					return
				}
			}
		}
	}
}

// lookup follows a path of properties from a local.
func (r *REPL) lookup(path string) (v value.Value, ok bool) {
	parts := strings.Split(path, ".")
	root, isLocal := strings.CutPrefix(parts[0], "$")
	if !isLocal {
		return v, false
	}
	for name, x := range r.scope.Locals() {
		if strings.EqualFold(strings.TrimPrefix(name, "$"), root) {
			v, ok = x, true
		}
	}
	for _, p := range parts[1:] {
		o := v.AsObject()
		if o == nil {
			return v, false
		}
		v = o.Get(p)
	}
	return v, ok
}
