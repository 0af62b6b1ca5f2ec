local Point = {}
Point.__index = Point

function Point.new(x, y, z)
  return setmetatable({x = x, y = y, z = z}, Point)
end

local sum = 0
for i = 1, 800000 do
  local p = Point.new(i % 100, i % 10, 1)
  sum = sum + p.x + p.y + p.z
end
print(sum)
