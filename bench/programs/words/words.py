def main():
    seed = 42
    letters = 0
    count = {}
    for line in range(3000):
        list = []
        for i in range(100):
            seed = (seed * 3877 + 29573) % 139968
            list.append("w" + str(seed % 5000))
        text = " ".join(list)
        letters = letters + len(text)
        for word in text.split(" "):
            if word not in count:
                count[word] = 1
            else:
                count[word] = count[word] + 1

    most = 0
    distinct = 0
    for key in count:
        distinct = distinct + 1
        if count[key] > most:
            most = count[key]
    print(str(letters) + " " + str(distinct) + " " + str(most))


main()
