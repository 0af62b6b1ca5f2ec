package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// The two Go programs that are not peers: the subject, and the floor of the start-up line.
const (
	subject = "tetra"
	floor   = "empty Go program"
)

// A peer is an interpreter that can be measured here.
type peer struct {
	Name    string
	Version string
	Ext     string   // of its programs
	Command []string // the interpreter and its options; the program follows
}

// file returns the program called name in the language of p, or "" when there is none.
func (p peer) file(name string) string {
	file := filepath.Join(folder(name), name+p.Ext)
	if _, err := os.Stat(file); err != nil {
		return ""
	}
	return file
}

// folder is where the program called name is.
func folder(name string) string {
	if name == source {
		cache, _ := cacheFolder()
		return filepath.Join(cache, source)
	}
	return filepath.Join("programs", name)
}

// cacheFolder is where binaries and the generated program go, outside the tree.
func cacheFolder() (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", err
	}
	cache = filepath.Join(cache, "tetra-bench")
	return cache, os.MkdirAll(cache, 0o777)
}

// goPeers are built from this module's requirements.
var goPeers = []struct{ name, module, pkg, ext, option string }{
	{"gopher-lua", "github.com/yuin/gopher-lua", "github.com/yuin/gopher-lua/cmd/glua", ".lua", ""},
	{"goja", "github.com/dop251/goja", "github.com/dop251/goja/goja", ".js", ""},
	{"starlark-go", "go.starlark.net", "go.starlark.net/cmd/starlark", ".star", "-recursion"},
	{"tengo", "github.com/d5/tengo/v2", "github.com/d5/tengo/v2/cmd/tengo", ".tengo", ""},
}

// systemPeers are measured when they are installed.
var systemPeers = []struct {
	name, command, ext string
	version            []string // prints the version
}{
	{"PUC Lua 5.4", "lua5.4", ".lua", []string{"-v"}},
	{"LuaJIT", "luajit", ".lua", []string{"-v"}},
	{"PHP", "php", ".php", []string{"--version"}},
	{"CPython", "python3", ".py", []string{"--version"}},
	{"node", "node", ".js", []string{"--version"}},
}

// libraryPeers are those the programs of the library are compared with.
var libraryPeers = []string{"PHP", "node"}

var versionNumber = regexp.MustCompile(`\d+\.[\w.-]+`)

// findPeers builds and finds the interpreters: tetra first, then the peers in the order of the table.
// Only what names lists, unless it is empty. Binaries go to a cache folder outside the tree.
func findPeers(names []string, tetra string) ([]peer, error) {
	cache, err := cacheFolder()
	if err != nil {
		return nil, err
	}
	if err := writeSource(cache); err != nil {
		return nil, err
	}
	known := []string{subject}
	wanted := func(name string) bool {
		known = append(known, name)
		return len(names) == 0 || slices.Contains(names, name)
	}

	var peers []peer
	if wanted(subject) {
		if tetra == "" {
			tetra = filepath.Join(cache, "tetra")
			if err := build("..", tetra, "./cmd/tetra"); err != nil {
				return nil, err
			}
		}
		peers = append(peers, peer{Name: subject, Ext: ".4dm", Command: []string{tetra}})
	}
	if err := build(".", filepath.Join(cache, "empty"), "./empty"); err != nil {
		return nil, err
	}
	peers = append(peers, peer{Name: floor, Command: []string{filepath.Join(cache, "empty")}})
	for _, g := range goPeers {
		if !wanted(g.name) {
			continue
		}
		binary := filepath.Join(cache, filepath.Base(g.pkg))
		if err := build(".", binary, g.pkg); err != nil {
			return nil, err
		}
		version, _ := exec.Command("go", "list", "-m", "-f", "{{.Version}}", g.module).Output()
		command := []string{binary}
		if g.option != "" {
			command = append(command, g.option)
		}
		peers = append(peers, peer{Name: g.name, Version: strings.TrimSpace(string(version)), Ext: g.ext, Command: command})
	}
	for _, s := range systemPeers {
		if !wanted(s.name) {
			continue
		}
		path, err := exec.LookPath(s.command)
		if err != nil {
			continue
		}
		if s.command == "python3" {
			// A version manager may have put a shell script in front; the table is about Python.
			if out, err := exec.Command(path, "-c", "import sys; print(sys.executable)").Output(); err == nil {
				path = strings.TrimSpace(string(out))
			}
		}
		version, _ := exec.Command(path, s.version...).CombinedOutput()
		peers = append(peers, peer{Name: s.name, Version: versionNumber.FindString(string(version)), Ext: s.ext, Command: []string{path}})
	}
	for _, name := range names {
		if !slices.Contains(known, name) {
			return nil, fmt.Errorf("unknown peer %q; known: %s", name, strings.Join(known[1:], ", "))
		}
	}
	return peers, nil
}

// build compiles pkg, seen from dir, into the file binary. That is a copy, as an installed program is: what the linker has just written the kernel holds in
// single pages, and mapping the 150 places that a program uses of a large binary takes half a millisecond more.
func build(dir, binary, pkg string) error {
	built := binary + ".built"
	cmd := exec.Command("go", "build", "-trimpath", "-o", built, pkg)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("go build %s: %v\n%s", pkg, err, out)
	}
	return install(built, binary)
}

// install copies a program in place of what was there.
func install(from, to string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	if err := os.Remove(to); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	out, err := os.OpenFile(to, os.O_CREATE|os.O_WRONLY|os.O_EXCL, 0o755)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Close())
}
