package session

import "tetra/value"

// Singleton gives the session's one instance of a session singleton class (cs.Name.me), made on first use. key identifies the class. When make
// gives nil, nothing is kept.
func (s *Session) Singleton(key any, make func() *value.ObjectV) *value.ObjectV {
	if o, ok := s.singletons.Load(key); ok {
		return o.(*value.ObjectV)
	}
	o := make()
	if o == nil {
		return nil
	}
	kept, _ := s.singletons.LoadOrStore(key, o)
	return kept.(*value.ObjectV)
}
