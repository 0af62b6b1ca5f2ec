class Account {
  constructor(balance) {
    this.balance = balance;
    this.moves = 0;
  }

  deposit(amount) {
    this.balance = this.balance + amount;
    this.count();
  }

  withdraw(amount) {
    if (this.balance < amount) {
      return false;
    }
    this.balance = this.balance - amount;
    this.count();
    return true;
  }

  count() {
    this.moves = this.moves + 1;
  }
}

class Savings extends Account {
  constructor(balance, floor) {
    super(balance);
    this.floor = floor;
  }

  withdraw(amount) {
    if (this.balance - amount < this.floor) {
      return false;
    }
    return super.withdraw(amount);
  }
}

function main() {
  const accounts = [new Account(1000), new Savings(1000, 500), new Account(0)];
  let refused = 0;
  for (let i = 1; i <= 300000; i++) {
    for (const account of accounts) {
      if (!account.withdraw(i % 100)) {
        refused = refused + 1;
        account.deposit(i % 70 + 10);
      }
    }
  }
  console.log(refused + " " + accounts[0].moves + " " + accounts[1].moves + " " + accounts[2].balance);
}
main();
