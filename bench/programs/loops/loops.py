def main():
    n = 3500
    sum = 0
    even = 0
    for i in range(1, n + 1):
        for j in range(1, n + 1):
            sum = (sum + i * j) % 1000003
            if sum % 2 == 0:
                even = even + 1
    print(str(sum) + " " + str(even))


main()
