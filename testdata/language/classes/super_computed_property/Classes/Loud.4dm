Class extends Quiet

Function get word() : Text
	return Uppercase(Super.word)

Function set word($w : Text)
	Super.word:=$w+"!"
