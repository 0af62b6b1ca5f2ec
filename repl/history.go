package repl

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

// historyLimit is how many inputs are kept.
const historyLimit = 1000

// HistoryFile is where inputs are kept between runs: TETRA_HISTORY when it is set ("off": nowhere), else the user's state folder as the
// platform has it. "" means nowhere.
func HistoryFile(getenv func(string) string) string {
	switch f := getenv("TETRA_HISTORY"); f {
	case "":
	case "off":
		return ""
	default:
		return f
	}
	if dir := getenv("XDG_STATE_HOME"); filepath.IsAbs(dir) {
		return filepath.Join(dir, "tetra", "history")
	}
	home := getenv("HOME")
	switch {
	case runtime.GOOS == "windows":
		if dir := getenv("LocalAppData"); dir != "" {
			return filepath.Join(dir, "tetra", "history")
		}
	case home == "":
	case runtime.GOOS == "darwin":
		return filepath.Join(home, "Library", "Application Support", "tetra", "history")
	default:
		return filepath.Join(home, ".local", "state", "tetra", "history")
	}
	return ""
}

// A history keeps inputs in a file, one a line, with line ends and backslashes escaped. Whatever goes wrong with the file, the prompt
// works without it.
type history struct {
	path string
	last string
}

func escapeInput(s string) string { return strings.NewReplacer(`\`, `\\`, "\n", `\n`).Replace(s) }

func unescapeInput(s string) string {
	return strings.NewReplacer(`\\`, `\`, `\n`, "\n").Replace(s)
}

// load reads the inputs kept, oldest first, and shortens a file that has grown too long.
func (h *history) load() (inputs []string) {
	if h.path == "" {
		return nil
	}
	text, err := os.ReadFile(h.path)
	if err != nil {
		return nil
	}
	lines := strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")
	if n := len(lines); n > 2*historyLimit {
		lines = lines[n-historyLimit:]
		// Written beside and renamed, so that a second prompt never sees half a file.
		tmp := h.path + ".new"
		if os.WriteFile(tmp, []byte(strings.Join(lines, "\n")+"\n"), 0o600) == nil {
			os.Rename(tmp, h.path)
		}
	}
	lines = lines[max(0, len(lines)-historyLimit):]
	for _, l := range lines {
		if l != "" {
			inputs = append(inputs, unescapeInput(l))
		}
	}
	if n := len(inputs); n > 0 {
		h.last = inputs[n-1]
	}
	return inputs
}

// add keeps an input, unless it repeats the one before; it tells whether it is new.
func (h *history) add(input string) bool {
	if input == h.last {
		return false
	}
	h.last = input
	if h.path == "" {
		return true
	}
	if os.MkdirAll(filepath.Dir(h.path), 0o700) != nil {
		h.path = ""
		return true
	}
	f, err := os.OpenFile(h.path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		h.path = ""
		return true
	}
	f.WriteString(escapeInput(input) + "\n")
	f.Close()
	return true
}
