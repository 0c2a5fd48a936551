import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/** A small stack machine: an assembler, and an interpreter that is one loop around one big switch. */
public class ByteMachine {
    static final int HALT = 0;
    static final int PUSH = 1;
    static final int LOAD = 2;
    static final int STORE = 3;
    static final int ADD = 4;
    static final int SUB = 5;
    static final int MUL = 6;
    static final int DIV = 7;
    static final int REM = 8;
    static final int AND = 9;
    static final int OR = 10;
    static final int XOR = 11;
    static final int SHL = 12;
    static final int SHR = 13;
    static final int NEG = 14;
    static final int DUP = 15;
    static final int POP = 16;
    static final int SWAP = 17;
    static final int OVER = 18;
    static final int JUMP = 19;
    static final int IFZERO = 20;
    static final int IFLESS = 21;
    static final int IFEQUAL = 22;
    static final int CALL = 23;
    static final int RETURN = 24;
    static final int GET = 25;
    static final int PUT = 26;
    static final int INC = 27;
    static final int EMIT = 28;

    /** In the order of their numbers. */
    private static final String NAMES = "halt push load store add sub mul div rem and or xor shl shr neg dup pop swap"
            + " over jump ifzero ifless ifequal call return get put inc emit";

    /** Those that are followed by an operand of two bytes: a number, a variable or a place. */
    private static final String WITH_OPERAND = " push load store jump ifzero ifless ifequal call inc ";

    /** Variable 0 is the size. Primes by a sieve, a Fibonacci number by recursion, common divisors. */
    private static final String PROGRAM = """
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
            """;

    static byte[] assemble(String program) {
        Map<String, Integer> codes = new HashMap<>();
        StringTokenizer names = new StringTokenizer(NAMES);
        while (names.hasMoreTokens()) {
            codes.put(names.nextToken(), codes.size());
        }
        Map<String, Integer> labels = new HashMap<>();
        List<String> operands = new ArrayList<>();
        byte[] code = new byte[program.length()];
        int length = 0;
        StringTokenizer words = new StringTokenizer(program);
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            if (word.endsWith(":")) {
                labels.put(word.substring(0, word.length() - 1), length);
                continue;
            }
            code[length++] = codes.get(word).byteValue();
            if (WITH_OPERAND.contains(" " + word + " ")) {
                code[length++] = (byte) operands.size();
                code[length++] = (byte) (operands.size() >> 8);
                operands.add(words.nextToken());
            }
        }
        byte[] linked = new byte[length];
        for (int at = 0; at < length; at++) {
            linked[at] = code[at];
            if (hasOperand(code[at])) {
                String operand = operands.get(code[at + 1] & 0xff | (code[at + 2] & 0xff) << 8);
                int value = labels.containsKey(operand) ? labels.get(operand) : Integer.parseInt(operand);
                linked[++at] = (byte) value;
                linked[++at] = (byte) (value >> 8);
            }
        }
        return linked;
    }

    private static boolean hasOperand(int code) {
        return switch (code) {
            case PUSH, LOAD, STORE, JUMP, IFZERO, IFLESS, IFEQUAL, CALL, INC -> true;
            default -> false;
        };
    }

    private final byte[] code;
    private final int[] variables = new int[16];
    private final int[] memory;
    private final int[] stack = new int[256];
    private final int[] returns = new int[64];
    private long output;

    ByteMachine(byte[] code, int size) {
        this.code = code;
        this.memory = new int[size];
        variables[0] = size;
    }

    private int operand(int at) {
        return code[at] & 0xff | code[at + 1] << 8;
    }

    long run() {
        int pc = 0;
        int top = -1;
        int depth = 0;
        while (true) {
            int opcode = code[pc++];
            switch (opcode) {
                case HALT:
                    return output;
                case PUSH:
                    stack[++top] = operand(pc);
                    pc += 2;
                    break;
                case LOAD:
                    stack[++top] = variables[operand(pc)];
                    pc += 2;
                    break;
                case STORE:
                    variables[operand(pc)] = stack[top--];
                    pc += 2;
                    break;
                case ADD:
                    top--;
                    stack[top] += stack[top + 1];
                    break;
                case SUB:
                    top--;
                    stack[top] -= stack[top + 1];
                    break;
                case MUL:
                    top--;
                    stack[top] *= stack[top + 1];
                    break;
                case DIV:
                    top--;
                    stack[top] /= stack[top + 1];
                    break;
                case REM:
                    top--;
                    stack[top] %= stack[top + 1];
                    break;
                case AND:
                    top--;
                    stack[top] &= stack[top + 1];
                    break;
                case OR:
                    top--;
                    stack[top] |= stack[top + 1];
                    break;
                case XOR:
                    top--;
                    stack[top] ^= stack[top + 1];
                    break;
                case SHL:
                    top--;
                    stack[top] <<= stack[top + 1];
                    break;
                case SHR:
                    top--;
                    stack[top] >>= stack[top + 1];
                    break;
                case NEG:
                    stack[top] = -stack[top];
                    break;
                case DUP:
                    stack[top + 1] = stack[top];
                    top++;
                    break;
                case POP:
                    top--;
                    break;
                case SWAP:
                    int swapped = stack[top];
                    stack[top] = stack[top - 1];
                    stack[top - 1] = swapped;
                    break;
                case OVER:
                    stack[top + 1] = stack[top - 1];
                    top++;
                    break;
                case JUMP:
                    pc = operand(pc);
                    break;
                case IFZERO:
                    pc = stack[top--] == 0 ? operand(pc) : pc + 2;
                    break;
                case IFLESS:
                    top -= 2;
                    pc = stack[top + 1] < stack[top + 2] ? operand(pc) : pc + 2;
                    break;
                case IFEQUAL:
                    top -= 2;
                    pc = stack[top + 1] == stack[top + 2] ? operand(pc) : pc + 2;
                    break;
                case CALL:
                    returns[depth++] = pc + 2;
                    pc = operand(pc);
                    break;
                case RETURN:
                    pc = returns[--depth];
                    break;
                case GET:
                    stack[top] = memory[stack[top]];
                    break;
                case PUT:
                    top -= 2;
                    memory[stack[top + 2]] = stack[top + 1];
                    break;
                case INC:
                    variables[operand(pc)]++;
                    pc += 2;
                    break;
                case EMIT:
                    output = output * 31 + stack[top--];
                    break;
                default:
                    throw new IllegalStateException("code " + opcode + " at " + (pc - 1));
            }
        }
    }

    static long round(int size) {
        return new ByteMachine(assemble(PROGRAM), size).run();
    }

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 25;
        int size = args.length > 1 ? Integer.parseInt(args[1]) : 50_000;
        long checksum = 0;
        long[] times = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            checksum = checksum * 31 + round(size);
            times[i] = System.nanoTime() - start;
        }
        System.out.println(checksum);
        for (int i = 0; i < rounds; i++) {
            System.out.print(i == 0 ? "" + times[i] : " " + times[i]);
        }
        System.out.println();
    }
}
