def main():
    t = "lorem ipsum dolor sit amet " * 1000
    found = 0
    for round in range(100):
        for i in range(len(t) - 4):
            if t[i:i + 5] == "dolor":
                found = found + 1
    print(found)


main()
