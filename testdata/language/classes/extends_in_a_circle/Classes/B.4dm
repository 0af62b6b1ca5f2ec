Class extends A
