package repl

import (
	"errors"
	"io"
	"os"
	"strings"

	"github.com/chzyer/readline"
)

// IsTerminal tells of open files that are a terminal.
func IsTerminal(f *os.File) bool { return readline.IsTerminal(int(f.Fd())) }

// A Terminal is a LineReader with editing, history and completion. It is the only place that knows readline.
type Terminal struct {
	rl   *readline.Instance
	in   *filter
	hist history
}

// NewTerminal edits lines on a terminal. complete gives the names that could stand at the end of text, each as what is to be added;
// typed is how many characters of the text they share. historyFile may be "".
func NewTerminal(stdin io.Reader, stdout io.Writer, historyFile string, complete func(text string) (rest []string, typed int)) (*Terminal, error) {
	t := &Terminal{in: &filter{r: readline.NewCancelableStdin(stdin)}, hist: history{path: historyFile}}
	t.in.empty.Store(true)
	rl, err := readline.NewEx(&readline.Config{
		Stdin: t.in, Stdout: stdout, Stderr: stdout,
		DisableAutoSaveHistory: true, HistoryLimit: historyLimit,
		InterruptPrompt: "^C", EOFPrompt: "\n",
		AutoComplete: completer(complete),
		Listener: readline.FuncListener(func(line []rune, _ int, _ rune) ([]rune, int, bool) {
			t.in.empty.Store(len(line) == 0)
			return nil, 0, false
		}),
	})
	if err != nil {
		return nil, err
	}
	t.rl = rl
	for _, input := range t.hist.load() {
		rl.SaveHistory(marked(input))
	}
	return t, nil
}

// Close gives the terminal back.
func (t *Terminal) Close() error {
	t.in.Close() // first: readline waits for its reader
	return t.rl.Close()
}

// ReadLine implements LineReader.
func (t *Terminal) ReadLine(prompt string) (string, error) {
	t.rl.SetPrompt(prompt)
	io.WriteString(t.rl.Config.Stdout, pasteOn)
	line, err := t.rl.Readline()
	io.WriteString(t.rl.Config.Stdout, pasteOff)
	t.in.empty.Store(true)
	switch {
	case errors.Is(err, readline.ErrInterrupt):
		return "", ErrInterrupt
	case err != nil:
		return "", err
	}
	return strings.ReplaceAll(line, string(lineMark), "\n"), nil
}

// Remember implements LineReader.
func (t *Terminal) Remember(input string) {
	if t.hist.add(input) {
		t.rl.SaveHistory(marked(input))
	}
}

func marked(input string) string { return strings.ReplaceAll(input, "\n", string(lineMark)) }

type completer func(text string) (rest []string, typed int)

// Do implements readline.AutoCompleter.
func (c completer) Do(line []rune, pos int) (rest [][]rune, typed int) {
	names, typed := c(strings.ReplaceAll(string(line[:pos]), string(lineMark), "\n"))
	for _, n := range names {
		rest = append(rest, []rune(n))
	}
	return rest, typed
}
