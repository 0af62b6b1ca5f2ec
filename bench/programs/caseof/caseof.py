def main():
    a = 0
    for i in range(1, 7500001):
        op = i % 7
        if op == 0:
            a = a + 1
        elif op == 1:
            a = a + i
        elif op == 2:
            a = a - i
        elif op == 3:
            a = a + 3
        elif op == 4:
            a = a - 5
        elif op == 5:
            a = a + 7
        else:
            a = a % 100003
    print(a)


main()
