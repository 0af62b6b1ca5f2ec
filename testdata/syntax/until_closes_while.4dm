While ($a)
Until ($b)
