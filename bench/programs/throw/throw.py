def refuse_even(i):
    if i % 2 == 0:
        raise ValueError("even")


def main():
    caught = 0
    passed = 0
    for i in range(1, 1000001):
        try:
            refuse_even(i)
            passed = passed + 1
        except ValueError:
            caught = caught + 1
    print(str(caught) + " " + str(passed))


main()
