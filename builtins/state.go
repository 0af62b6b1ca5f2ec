package builtins

import (
	"sync"
	"sync/atomic"

	"tetra/interp"
	"tetra/value"
)

// appState is what commands remember for one application. It is safe for concurrent use.
type appState struct {
	certificates   *diskPath   // HTTP SET CERTIFICATES FOLDER
	noAsserts      atomic.Bool // SET ASSERT ENABLED(False)
	mu             sync.Mutex
	parameters     map[int]value.Value // SET DATABASE PARAMETER
	semaphores     map[string]*semaphore
	tableTitles    []tableTitle       // SET TABLE TITLES; nil: not set
	allowedMethods []string           // SET ALLOWED METHODS
	workers        map[string]*worker // by name, those that take messages
	main           *worker            // the main process, when it has been called
	all            []*worker          // also those that were killed and have not ended yet
	logMu          sync.Mutex         // the diagnostic log
	logged         int                // its last line
	pasteboard     pasteboard
	onEvent        string         // ON EVENT CALL
	localization   string         // SET DATABASE LOCALIZATION
	userAlias      string         // SET USER ALIAS
	guesses        map[string]int // calls of the commands that check passwords
	colorScheme    string         // SET APPLICATION COLOR SCHEME
	cacheSize      float64        // SET CACHE SIZE
	lastUUID       atomic.Uint64  // the time in the last UUID of version 7
}

type stateKey struct{}

func stateOf(c *interp.Call) *appState { return stateOfProcess(c.Proc) }

func stateOfProcess(p *interp.Process) *appState {
	return p.Interp().State(stateKey{}, func() any { return &appState{} }).(*appState)
}
