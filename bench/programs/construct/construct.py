class Point:
    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z


def main():
    sum = 0
    for i in range(1, 800001):
        p = Point(i % 100, i % 10, 1)
        sum = sum + p.x + p.y + p.z
    print(sum)


main()
