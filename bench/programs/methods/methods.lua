local Account = {}
Account.__index = Account

function Account.new(balance)
  return setmetatable({balance = balance, moves = 0}, Account)
end

function Account:deposit(amount)
  self.balance = self.balance + amount
  self:count()
end

function Account:withdraw(amount)
  if self.balance < amount then
    return false
  end
  self.balance = self.balance - amount
  self:count()
  return true
end

function Account:count()
  self.moves = self.moves + 1
end

local Savings = setmetatable({}, {__index = Account})
Savings.__index = Savings

function Savings.new(balance, floor)
  local self = setmetatable(Account.new(balance), Savings)
  self.floor = floor
  return self
end

function Savings:withdraw(amount)
  if self.balance - amount < self.floor then
    return false
  end
  return Account.withdraw(self, amount)
end

local accounts = {Account.new(1000), Savings.new(1000, 500), Account.new(0)}
local refused = 0
for i = 1, 300000 do
  for _, account in ipairs(accounts) do
    if not account:withdraw(i % 100) then
      refused = refused + 1
      account:deposit(i % 70 + 10)
    end
  end
end
print(refused .. " " .. accounts[1].moves .. " " .. accounts[2].moves .. " " .. accounts[3].balance)
