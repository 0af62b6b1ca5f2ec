import functools


def main():
    numbers = [i for i in range(1, 100001)]
    total = 0
    for round in range(1, 16):
        mapped = list(map(lambda x: x * 3 + round, numbers))
        kept = list(filter(lambda x: x % 2 == 0, mapped))
        total = total + functools.reduce(lambda a, x: a + x, kept, 0)
    print(total)


main()
