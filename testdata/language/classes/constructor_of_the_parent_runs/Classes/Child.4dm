Class extends Parent
