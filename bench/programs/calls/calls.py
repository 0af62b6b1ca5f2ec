def take0():
    return 1


def take1(a):
    return a


def take2(a, b):
    return a + b


def take3(a, b, c):
    return a + b + c


def take4(a, b, c, d):
    return a + b + c + d


def take5(a, b, c, d, e):
    return a + b + c + d + e


def take6(a, b, c, d, e, f):
    return a + b + c + d + e + f


def take7(a, b, c, d, e, f, g):
    return a + b + c + d + e + f + g


def take8(a, b, c, d, e, f, g, h):
    return a + b + c + d + e + f + g + h


def main():
    sum = 0
    for i in range(1, 600001):
        sum = (sum + take0()) % 1000003
        sum = (sum + take1(i)) % 1000003
        sum = (sum + take2(i, i)) % 1000003
        sum = (sum + take3(i, i, i)) % 1000003
        sum = (sum + take4(i, i, i, i)) % 1000003
        sum = (sum + take5(i, i, i, i, i)) % 1000003
        sum = (sum + take6(i, i, i, i, i, i)) % 1000003
        sum = (sum + take7(i, i, i, i, i, i, i)) % 1000003
        sum = (sum + take8(i, i, i, i, i, i, i, i)) % 1000003
    print(sum)


main()
