DELAY PROCESS(Current process; 3)
