If ($a=1) {
	foo
}
