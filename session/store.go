package session

import (
	"sync"
	"time"
)

// A Store keeps web sessions and their passcodes outside the memory of one application, so that they survive a restart or are shared by
// several servers. It maps keys to bytes and must be safe for concurrent use. The Manager keeps the live sessions itself; without a Store
// they exist nowhere else.
type Store interface {
	// Get gives what was set under the key, nil when there is nothing or its time is over.
	Get(key string) ([]byte, error)
	// Set keeps data for a time.
	Set(key string, data []byte, life time.Duration) error
	// Delete removes a key and tells whether it was there: of several callers exactly one is told so.
	Delete(key string) (bool, error)
}

// MemoryStore is a Store for tests and for several managers in one program.
type MemoryStore struct {
	clock func() time.Time
	m     sync.Map // key -> stored
}

type stored struct {
	data    []byte
	expires time.Time
}

// NewMemoryStore makes an empty store; a nil clock is time.Now.
func NewMemoryStore(clock func() time.Time) *MemoryStore {
	if clock == nil {
		clock = time.Now
	}
	return &MemoryStore{clock: clock}
}

// Get implements Store.
func (s *MemoryStore) Get(key string) ([]byte, error) {
	v, ok := s.m.Load(key)
	if !ok {
		return nil, nil
	}
	if e := v.(*stored); s.clock().Before(e.expires) {
		return e.data, nil
	}
	s.m.CompareAndDelete(key, v)
	return nil, nil
}

// Set implements Store.
func (s *MemoryStore) Set(key string, data []byte, life time.Duration) error {
	s.m.Store(key, &stored{append([]byte(nil), data...), s.clock().Add(life)})
	return nil
}

// Delete implements Store.
func (s *MemoryStore) Delete(key string) (bool, error) {
	v, ok := s.m.LoadAndDelete(key)
	return ok && s.clock().Before(v.(*stored).expires), nil
}
