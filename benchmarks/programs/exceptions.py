"""Exceptions in a loop: raised across frames and caught, with finally, of the program and the machine, or none.
The size is how many transfers a bank is asked for."""

from __future__ import annotations

from rounds import run, wrap


class TransferError(Exception):
    pass


class NoFundsError(TransferError):
    def __init__(self, missing: int) -> None:
        super().__init__("no funds")
        self.missing = missing


class Account:
    def __init__(self, balance: int) -> None:
        self.balance = balance
        self.locked = False

    def withdraw(self, amount: int) -> None:
        if amount > self.balance:
            raise NoFundsError(amount - self.balance)
        self.balance -= amount

    def deposit(self, amount: int) -> None:
        if amount % 13 == 0:
            raise ValueError("unlucky")
        self.balance += amount


class Bank:
    def __init__(self, count: int) -> None:
        self.accounts = [Account(1000) for _ in range(count)]
        self.undone = 0

    def account(self, number: int) -> Account:
        return self.accounts[number]

    def transfer(self, source_number: int, target: int, amount: int) -> None:
        source = self.account(source_number)
        source.locked = True
        try:
            self.move(source, target, amount)
        finally:
            source.locked = False

    def move(self, source: Account, target: int, amount: int) -> None:
        source.withdraw(amount)
        done = False
        try:
            self.account(target).deposit(amount)
            done = True
        except ValueError as error:
            raise TransferError("refused") from error
        finally:
            if not done:
                source.balance += amount
                self.undone += 1


class Numbers:
    def __init__(self, seed: int) -> None:
        self.seed = seed

    def next(self, bound: int) -> int:
        self.seed = self.seed * 1103515245 + 12345 & 0xFFFFFFFF
        return (self.seed >> 16) % bound


def transfers(n: int) -> int:
    """Some fail: for want of funds, by the receiver's will, or because there is no such account."""
    bank = Bank(10)
    numbers = Numbers(42)
    missing = 0
    refused = 0
    unknown = 0
    for _ in range(n):
        try:
            bank.transfer(numbers.next(10), numbers.next(11), numbers.next(500))
        except NoFundsError as error:
            missing += error.missing
        except TransferError as error:
            refused += len(str(error)) + len(str(error.__cause__))
        except IndexError:
            unknown += 1
    total = missing * 31 + refused
    total = total * 31 + unknown * 7 + bank.undone
    for i in range(10):
        total = total * 31 + bank.account(i).balance
    return wrap(total)


def quotient(a: int, b: int) -> int:
    try:
        return a // b
    except ZeroDivisionError:
        return -1


def nested(i: int, counts: list[int]) -> int:
    try:
        try:
            return quotient(1000, i % 50) + ord("abc"[i % 4])
        finally:
            counts[0] += 1
    except IndexError:
        counts[1] += 1
        return 1
    finally:
        counts[2] += 1


def arithmetic(n: int) -> int:
    """What the machine raises, and many a try that ends well."""
    counts = [0, 0, 0]
    total = 0
    for i in range(n):
        total += nested(i if i % 50 == 7 else i * 4, counts)
    return total * 31 + counts[0] + 2 * counts[1] - counts[2]


def descend(depth: int, limit: int) -> None:
    if depth == limit:
        raise RuntimeError("deep enough")
    descend(depth + 1, limit)


def depths(n: int) -> int:
    """Through many frames."""
    total = 0
    for i in range(n):
        try:
            descend(0, i % 20)
        except RuntimeError:
            total += i % 20
    return total


def round_(size: int) -> int:
    return transfers(size) * 31 + arithmetic(4 * size) + depths(size // 10)


if __name__ == "__main__":
    run(round_, rounds=25, size=100_000)
