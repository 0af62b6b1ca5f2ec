Class extends Object
