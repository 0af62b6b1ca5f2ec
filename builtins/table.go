package builtins

import (
	"iter"
	"runtime"
	"sort"

	"tetra/lexer"
	"tetra/value"
)

//go:generate go run ../internal/gentables -root ..

// nameTable is every command and constant of 4D, also those that have no row here. It is static data (table_gen.go) that needs no work at start-up: building
// maps of the 4,400 names would take longer than a short script runs. It is both a lexer.Names and an interp.Table.
type nameTable struct{}

// Names is the table of every command and constant of 4D.
func Names() lexer.Names { return nameTable{} }

// The flags of a command, as internal/gentables writes them.
const (
	flagFunction = 1 << iota
	flagThreadSafe
	flagThreadBad
	flagDeprecated
	flagObsolete
)

func entryName(i int) string { return tableNames[nameOffset[i] : nameOffset[i+1]-1] }

// hashFolded is FNV-1a.
func hashFolded(b []byte) uint32 {
	h := uint32(2166136261)
	for _, c := range b {
		h = (h ^ uint32(c)) * 16777619
	}
	return h
}

// sameFolded tells whether a name, folded, is key. The names of the table have no upper-case letters outside ASCII.
func sameFolded(name string, key []byte) bool {
	if len(name) != len(key) {
		return false
	}
	for i := range key {
		c := name[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c != key[i] {
			return false
		}
	}
	return true
}

// findEntry gives the entry of a folded name, -1 without. An old name gives the entry it stands for.
func findEntry(folded []byte) int {
	for h := hashFolded(folded) % uint32(len(nameHash)); nameHash[h] != 0; h = (h + 1) % uint32(len(nameHash)) {
		i := int(nameHash[h]) - 1
		if !sameFolded(entryName(i), folded) {
			continue
		}
		if i >= commandCount+constantCount {
			return int(aliasOf[i-commandCount-constantCount])
		}
		return i
	}
	return -1
}

// Lookup implements lexer.Names. Old names (SET VISIBLE) are found too, unless a present name is spelled alike: without a token,
// "Form event" is command 1606, FORM Event, and not 388, which once had that name.
func (nameTable) Lookup(folded []byte) (lexer.Entry, bool) {
	i := findEntry(folded)
	switch {
	case i < 0:
		return lexer.Entry{}, false
	case i < commandCount:
		return lexer.Entry{Kind: lexer.Command, Number: int(commandNumber[i])}, true
	}
	t := constantToken[i-commandCount]
	return lexer.Entry{Kind: lexer.Constant, Number: int(t >> 16), Index: int(t & 0xFFFF)}, true
}

// MaxWords implements lexer.Names.
func (nameTable) MaxWords(first []byte) int {
	for h := hashFolded(first) % uint32(len(wordHash)); wordHash[h] != 0; h = (h + 1) % uint32(len(wordHash)) {
		w := wordHash[h] - 1
		name := entryName(int(wordEntry[w]))
		if n := len(first); len(name) >= n && (len(name) == n || name[n] == ' ') && sameFolded(name[:n], first) {
			return int(wordMax[w])
		}
	}
	return 0
}

// Spelling is names that a source is read with, and 4D's spelling of the commands and constants among them: the Names of package format.
type Spelling struct{ lexer.Names }

// CommandName implements format.Names.
func (Spelling) CommandName(number int) string { return nameTable{}.CommandName(number) }

// ConstantName implements format.Names.
func (Spelling) ConstantName(group, index int) string {
	c, _ := FindConstant(group, index)
	return c.Name
}

// Method implements lexer.MethodNames.
func (s Spelling) Method(folded string) bool {
	m, ok := s.Names.(lexer.MethodNames)
	return ok && m.Method(folded)
}

// CommandName implements interp.Table.
func (nameTable) CommandName(number int) string {
	if number <= 0 || number >= len(commandIndex) || commandIndex[number] == 0 {
		return ""
	}
	return entryName(int(commandIndex[number]) - 1)
}

// CommandTheme implements interp.Table.
func (nameTable) CommandTheme(number int) string {
	if number <= 0 || number >= len(commandIndex) || commandIndex[number] == 0 {
		return ""
	}
	return tableThemes[commandTheme[commandIndex[number]-1]]
}

// Constant implements interp.Table.
func (nameTable) Constant(group, index int) (value.Value, bool) {
	i, ok := constantAt(group, index)
	if !ok {
		return value.Undef, false
	}
	return constantValue(i), true
}

func constantAt(group, index int) (int, bool) {
	if uint(group) > 0x7FFF || uint(index) > 0xFFFF {
		return 0, false
	}
	t := uint32(group)<<16 | uint32(index)
	i := sort.Search(constantCount, func(i int) bool { return constantToken[i] >= t })
	return i, i < constantCount && constantToken[i] == t
}

// folderSeparatorToken is K24:12, the one constant whose value depends on the platform.
const folderSeparatorToken = 24<<16 | 12

func constantValue(i int) value.Value {
	if constantToken[i] == folderSeparatorToken {
		return value.Str(folderSeparator(runtime.GOOS))
	}
	if constantType[i]|0x20 == 't' {
		return value.Str(constantText[int(constantNumber[i])])
	}
	return value.Num(constantNumber[i])
}

// folderSeparator is what separates folders in a system path as 4D writes it.
func folderSeparator(goos string) string {
	switch goos {
	case "darwin":
		return ":"
	case "windows":
		return `\`
	}
	return "/"
}

// CommandInfo is what is known about a command, whether it is implemented or not.
type CommandInfo struct {
	Number       int
	Name         string
	Theme        string // "" for most obsolete commands
	Function     bool   // returns a value
	ThreadSafe   bool   // 4D documents it as thread-safe
	ThreadUnsafe bool   // 4D documents it as not thread-safe
	Deprecated   bool
	Obsolete     bool // renamed to _O_ or no longer documented
}

// Commands yields every command of 4D in order of number.
func Commands() iter.Seq[CommandInfo] {
	return func(yield func(CommandInfo) bool) {
		for i := range commandCount {
			if !yield(commandInfo(i)) {
				return
			}
		}
	}
}

// FindCommand gives what is known about a command number.
func FindCommand(number int) (_ CommandInfo, ok bool) {
	if number <= 0 || number >= len(commandIndex) || commandIndex[number] == 0 {
		return CommandInfo{}, false
	}
	return commandInfo(int(commandIndex[number]) - 1), true
}

// isCommandNumber tells whether 4D has given a number to a command, if only to one that is no more.
func isCommandNumber(n int) bool { return 0 < n && n < len(commandIndex) }

func commandInfo(i int) CommandInfo {
	f := commandFlags[i]
	return CommandInfo{
		Number: int(commandNumber[i]), Name: entryName(i), Theme: tableThemes[commandTheme[i]],
		Function: f&flagFunction != 0, ThreadSafe: f&flagThreadSafe != 0, ThreadUnsafe: f&flagThreadBad != 0, Deprecated: f&flagDeprecated != 0, Obsolete: f&flagObsolete != 0,
	}
}

// ConstantInfo is what is known about a constant.
type ConstantInfo struct {
	Group, Index int
	Name         string
	Theme        string
	Value        value.Value
	Deprecated   bool
}

// Constants yields every constant of 4D in order of its token.
func Constants() iter.Seq[ConstantInfo] {
	return func(yield func(ConstantInfo) bool) {
		for i := range constantCount {
			if !yield(constantInfo(i)) {
				return
			}
		}
	}
}

// FindConstant gives what is known about the constant K group:index.
func FindConstant(group, index int) (_ ConstantInfo, ok bool) {
	i, ok := constantAt(group, index)
	if !ok {
		return ConstantInfo{}, false
	}
	return constantInfo(i), true
}

func constantInfo(i int) ConstantInfo {
	t := constantToken[i]
	return ConstantInfo{
		Group: int(t >> 16), Index: int(t & 0xFFFF), Name: entryName(commandCount + i), Theme: tableThemes[constantTheme[i]],
		Value: constantValue(i), Deprecated: constantType[i] < 'a',
	}
}
