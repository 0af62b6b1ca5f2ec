import math


class Body:
    def __init__(self, x, y, z, vx, vy, vz, mass):
        self.x = x
        self.y = y
        self.z = z
        self.vx = vx
        self.vy = vy
        self.vz = vz
        self.mass = mass

    def attract(self, b, dt):
        dx = self.x - b.x
        dy = self.y - b.y
        dz = self.z - b.z
        d2 = dx * dx + dy * dy + dz * dz
        mag = dt / (d2 * math.sqrt(d2))
        self.vx = self.vx - dx * b.mass * mag
        self.vy = self.vy - dy * b.mass * mag
        self.vz = self.vz - dz * b.mass * mag
        b.vx = b.vx + dx * self.mass * mag
        b.vy = b.vy + dy * self.mass * mag
        b.vz = b.vz + dz * self.mass * mag

    def move(self, dt):
        self.x = self.x + dt * self.vx
        self.y = self.y + dt * self.vy
        self.z = self.z + dt * self.vz

    def kinetic(self):
        return 0.5 * self.mass * (self.vx * self.vx + self.vy * self.vy + self.vz * self.vz)

    def potential(self, b):
        dx = self.x - b.x
        dy = self.y - b.y
        dz = self.z - b.z
        return self.mass * b.mass / math.sqrt(dx * dx + dy * dy + dz * dz)


def main():
    n = 80000
    dt = 0.01
    day = 365.24
    solar = 4 * 3.141592653589793 * 3.141592653589793
    bodies = [
        Body(0, 0, 0, 0, 0, 0, solar),
        Body(4.84143144246472090, -1.16032004402742839, -0.103622044471123109, 0.00166007664274403694 * day, 0.00769901118419740425 * day, -0.0000690460016972063023 * day, 0.000954791938424326609 * solar),
        Body(8.34336671824457987, 4.12479856412430479, -0.403523417114321381, -0.00276742510726411310 * day, 0.00499852801234917238 * day, 0.0000230417297573763929 * day, 0.000285885980666130812 * solar),
        Body(12.8943695621391310, -15.1111514016986312, -0.223307578892655734, 0.00296460137564761618 * day, 0.00237847173959480950 * day, -0.0000296589568540237556 * day, 0.0000436624404335156298 * solar),
        Body(15.3796971148509165, -25.9193146099879641, 0.179258772950371181, 0.00268067772490389322 * day, 0.00162824170038242295 * day, -0.0000951592254519715870 * day, 0.0000515138902046611451 * solar),
    ]

    px = 0
    py = 0
    pz = 0
    for b in bodies:
        px = px + b.vx * b.mass
        py = py + b.vy * b.mass
        pz = pz + b.vz * b.mass
    bodies[0].vx = -px / solar
    bodies[0].vy = -py / solar
    bodies[0].vz = -pz / solar

    for step in range(n):
        for i in range(5):
            a = bodies[i]
            for j in range(i + 1, 5):
                a.attract(bodies[j], dt)
        for b in bodies:
            b.move(dt)

    e = 0
    for i in range(5):
        a = bodies[i]
        e = e + a.kinetic()
        for j in range(i + 1, 5):
            e = e - a.potential(bodies[j])
    print(int(math.floor(-e * 1000000000)))


main()
