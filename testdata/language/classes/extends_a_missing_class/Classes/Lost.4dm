Class extends Nowhere
