// Command gencollate writes value/collate_table.go: the primary collation weights of all characters.
//
// The weights are those of the CLDR root collation in golang.org/x/text/collate, renumbered without gaps. Those are of Unicode 6.2; the
// characters Unicode got since, up to the version in Go's unicode package, are placed by their properties: marks are ignorable,
// compatibility characters stand for what they decompose into, digits for their value, symbols come before the digits, letters with case
// after all others and equal to their lower case. The rest, Han above all, is ordered by code point without a table.
//
// Run it in the folder of the package value: go run ../internal/gencollate
package main

import (
	"bytes"
	"fmt"
	"go/format"
	"log"
	"os"
	"slices"
	"sort"
	"unicode"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"
)

const (
	implicit  = 0x10000 // x/text's weights from here on are derived from the code point
	special   = 0xC000  // table entries from here on are an offset into the expansions
	noEntry   = 0xFFFF  // table entry of a character ordered by code point
	blockBits = 6
	blockSize = 1 << blockBits
	tableEnd  = 0x30000

	// Bits of the first word of an expansion: its length, that contractions follow, that the next consonant comes first.
	contractFlag = 0x100
	preVowelFlag = 0x200
)

type contraction struct {
	second rune
	result []int
}

var (
	collator = collate.New(language.English, collate.Loose)
	buffer   collate.Buffer
)

// primaries decodes the primary weights of a text from its sort key.
func primaries(s string) []int {
	defer buffer.Reset()
	k := collator.KeyFromString(&buffer, s)
	var out []int
	for len(k) > 1 && (k[0] != 0 || k[1] != 0) {
		if k[0]&0x80 != 0 {
			out = append(out, int(k[0]&0x7f)<<16|int(k[1])<<8|int(k[2]))
			k = k[3:]
		} else {
			out = append(out, int(k[0])<<8|int(k[1]))
			k = k[2:]
		}
	}
	return out
}

func hasImplicit(w []int) bool {
	return slices.ContainsFunc(w, func(x int) bool { return x >= implicit })
}

// preVowels are written before the consonant they are spoken and sorted after.
func preVowel(r rune) bool {
	return r >= 0x0E40 && r <= 0x0E44 || r >= 0x0EC0 && r <= 0x0EC4
}

func main() {
	log.SetFlags(0)
	weights := map[rune][]int{} // weights multiplied by 1<<20, so that new ones fit between
	const gap = 1 << 20
	var newSymbols, newLetters []rune
	var decompositions []rune
	late := map[rune]string{} // what a character added since 6.2 stands for

	for r := rune(0); r < tableEnd; r++ {
		if r >= 0xD800 && r < 0xE000 || r >= 0xAC00 && r <= 0xD7A3 {
			continue // surrogates; Hangul syllables are taken apart by rule
		}
		w := primaries(string(r))
		if !hasImplicit(w) {
			for i := range w {
				w[i] *= gap
			}
			weights[r] = w
			continue
		}
		d := norm.NFKD.String(string(r))
		switch {
		case unicode.Is(unicode.Ideographic, r) && d == string(r):
		case !unicode.In(r, unicode.L, unicode.M, unicode.N, unicode.P, unicode.S, unicode.Z, unicode.Cf):
		case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
			weights[r] = []int{}
		case d != string(r):
			late[r] = d
		case unicode.Is(unicode.Nd, r):
			late[r] = string('0' + digitValue(r))
		case unicode.ToLower(r) != r:
			late[r] = string(unicode.ToLower(r))
		case unicode.ToUpper(r) != r:
			newLetters = append(newLetters, r)
		case unicode.In(r, unicode.P, unicode.S, unicode.Z):
			newSymbols = append(newSymbols, r)
		}
	}
	zero := weights['0'][0]
	for i, r := range newSymbols {
		weights[r] = []int{zero - len(newSymbols) + i}
	}
	top := 0
	for _, w := range weights {
		for _, x := range w {
			top = max(top, x)
		}
	}
	for i, r := range newLetters {
		if len(weights[unicode.ToUpper(r)]) > 0 { // lower case added to letters that had none
			weights[r] = weights[unicode.ToUpper(r)]
		} else {
			weights[r] = []int{top + 1 + i}
		}
	}
	for changed := true; changed; { // what stands for something that stands for something
		changed = false
	next:
		for r, s := range late {
			var w []int
			for _, c := range s {
				x, ok := weights[c]
				if !ok {
					continue next
				}
				w = append(w, x...)
			}
			weights[r] = w
			delete(late, r)
			changed = true
		}
	}

	// Contractions: characters whose weight is not that of the pair they decompose into.
	contractions := map[rune][]contraction{}
	for r := range weights {
		d := norm.NFD.PropertiesString(string(r)).Decomposition()
		if len(d) > 0 {
			decompositions = append(decompositions, r)
		}
	}
	slices.Sort(decompositions)
	for _, r := range decompositions {
		d := []rune(norm.NFD.String(string(r)))
		last := d[len(d)-1]
		first := []rune(norm.NFC.String(string(d[:len(d)-1])))
		if len(first) != 1 {
			continue
		}
		if pair := slices.Concat(weights[first[0]], weights[last]); !slices.Equal(pair, weights[r]) {
			contractions[first[0]] = append(contractions[first[0]], contraction{last, weights[r]})
		}
	}

	// Renumber without gaps.
	var all []int
	for _, w := range weights {
		all = append(all, w...)
	}
	slices.Sort(all)
	all = slices.Compact(all)
	if len(all) >= special {
		log.Fatalf("%d weights do not fit", len(all))
	}
	rank := func(w int) uint16 { return uint16(sort.SearchInts(all, w) + 1) }

	var expansions []uint16
	known := map[string]uint16{}
	entry := func(words []uint16) uint16 {
		key := fmt.Sprint(words)
		if e, ok := known[key]; ok {
			return e
		}
		if len(expansions) >= noEntry-special {
			log.Fatal("too many expansions")
		}
		e := uint16(special + len(expansions))
		expansions = append(expansions, words...)
		known[key] = e
		return e
	}
	encode := func(r rune, w []int) uint16 {
		cs := contractions[r]
		if len(cs) == 0 && !preVowel(r) {
			switch len(w) {
			case 0:
				return 0
			case 1:
				return rank(w[0])
			}
		}
		words := []uint16{uint16(len(w))}
		for _, x := range w {
			words = append(words, rank(x))
		}
		if preVowel(r) {
			words[0] |= preVowelFlag
		}
		if len(cs) > 0 {
			words[0] |= contractFlag
			words = append(words, uint16(len(cs)))
			for _, c := range cs {
				if len(c.result) != 1 {
					log.Fatalf("contraction of %U and %U", r, c.second)
				}
				words = append(words, uint16(c.second>>16), uint16(c.second), rank(c.result[0]))
			}
		}
		return entry(words)
	}

	var blocks []uint16
	var index []uint16
	seen := map[[blockSize]uint16]uint16{}
	for start := rune(0); start < tableEnd; start += blockSize {
		var b [blockSize]uint16
		for i := range b {
			if w, ok := weights[start+rune(i)]; ok {
				b[i] = encode(start+rune(i), w)
			} else {
				b[i] = noEntry
			}
		}
		n, ok := seen[b]
		if !ok {
			n = uint16(len(blocks) / blockSize)
			seen[b] = n
			blocks = append(blocks, b[:]...)
		}
		index = append(index, n)
	}

	// ASCII in one byte: 0 ignorable, otherwise the order among ASCII characters.
	var ascii []uint16
	for r := range rune(128) {
		if w := weights[r]; len(w) > 0 {
			ascii = append(ascii, rank(w[0]))
		}
	}
	slices.Sort(ascii)
	ascii = slices.Compact(ascii)
	fold := make([]uint16, 256)
	for r := range fold {
		switch w := weights[rune(r)]; {
		case r >= 128:
			fold[r] = 0xFF
		case len(w) > 0:
			i, _ := slices.BinarySearch(ascii, rank(w[0]))
			fold[r] = uint16(i + 1)
		}
	}

	var out bytes.Buffer
	fmt.Fprintf(&out, "// Code generated by internal/gencollate. DO NOT EDIT.\n\npackage value\n\n")
	fmt.Fprintf(&out, "// Unicode %s of package unicode over the CLDR root collation of golang.org/x/text: %d weights.\n\n", unicode.Version, len(all))
	fmt.Fprintf(&out, "const (\ncollSpecial = %#x\ncollNone = %#x\ncollBits = %d\ncollEnd = %#x\ncollContract = %#x\ncollPreVowel = %#x\n)\n\n", special, noEntry, blockBits, tableEnd,
		contractFlag, preVowelFlag)
	write(&out, "foldASCII", "[256]uint8", fold)
	write(&out, "collIndex", "[...]uint16", index)
	write(&out, "collBlocks", "[...]uint16", blocks)
	write(&out, "collExpansions", "[...]uint16", expansions)
	src, err := format.Source(out.Bytes())
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("collate_table.go", src, 0o644); err != nil {
		log.Fatal(err)
	}
	log.Printf("%d weights, %d blocks, %d words of expansions, %d bytes", len(all), len(blocks)/blockSize, len(expansions), len(src))
}

// digitValue relies on Unicode's promise that the ten digits of a script follow each other.
func digitValue(r rune) rune {
	n := rune(0)
	for unicode.Is(unicode.Nd, r-n-1) {
		n++
	}
	return n % 10
}

func write(out *bytes.Buffer, name, typ string, words []uint16) {
	fmt.Fprintf(out, "var %s = %s{", name, typ)
	for i, w := range words {
		if i%32 == 0 {
			out.WriteByte('\n')
		}
		fmt.Fprintf(out, "%d,", w)
	}
	fmt.Fprintf(out, "\n}\n\n")
}
