package builtins

import (
	"sync"
	"weak"

	"tetra/interp"
	"tetra/value"
)

// libraryTable is the Table of a library: the names of 4D, and beside them what the commands remember for each application that uses the library
// (semaphores, workers, settings). An application's state goes with the application.
type libraryTable struct {
	nameTable
	apps sync.Map // weak.Pointer[interp.Interp] -> *appState
}

// appState is what commands remember for one application. It is safe for concurrent use.
type appState struct {
	mu         sync.Mutex
	noAsserts  bool                // SET ASSERT ENABLED(False)
	handler    string              // ON ERR CALL with ek global
	parameters map[int]value.Value // SET DATABASE PARAMETER
	semaphores map[string]*semaphore
	workers    map[string]*worker // by name, those that take messages
	all        []*worker          // also those that were killed and have not ended yet
}

func stateOf(c *interp.Call) *appState {
	in := c.Proc.Interp()
	t, ok := in.Library().Table.(*libraryTable)
	if !ok {
		return &appState{} // a library put together by an embedding program: nothing is remembered
	}
	key := weak.Make(in)
	if s, ok := t.apps.Load(key); ok {
		return s.(*appState)
	}
	s, _ := t.apps.LoadOrStore(key, &appState{})
	return s.(*appState)
}
