Class extends B
