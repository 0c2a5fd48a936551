"""A small stack machine: an assembler, and an interpreter that is one loop around one big choice. The size is that of
the machine's memory: how far its program counts primes."""

from __future__ import annotations

from rounds import run, wrap

# fmt: off
NAMES = [
    "halt", "push", "load", "store", "add", "sub", "mul", "div", "rem", "and", "or", "xor", "shl", "shr", "neg",
    "dup", "pop", "swap", "over", "jump", "ifzero", "ifless", "ifequal", "call", "return", "get", "put", "inc", "emit",
]
(HALT, PUSH, LOAD, STORE, ADD, SUB, MUL, DIV, REM, AND, OR, XOR, SHL, SHR, NEG,
 DUP, POP, SWAP, OVER, JUMP, IFZERO, IFLESS, IFEQUAL, CALL, RETURN, GET, PUT, INC, EMIT) = range(29)
# fmt: on

# Those that are followed by an operand of two bytes: a number, a variable or a place.
WITH_OPERAND = {PUSH, LOAD, STORE, JUMP, IFZERO, IFLESS, IFEQUAL, CALL, INC}

# Variable 0 is the size. Counts primes by a sieve, then a Fibonacci number by recursion, then common divisors.
PROGRAM = """
push 2 store 1
sieve: load 1 load 0 ifless test
jump rest
test: load 1 get ifzero prime
jump next
prime: inc 2
load 1 load 1 add store 3
cross: load 3 load 0 ifless mark
jump next
mark: push 1 load 3 put
load 3 load 1 add store 3
jump cross
next: inc 1
jump sieve

rest: load 2 emit
push 17 call fib emit
push 1 store 4
outer: load 0 push 6 shr load 4 ifless done
push 1 store 5
inner: load 4 load 5 ifless outside
load 4 load 5 call gcd
load 6 push 5 shl load 6 sub add store 6
inc 5
jump inner
outside: inc 4
jump outer
done: load 6 emit
load 6 push 255 and load 2 or load 1 xor neg emit
halt

fib: dup push 2 ifless small
dup push 1 sub call fib
swap push 2 sub call fib
add return
small: return

gcd: dup ifzero found
swap over rem
jump gcd
found: pop return
"""


def assemble(program: str) -> bytes:
    codes = {name: code for code, name in enumerate(NAMES)}
    labels = {}
    operands = []
    code = bytearray()
    words = iter(program.split())
    for word in words:
        if word.endswith(":"):
            labels[word[:-1]] = len(code)
            continue
        code.append(codes[word])
        if codes[word] in WITH_OPERAND:
            operands.append((len(code), next(words)))
            code += b"\0\0"
    for at, operand in operands:
        value = labels[operand] if operand in labels else int(operand)
        code[at : at + 2] = value.to_bytes(2, "little")
    return bytes(code)


def wrap32(n: int) -> int:
    """`n` as a signed integer of 32 bits."""
    return (n + (1 << 31)) % (1 << 32) - (1 << 31)


def toward_zero(a: int, b: int) -> int:
    """The quotient as Java rounds it."""
    return a // b if (a < 0) == (b < 0) else -(-a // b)


class ByteMachine:
    def __init__(self, code: bytes, size: int) -> None:
        self.code = code
        self.variables = [size] + [0] * 15
        self.memory = [0] * size
        self.output = 0

    def operand(self, at: int) -> int:
        return self.code[at] | self.code[at + 1] << 8

    def run(self) -> int:
        code = self.code
        variables = self.variables
        memory = self.memory
        stack: list[int] = []
        returns: list[int] = []
        pc = 0
        while True:
            opcode = code[pc]
            pc += 1
            if opcode == HALT:
                return self.output
            elif opcode == PUSH:
                stack.append(self.operand(pc))
                pc += 2
            elif opcode == LOAD:
                stack.append(variables[self.operand(pc)])
                pc += 2
            elif opcode == STORE:
                variables[self.operand(pc)] = stack.pop()
                pc += 2
            elif opcode == ADD:
                b = stack.pop()
                stack[-1] = wrap32(stack[-1] + b)
            elif opcode == SUB:
                b = stack.pop()
                stack[-1] = wrap32(stack[-1] - b)
            elif opcode == MUL:
                b = stack.pop()
                stack[-1] = wrap32(stack[-1] * b)
            elif opcode == DIV:
                b = stack.pop()
                stack[-1] = wrap32(toward_zero(stack[-1], b))
            elif opcode == REM:
                b = stack.pop()
                stack[-1] -= b * toward_zero(stack[-1], b)
            elif opcode == AND:
                b = stack.pop()
                stack[-1] &= b
            elif opcode == OR:
                b = stack.pop()
                stack[-1] |= b
            elif opcode == XOR:
                b = stack.pop()
                stack[-1] ^= b
            elif opcode == SHL:
                b = stack.pop()
                stack[-1] = wrap32(stack[-1] << (b & 31))
            elif opcode == SHR:
                b = stack.pop()
                stack[-1] >>= b & 31
            elif opcode == NEG:
                stack[-1] = wrap32(-stack[-1])
            elif opcode == DUP:
                stack.append(stack[-1])
            elif opcode == POP:
                stack.pop()
            elif opcode == SWAP:
                stack[-1], stack[-2] = stack[-2], stack[-1]
            elif opcode == OVER:
                stack.append(stack[-2])
            elif opcode == JUMP:
                pc = self.operand(pc)
            elif opcode == IFZERO:
                pc = self.operand(pc) if stack.pop() == 0 else pc + 2
            elif opcode == IFLESS:
                b = stack.pop()
                pc = self.operand(pc) if stack.pop() < b else pc + 2
            elif opcode == IFEQUAL:
                b = stack.pop()
                pc = self.operand(pc) if stack.pop() == b else pc + 2
            elif opcode == CALL:
                returns.append(pc + 2)
                pc = self.operand(pc)
            elif opcode == RETURN:
                pc = returns.pop()
            elif opcode == GET:
                stack[-1] = memory[stack[-1]]
            elif opcode == PUT:
                at = stack.pop()
                memory[at] = stack.pop()
            elif opcode == INC:
                at = self.operand(pc)
                variables[at] = wrap32(variables[at] + 1)
                pc += 2
            elif opcode == EMIT:
                self.output = wrap(self.output * 31 + stack.pop())
            else:
                raise RuntimeError(f"code {opcode} at {pc - 1}")


def round_(size: int) -> int:
    return ByteMachine(assemble(PROGRAM), size).run()


if __name__ == "__main__":
    run(round_, rounds=25, size=50_000)
