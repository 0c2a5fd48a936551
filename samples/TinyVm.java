import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A virtual machine in a virtual machine: assembles a small language for a stack machine, and runs it. */
public class TinyVm {
    enum Op { PUSH, LOAD, STORE, ADD, SUB, MUL, JUMP, JUMPZERO, CALL, RETURN, PRINT, HALT }

    private final Op[] operations;
    private final int[] operands;
    private final int[] stack = new int[32];
    private final int[] memory = new int[4];
    private int steps;

    /** Each word of the text is a label ("name:"), an instruction, or an instruction and its operand ("PUSH 7"). */
    TinyVm(String... text) {
        Map<String, Integer> labels = new HashMap<>();
        List<String> lines = new ArrayList<>();
        for (String line : text) {
            if (line.endsWith(":")) {
                labels.put(line.substring(0, line.length() - 1), lines.size());
            } else {
                lines.add(line);
            }
        }
        operations = new Op[lines.size()];
        operands = new int[lines.size()];
        for (int i = 0; i < operations.length; i++) {
            String[] parts = lines.get(i).split(" ");
            operations[i] = Op.valueOf(parts[0]);
            if (parts.length > 1) {
                Integer label = labels.get(parts[1]);
                operands[i] = label != null ? label : Integer.parseInt(parts[1]);
            }
        }
    }

    int run() {
        int pc = 0;
        int sp = 0;
        while (true) {
            steps++;
            int operand = operands[pc];
            switch (operations[pc++]) {
                case PUSH:
                    stack[sp++] = operand;
                    break;
                case LOAD:
                    stack[sp++] = memory[operand];
                    break;
                case STORE:
                    memory[operand] = stack[--sp];
                    break;
                case ADD:
                    sp--;
                    stack[sp - 1] += stack[sp];
                    break;
                case SUB:
                    sp--;
                    stack[sp - 1] -= stack[sp];
                    break;
                case MUL:
                    sp--;
                    stack[sp - 1] *= stack[sp];
                    break;
                case JUMP:
                    pc = operand;
                    break;
                case JUMPZERO:
                    if (stack[--sp] == 0) {
                        pc = operand;
                    }
                    break;
                case CALL:
                    stack[sp++] = pc;
                    pc = operand;
                    break;
                case RETURN:
                    pc = stack[--sp];
                    break;
                case PRINT:
                    System.out.println("tiny: " + stack[--sp]);
                    break;
                case HALT:
                    return steps;
                default:
                    throw new AssertionError();
            }
        }
    }

    public static void main(String[] args) {
        int steps = new TinyVm(
                "PUSH 10", "STORE 0", "PUSH 1", "STORE 1",
                "factorial:", "LOAD 0", "JUMPZERO done",
                "LOAD 1", "LOAD 0", "MUL", "STORE 1", "CALL decrement", "JUMP factorial",
                "decrement:", "LOAD 0", "PUSH 1", "SUB", "STORE 0", "RETURN",
                "done:", "LOAD 1", "PRINT", "HALT").run();
        System.out.println("factorial took " + steps + " steps");
        steps = new TinyVm(
                "PUSH 1000", "STORE 0",
                "sum:", "LOAD 0", "JUMPZERO done", "LOAD 1", "LOAD 0", "ADD", "STORE 1",
                "LOAD 0", "PUSH 1", "SUB", "STORE 0", "JUMP sum",
                "done:", "LOAD 1", "PRINT", "HALT").run();
        System.out.println("the sum took " + steps + " steps");
        try {
            new TinyVm("JUMP 99").run();
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println("crashed: " + e.getMessage());
        }
    }
}
