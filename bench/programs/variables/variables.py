count = 0
total = 0


def step():
    global count, total
    count = count + 1
    total = (total + count * 3) % 1000003


for i in range(1, 3200001):
    step()
print(str(count) + " " + str(total))
