Class extends Persson
