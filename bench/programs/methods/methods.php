<?php
class Account
{
    public $balance;
    public $moves;

    function __construct($balance)
    {
        $this->balance = $balance;
        $this->moves = 0;
    }

    function deposit($amount)
    {
        $this->balance = $this->balance + $amount;
        $this->count();
    }

    function withdraw($amount)
    {
        if ($this->balance < $amount) {
            return false;
        }
        $this->balance = $this->balance - $amount;
        $this->count();
        return true;
    }

    function count()
    {
        $this->moves = $this->moves + 1;
    }
}

class Savings extends Account
{
    public $floor;

    function __construct($balance, $floor)
    {
        parent::__construct($balance);
        $this->floor = $floor;
    }

    function withdraw($amount)
    {
        if ($this->balance - $amount < $this->floor) {
            return false;
        }
        return parent::withdraw($amount);
    }
}

function main()
{
    $accounts = [new Account(1000), new Savings(1000, 500), new Account(0)];
    $refused = 0;
    for ($i = 1; $i <= 300000; $i++) {
        foreach ($accounts as $account) {
            if (!$account->withdraw($i % 100)) {
                $refused = $refused + 1;
                $account->deposit($i % 70 + 10);
            }
        }
    }
    echo $refused . " " . $accounts[0]->moves . " " . $accounts[1]->moves . " " . $accounts[2]->balance . "\n";
}
main();
