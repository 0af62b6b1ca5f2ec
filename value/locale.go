package value

import (
	"strings"
	"sync"
	"time"
)

// A Locale is how a region writes numbers, dates and times. The nil Locale is that of the United States, which everything else in this package
// follows: only the commands String, Num, Date, Time and GET SYSTEM FORMAT know others. It is immutable.
type Locale struct {
	Name               string // fr_FR
	Decimal, Thousand  string
	Currency           string
	Short              string // the short date as a pattern of letters, "dd/MM/yyyy"
	Medium, Long       string // the abbreviated and the long system date
	Abbreviated, Plain string // the internal dates, abbreviated and long: without the day of the week
	ClockShort         string // the system times
	Clock              string
	AM, PM             string
	Months, Days       []string // in full, from January and from Sunday
	ShortMonths        []string
	ShortDays          []string
}

// LocaleOf finds a locale by its name, "fr_FR" or "fr-FR", or by its language alone. That of the United States is nil.
func LocaleOf(name string) (l *Locale, ok bool) {
	name = strings.ReplaceAll(name, "-", "_")
	if i := strings.IndexAny(name, ".@"); i >= 0 { // de_DE.UTF-8
		name = name[:i]
	}
	for i := range locales() {
		if l := &locales()[i]; strings.EqualFold(l.Name, name) || strings.EqualFold(l.Name[:2], name) && len(name) == 2 && l.Name != "en_GB" {
			return l, true
		}
	}
	return nil, strings.EqualFold(name, "en_US") || strings.EqualFold(name, "en")
}

// LocaleNames lists the locales that LocaleOf knows.
func LocaleNames() []string {
	names := []string{"en_US"}
	for i := range locales() {
		names = append(names, locales()[i].Name)
	}
	return names
}

func words(s string) []string { return strings.Split(s, " ") }

// shortened takes so many letters of each word, and a point when it is cut.
func shortened(list []string, letters int, point string) []string {
	out := make([]string, len(list))
	for i, w := range list {
		if r := []rune(w); len(r) > letters {
			w = string(r[:letters]) + point
		}
		out[i] = w
	}
	return out
}

// locales is static. Names and patterns are those of CLDR.
var locales = sync.OnceValue(func() []Locale {
	english := words("January February March April May June July August September October November December")
	englishDays := words("Sunday Monday Tuesday Wednesday Thursday Friday Saturday")
	german := words("Januar Februar März April Mai Juni Juli August September Oktober November Dezember")
	germanDays := words("Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag")
	french := words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre")
	frenchDays := words("dimanche lundi mardi mercredi jeudi vendredi samedi")
	spanish := words("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre")
	spanishDays := words("domingo lunes martes miércoles jueves viernes sábado")
	italian := words("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre")
	italianDays := words("domenica lunedì martedì mercoledì giovedì venerdì sabato")
	dutch := words("januari februari maart april mei juni juli augustus september oktober november december")
	dutchDays := words("zondag maandag dinsdag woensdag donderdag vrijdag zaterdag")
	portuguese := words("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro")
	portugueseDays := words("domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado")
	japanese := words("1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月")
	japaneseDays := words("日曜日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日")
	return []Locale{
		{"en_GB", ".", ",", "£", "dd/MM/yyyy", "EEE, d MMM y", "EEEE, d MMMM y", "d MMM y", "d MMMM y", "HH:mm", "HH:mm:ss", "am", "pm",
			english, englishDays, shortened(english, 3, ""), shortened(englishDays, 3, "")},
		{"de_DE", ",", ".", "€", "dd.MM.yyyy", "EEE, d. MMM y", "EEEE, d. MMMM y", "d. MMM y", "d. MMMM y", "HH:mm", "HH:mm:ss", "AM", "PM",
			german, germanDays, words("Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez."), shortened(germanDays, 2, ".")},
		{"fr_FR", ",", "\u202F", "€", "dd/MM/yyyy", "EEE d MMM y", "EEEE d MMMM y", "d MMM y", "d MMMM y", "HH:mm", "HH:mm:ss", "AM", "PM",
			french, frenchDays, words("janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."), shortened(frenchDays, 3, ".")},
		{"es_ES", ",", ".", "€", "dd/MM/yyyy", "EEE, d MMM y", "EEEE, d 'de' MMMM 'de' y", "d MMM y", "d 'de' MMMM 'de' y", "H:mm", "H:mm:ss", "a. m.", "p. m.",
			spanish, spanishDays, words("ene feb mar abr may jun jul ago sept oct nov dic"), shortened(spanishDays, 3, "")},
		{"it_IT", ",", ".", "€", "dd/MM/yyyy", "EEE d MMM y", "EEEE d MMMM y", "d MMM y", "d MMMM y", "HH:mm", "HH:mm:ss", "AM", "PM",
			italian, italianDays, words("gen feb mar apr mag giu lug ago set ott nov dic"), shortened(italianDays, 3, "")},
		{"nl_NL", ",", ".", "€", "dd-MM-yyyy", "EEE d MMM y", "EEEE d MMMM y", "d MMM y", "d MMMM y", "HH:mm", "HH:mm:ss", "a.m.", "p.m.",
			dutch, dutchDays, words("jan feb mrt apr mei jun jul aug sep okt nov dec"), shortened(dutchDays, 2, "")},
		{"pt_BR", ",", ".", "R$", "dd/MM/yyyy", "EEE, d 'de' MMM 'de' y", "EEEE, d 'de' MMMM 'de' y", "d 'de' MMM 'de' y", "d 'de' MMMM 'de' y", "HH:mm", "HH:mm:ss", "AM", "PM",
			portuguese, portugueseDays, shortened(portuguese, 3, "."), shortened(portugueseDays, 3, ".")},
		{"ja_JP", ".", ",", "￥", "yyyy/MM/dd", "y年M月d日 EEE", "y年M月d日 EEEE", "y年M月d日", "y年M月d日", "H:mm", "H:mm:ss", "午前", "午後",
			japanese, japaneseDays, japanese, shortened(japaneseDays, 1, "")},
	}
})

// Number is String(f).
func (l *Locale) Number(f float64) string { return l.separators(NumberText(f)) }

// FormatNumber is String(f; format): the format has its separators as in the United States, the result those of the locale.
func (l *Locale) FormatNumber(f float64, format string) string {
	s := FormatNumber(f, format)
	if l == nil || strings.HasPrefix(format, "&x") || strings.HasPrefix(format, "&$") { // &xml always has a point
		return s
	}
	return l.separators(s)
}

// separators puts the separators of the locale between digits.
func (l *Locale) separators(s string) string {
	if l == nil || l.Decimal == "." && l.Thousand == "," || !strings.ContainsAny(s, ".,") {
		return s
	}
	b := make([]byte, 0, len(s)+8)
	for i := 0; i < len(s); i++ {
		between := i > 0 && i+1 < len(s) && isDigit(s[i+1]) && (isDigit(s[i-1]) || strings.IndexByte("-* ", s[i-1]) >= 0) || i == 0 && len(s) > 1 && isDigit(s[1])
		switch {
		case between && s[i] == '.':
			b = append(b, l.Decimal...)
		case between && s[i] == ',':
			b = append(b, l.Thousand...)
		default:
			b = append(b, s[i])
		}
	}
	return string(b)
}

// FormatDate is String(date; format; time).
func (l *Locale) FormatDate(day int32, format int, seconds int64, zone *time.Location) string {
	kind := format % BlankIfNull
	if l == nil || day <= 0 || kind == ISODate || kind == ISODateGMT || kind == DateRFC1123 {
		return FormatDate(day, format, seconds, zone)
	}
	pattern := l.Short
	switch kind {
	case SystemDateAbbreviated:
		pattern = l.Medium
	case SystemDateLong:
		pattern = l.Long
	case InternalDateLong:
		pattern = l.Plain
	case InternalDateAbbreviated:
		pattern = l.Abbreviated
	case InternalDateShortSpecial:
		if y, _, _ := Civil(day); y >= 1930 && y <= 2029 {
			pattern = strings.Replace(pattern, "yyyy", "yy", 1)
		}
	}
	s, _ := l.FormatPattern(day, seconds, pattern, zone)
	return s
}

// FormatTime is String(time; format).
func (l *Locale) FormatTime(seconds int64, format int) string {
	if l == nil {
		return FormatTime(seconds, format)
	}
	pattern := ""
	switch format % BlankIfNull {
	case HHMMAMPM:
		pattern = "h:mm aa"
	case SystemTimeShort, SystemTimeLongAbbreviated, SystemTimeLong:
		pattern = l.Clock
	}
	if pattern == "" || seconds == 0 && format >= BlankIfNull {
		return FormatTime(seconds, format)
	}
	s, _ := l.FormatPattern(0, seconds, pattern, nil)
	return s
}

// ParseDate is Date(text), with the day, month and year in the order of the short date.
func (l *Locale) ParseDate(s string, century, pivot int) int32 {
	if l == nil {
		return ParseDateCentury(s, century, pivot)
	}
	return parseDateOrder(s, century, pivot, strings.IndexByte(l.Short, 'd') < strings.IndexByte(l.Short, 'M'))
}

// ParseNum is Num(text).
func (l *Locale) ParseNum(s string) float64 {
	if l == nil || l.Decimal == "." {
		return ToNum(Str(s))
	}
	return ParseNumSep(s, l.Decimal)
}
