def main():
    n = 500000
    seed = 42
    c = []
    for i in range(n):
        seed = (seed * 3877 + 29573) % 139968
        high = seed
        seed = (seed * 3877 + 29573) % 139968
        c.append(high * 1000 + seed % 1000)
    c.sort()
    sum = 0
    for i in range(n):
        sum = (sum * 31 + c[i]) % 1000003
    print(str(c[0]) + " " + str(c[n - 1]) + " " + str(sum))


main()
