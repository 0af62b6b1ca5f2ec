package lexer

import "sync"

// French keywords. A 4D that is set to the language of a French system writes them; commands and constants carry tokens then, keywords have nothing
// but their words.

// frenchKeywords is how they are written, without accents as with.
var frenchKeywords = []struct {
	text string
	kind Kind
}{
	{"Si", If}, {"Sinon", Else}, {"Fin de si", EndIf}, {"Au cas ou", CaseOf}, {"Au cas où", CaseOf}, {"Fin de cas", EndCase},
	{"Tant que", While}, {"Fin tant que", EndWhile}, {"Repeter", Repeat}, {"Répéter", Repeat}, {"Jusque", Until},
	{"Boucle", For}, {"Fin de boucle", EndFor}, {"Pour chaque", ForEach}, {"Fin de chaque", EndForEach},
	{"Utiliser", Use}, {"Fin utiliser", EndUse}, {"Debut SQL", BeginSQL}, {"Début SQL", BeginSQL}, {"Fin SQL", EndSQL},
}

// french finds the index of a keyword by its folded words.
var french = sync.OnceValue(func() map[string]int {
	m := map[string]int{}
	for i, k := range frenchKeywords {
		m[string(Fold(nil, k.text))] = i
	}
	return m
})

// beginsFrench tells whether a French keyword begins with a folded word. It is asked at the start of every statement, and nearly always says no.
func beginsFrench(word []byte) bool {
	switch string(word) {
	case "si", "sinon", "fin", "au", "tant", "repeter", "répéter", "jusque", "boucle", "pour", "utiliser", "debut", "début":
		return true
	}
	return false
}

// maxFrenchWords is the number of words of the longest French keyword.
const maxFrenchWords = 3

// Spelling is how 4D writes a keyword, in the language it is written in.
func Spelling(k Kind, written string) string {
	if len(written) > 0 && k.IsKeyword() {
		if i, ok := french()[string(Fold(nil, written))]; ok && frenchKeywords[i].kind == k {
			return frenchKeywords[i].text
		}
	}
	return k.String()
}

// frenchKeyword recognises a French keyword at the beginning of the run, where one may stand, and gives the number of its words.
func (s *scanner) frenchKeyword() (Kind, int) {
	r := &s.run
	if !s.start && s.prev != RParen || !beginsFrench(r.word(0)) {
		return 0, 0
	}
	for n := min(maxFrenchWords, r.n); n > 0; n-- {
		i, ok := french()[string(r.folded(0, n))]
		if !ok {
			continue
		}
		k := frenchKeywords[i].kind
		m, e := s.longest(0)
		methods, _ := s.names.(MethodNames)
		if m >= n && e.Kind == Method || methods != nil && methods.Method(string(r.folded(0, n))) || !s.inFrench() {
			break // a method of that name in English code
		}
		switch {
		case s.start && s.assigned():
		case s.start && k == Repeat:
			k, n = s.alone(Repeat)
			s.out.French = s.out.French || n > 0
			return k, n
		case s.start || k == While || k == Until: // at the end of Pour chaque
			s.out.French = true
			return k, n
		}
		break
	}
	return 0, 0
}

// inFrench tells that the source ends a block in French somewhere. Words such as Boucle and Utiliser are names of methods too, and many sources
// that call their language French ("lang":"fr" in their attributes) are in English, so that only a block shows it.
func (s *scanner) inFrench() bool {
	if s.language == unknownLanguage {
		s.language = english
		for i := 0; i < len(s.src); i = s.lineEnd(s.toLineEnd(i)) {
			if s.endsFrench(s.blanks(i)) {
				s.language = inFrench
				break
			}
			if s.toLineEnd(i) >= len(s.src) {
				break
			}
		}
	}
	return s.language == inFrench
}

type language uint8

const (
	unknownLanguage language = iota
	english
	inFrench
)

// endsFrench tells whether a French keyword that closes a block stands at i.
func (s *scanner) endsFrench(i int) bool {
	if !hasFold(s.src[i:], "fin ") && !hasFold(s.src[i:], "jusque") {
		return false
	}
	end := i
	if s.src[i]|0x20 == 'j' {
		return s.nameAt(i+len("jusque")) == 0
	}
	for end < len(s.src) && (s.nameAt(end) > 0 || blankAt(s.src, end) > 0) && end-i < 40 {
		end++
	}
	k, ok := french()[string(Fold(nil, s.src[i:end]))]
	return ok && closes(frenchKeywords[k].kind)
}

func closes(k Kind) bool {
	switch k {
	case EndIf, EndCase, EndWhile, Until, EndFor, EndForEach, EndUse, EndSQL:
		return true
	}
	return false
}
