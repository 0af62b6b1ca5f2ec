class Account:
    def __init__(self, balance):
        self.balance = balance
        self.moves = 0

    def deposit(self, amount):
        self.balance = self.balance + amount
        self.count()

    def withdraw(self, amount):
        if self.balance < amount:
            return False
        self.balance = self.balance - amount
        self.count()
        return True

    def count(self):
        self.moves = self.moves + 1


class Savings(Account):
    def __init__(self, balance, floor):
        super().__init__(balance)
        self.floor = floor

    def withdraw(self, amount):
        if self.balance - amount < self.floor:
            return False
        return super().withdraw(amount)


def main():
    accounts = [Account(1000), Savings(1000, 500), Account(0)]
    refused = 0
    for i in range(1, 300001):
        for account in accounts:
            if not account.withdraw(i % 100):
                refused = refused + 1
                account.deposit(i % 70 + 10)
    print(str(refused) + " " + str(accounts[0].moves) + " " + str(accounts[1].moves) + " " + str(accounts[2].balance))


main()
