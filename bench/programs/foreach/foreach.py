def main():
    numbers = []
    object = {}
    for i in range(1, 101):
        numbers.append(i)
        object["name" + str(i)] = i
    sum = 0
    for round in range(64000):
        for n in numbers:
            sum = sum + n
        sum = sum % 1000003
    for round in range(16000):
        for name in object:
            sum = sum + object[name]
        sum = sum % 1000003
    print(sum)


main()
