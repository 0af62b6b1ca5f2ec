package value

import (
	"hash/maphash"
	"math/bits"
)

// A keyIndex finds the places of keys in a list. It is a map from text to place that keeps the texts in the list alone, and that may be read and written
// by two processes at once, which programs do with the plain objects of interprocess variables: what they find is then uncertain, as in 4D, but a Go map
// would end the application.
type keyIndex struct {
	table *keyTable // replaced when it grows
	count int
	used  int // entries that are not free: count, and those of deleted keys
}

type keyTable struct {
	seed    maphash.Seed
	factor  uint64 // of the hash of short keys
	shift   uint8
	entries []uint64 // a power of two: half of the hash, where a search begins, and below it the place of the key counted from 1; 0 is free
}

const noPlace = 1<<32 - 1 // the place of a deleted key

// newKeyIndex makes an index with room for n keys.
func newKeyIndex(n int) keyIndex { return keyIndex{table: newKeyTable(n)} }

func newKeyTable(n int) *keyTable {
	size := 16
	for size*fullest < n*8 {
		size *= 2
	}
	seed := maphash.MakeSeed()
	return &keyTable{seed, maphash.String(seed, "") | 1, uint8(64 - bits.TrailingZeros(uint(size))), make([]uint64, size)}
}

// hash is the hash of a key. That of a short one is its bytes as a number times an odd factor nobody knows, of which the high bits of two keys are the same
// as rarely as by chance (Dietzfelbinger and others, A Reliable Randomized Algorithm for the Closest-Pair Problem).
func (t *keyTable) hash(key string) uint64 {
	n := len(key)
	if n > 7 {
		return maphash.String(t.seed, key)
	}
	var w uint64
	switch {
	case n >= 4:
		w = uint64(load4(key)) | uint64(load4(key[n-4:]))<<(8*(n-4))
	case n > 0:
		w = uint64(key[0]) | uint64(key[n/2])<<(8*(n/2)) | uint64(key[n-1])<<(8*(n-1))
	}
	return (w | uint64(n)<<56) * t.factor
}

// fullest is how many eighths of the entries may be used. They lie side by side where a search goes on, and few of them stay in the processor's cache.
const fullest = 5

// begin is where the search for a hash, or for that of an entry, begins.
func (t *keyTable) begin(h uint64) int { return int(h >> t.shift) }

// find gives the place of a key in the list, and where the table has it.
func (t *keyTable) find(key string, keys []string) (place, at int, ok bool) {
	h := t.hash(key)
	mask := len(t.entries) - 1
	at = t.begin(h)
	for range t.entries {
		e := t.entries[at]
		if e == 0 {
			break
		}
		if e>>32 == h>>32 {
			if p := uint(uint32(e)) - 1; p < uint(len(keys)) && keys[p] == key {
				return int(p), at, true
			}
		}
		at = (at + 1) & mask
	}
	return 0, 0, false
}

// place is where the list has a key.
func (x *keyIndex) place(key string, keys []string) (int, bool) {
	p, _, ok := x.table.find(key, keys)
	return p, ok
}

// add notes the place of a key that is not in the index; keys is the list with it.
func (x *keyIndex) add(key string, place int, keys []string) {
	if old := x.table; (x.used+1)*8 > len(old.entries)*fullest {
		t := newKeyTable(x.count + x.count/2 + 1)
		t.seed, t.factor = old.seed, old.factor
		for _, e := range old.entries {
			if p := uint(uint32(e)) - 1; p < uint(len(keys)) {
				t.put(e)
			}
		}
		x.table, x.used = t, x.count
	}
	t := x.table
	t.put(t.hash(key)>>32<<32 | uint64(place+1))
	x.count++
	x.used++
}

// put adds an entry.
func (t *keyTable) put(entry uint64) {
	mask := len(t.entries) - 1
	at := t.begin(entry)
	for range t.entries {
		if t.entries[at] == 0 {
			t.entries[at] = entry
			return
		}
		at = (at + 1) & mask
	}
}

// remove forgets a key.
func (x *keyIndex) remove(key string, keys []string) {
	if _, at, ok := x.table.find(key, keys); ok {
		x.table.entries[at] |= noPlace
		x.count--
	}
}
