Class extends A
Class extends B
