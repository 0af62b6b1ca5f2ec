Class extends
