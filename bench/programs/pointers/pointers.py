def add_to(q, n):
    q["v"] = (q["v"] + n) % 1000003


def main():
    p = {"v": 0}
    q = {"v": 0}
    for i in range(1, 2000001):
        p["v"] = (p["v"] + i) % 1000003
        add_to(q, p["v"])
    print(str(p["v"]) + " " + str(q["v"]))


main()
