def main():
    total = 0
    commas = 0
    for round in range(240):
        t = ""
        for i in range(1, 3001):
            t = t + str(i)
            t = t + ","
        total = total + len(t)
        for i in range(len(t)):
            if t[i] == ",":
                commas = commas + 1
    print(str(total) + " " + str(commas))


main()
