local n = 80000
local dt = 0.01
local day = 365.24
local solar = 4 * 3.141592653589793 * 3.141592653589793
local sqrt = math.sqrt

local Body = {}
Body.__index = Body

function Body.new(x, y, z, vx, vy, vz, mass)
  return setmetatable({x = x, y = y, z = z, vx = vx, vy = vy, vz = vz, mass = mass}, Body)
end

function Body:attract(b, dt)
  local dx = self.x - b.x
  local dy = self.y - b.y
  local dz = self.z - b.z
  local d2 = dx * dx + dy * dy + dz * dz
  local mag = dt / (d2 * sqrt(d2))
  self.vx = self.vx - dx * b.mass * mag
  self.vy = self.vy - dy * b.mass * mag
  self.vz = self.vz - dz * b.mass * mag
  b.vx = b.vx + dx * self.mass * mag
  b.vy = b.vy + dy * self.mass * mag
  b.vz = b.vz + dz * self.mass * mag
end

function Body:move(dt)
  self.x = self.x + dt * self.vx
  self.y = self.y + dt * self.vy
  self.z = self.z + dt * self.vz
end

function Body:kinetic()
  return 0.5 * self.mass * (self.vx * self.vx + self.vy * self.vy + self.vz * self.vz)
end

function Body:potential(b)
  local dx = self.x - b.x
  local dy = self.y - b.y
  local dz = self.z - b.z
  return self.mass * b.mass / sqrt(dx * dx + dy * dy + dz * dz)
end

local bodies = {
  Body.new(0, 0, 0, 0, 0, 0, solar),
  Body.new(4.84143144246472090, -1.16032004402742839, -0.103622044471123109, 0.00166007664274403694 * day, 0.00769901118419740425 * day, -0.0000690460016972063023 * day, 0.000954791938424326609 * solar),
  Body.new(8.34336671824457987, 4.12479856412430479, -0.403523417114321381, -0.00276742510726411310 * day, 0.00499852801234917238 * day, 0.0000230417297573763929 * day, 0.000285885980666130812 * solar),
  Body.new(12.8943695621391310, -15.1111514016986312, -0.223307578892655734, 0.00296460137564761618 * day, 0.00237847173959480950 * day, -0.0000296589568540237556 * day, 0.0000436624404335156298 * solar),
  Body.new(15.3796971148509165, -25.9193146099879641, 0.179258772950371181, 0.00268067772490389322 * day, 0.00162824170038242295 * day, -0.0000951592254519715870 * day, 0.0000515138902046611451 * solar),
}

local px, py, pz = 0, 0, 0
for _, b in ipairs(bodies) do
  px = px + b.vx * b.mass
  py = py + b.vy * b.mass
  pz = pz + b.vz * b.mass
end
bodies[1].vx = -px / solar
bodies[1].vy = -py / solar
bodies[1].vz = -pz / solar

for step = 1, n do
  for i = 1, 5 do
    local a = bodies[i]
    for j = i + 1, 5 do
      a:attract(bodies[j], dt)
    end
  end
  for _, b in ipairs(bodies) do
    b:move(dt)
  end
end

local e = 0
for i = 1, 5 do
  local a = bodies[i]
  e = e + a:kinetic()
  for j = i + 1, 5 do
    e = e - a:potential(bodies[j])
  end
end
print(string.format("%d", math.floor(-e * 1000000000)))
