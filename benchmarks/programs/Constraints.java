import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A solver of constraints over small numbers: propagation through a queue, and a search that takes back its steps. */
public class Constraints {
    /** A number from 0 to 63 to be found; the bits of the domain are the values that are still possible. */
    static final class Variable {
        private final String name;
        private long domain;

        Variable(String name, int least, int most) {
            this.name = name;
            for (int value = least; value <= most; value++) {
                domain |= 1L << value;
            }
        }

        String name() {
            return name;
        }

        boolean has(int value) {
            return value >= 0 && value < 64 && (domain >>> value & 1) != 0;
        }

        boolean isFixed() {
            return domain != 0 && (domain & domain - 1) == 0;
        }

        int least() {
            return Long.numberOfTrailingZeros(domain);
        }

        int most() {
            return 63 - Long.numberOfLeadingZeros(domain);
        }

        int count() {
            return Long.bitCount(domain);
        }
    }

    /** What must hold between variables. */
    interface Constraint {
        List<Variable> variables();

        /** Takes away what cannot be; false when nothing is left. */
        boolean narrow(Solver solver);
    }

    abstract static class Binary implements Constraint {
        final Variable left;
        final Variable right;

        Binary(Variable left, Variable right) {
            this.left = left;
            this.right = right;
        }

        @Override
        public List<Variable> variables() {
            return List.of(left, right);
        }
    }

    /** left + offset is not right. */
    static final class Different extends Binary {
        private final int offset;

        Different(Variable left, int offset, Variable right) {
            super(left, right);
            this.offset = offset;
        }

        @Override
        public boolean narrow(Solver solver) {
            if (left.isFixed() && !solver.remove(right, left.least() + offset)) {
                return false;
            }
            return !right.isFixed() || solver.remove(left, right.least() - offset);
        }
    }

    /** left + gap is at most right. */
    static final class Before extends Binary {
        private final int gap;

        Before(Variable left, int gap, Variable right) {
            super(left, right);
            this.gap = gap;
        }

        @Override
        public boolean narrow(Solver solver) {
            return solver.keep(right, left.least() + gap, 63) && solver.keep(left, 0, right.most() - gap);
        }
    }

    abstract static class Several implements Constraint {
        final List<Variable> variables;

        Several(List<Variable> variables) {
            this.variables = new ArrayList<>(variables);
        }

        @Override
        public List<Variable> variables() {
            return variables;
        }
    }

    static final class Sum extends Several {
        private final int total;

        Sum(List<Variable> variables, int total) {
            super(variables);
            this.total = total;
        }

        @Override
        public boolean narrow(Solver solver) {
            int least = 0;
            int most = 0;
            for (Variable each : variables) {
                least += each.least();
                most += each.most();
            }
            for (Variable each : variables) {
                int low = total - (most - each.most());
                int high = total - (least - each.least());
                if (!solver.keep(each, low, high)) {
                    return false;
                }
            }
            return true;
        }
    }

    static final class AllDifferent extends Several {
        AllDifferent(List<Variable> variables) {
            super(variables);
        }

        @Override
        public boolean narrow(Solver solver) {
            for (Variable fixed : variables) {
                if (fixed.isFixed()) {
                    int value = fixed.least();
                    for (Variable other : variables) {
                        if (other != fixed && !solver.remove(other, value)) {
                            return false;
                        }
                    }
                }
            }
            return true;
        }
    }

    /** What to try next. */
    interface Choice {
        Variable choose(List<Variable> variables);
    }

    static final class FirstOpen implements Choice {
        @Override
        public Variable choose(List<Variable> variables) {
            for (Variable each : variables) {
                if (!each.isFixed()) {
                    return each;
                }
            }
            return null;
        }
    }

    static final class FewestValues implements Choice {
        @Override
        public Variable choose(List<Variable> variables) {
            Variable best = null;
            for (Variable each : variables) {
                if (!each.isFixed() && (best == null || each.count() < best.count())) {
                    best = each;
                }
            }
            return best;
        }
    }

    static final class Change {
        final Variable variable;
        final long domain;

        Change(Variable variable, long domain) {
            this.variable = variable;
            this.domain = domain;
        }
    }

    static final class Solver {
        private final List<Variable> variables = new ArrayList<>();
        private final Map<Variable, List<Constraint>> watchers = new HashMap<>();
        private final Deque<Constraint> queue = new ArrayDeque<>();
        private final Set<Constraint> queued = new HashSet<>();
        private final List<Change> trail = new ArrayList<>();
        private final Choice choice;
        int solutions;
        int attempts;
        long checksum;

        Solver(Choice choice) {
            this.choice = choice;
        }

        Variable variable(String name, int least, int most) {
            Variable variable = new Variable(name, least, most);
            variables.add(variable);
            watchers.put(variable, new ArrayList<>());
            return variable;
        }

        List<Variable> row(String name, int count, int least, int most) {
            List<Variable> row = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                row.add(variable(name + i, least, most));
            }
            return row;
        }

        void add(Constraint constraint) {
            for (Variable each : constraint.variables()) {
                watchers.get(each).add(constraint);
            }
            enqueue(constraint);
        }

        private void enqueue(Constraint constraint) {
            if (queued.add(constraint)) {
                queue.addLast(constraint);
            }
        }

        private boolean set(Variable variable, long domain) {
            if (domain != variable.domain) {
                trail.add(new Change(variable, variable.domain));
                variable.domain = domain;
                for (Constraint constraint : watchers.get(variable)) {
                    enqueue(constraint);
                }
            }
            return domain != 0;
        }

        boolean remove(Variable variable, int value) {
            return !variable.has(value) || set(variable, variable.domain & ~(1L << value));
        }

        boolean keep(Variable variable, int low, int high) {
            low = Math.max(low, 0);
            high = Math.min(high, 63);
            return set(variable, low > high ? 0 : variable.domain & -1L >>> 63 - (high - low) << low);
        }

        private boolean propagate() {
            while (!queue.isEmpty()) {
                Constraint constraint = queue.pollFirst();
                queued.remove(constraint);
                if (!constraint.narrow(this)) {
                    queue.clear();
                    queued.clear();
                    return false;
                }
            }
            return true;
        }

        private void undo(int mark) {
            while (trail.size() > mark) {
                Change last = trail.remove(trail.size() - 1);
                last.variable.domain = last.domain;
            }
        }

        /** Finds up to so many solutions. */
        void solve(int limit) {
            if (!propagate()) {
                return;
            }
            Variable next = choice.choose(variables);
            if (next == null) {
                solutions++;
                for (Variable each : variables) {
                    checksum = checksum * 31 + each.least();
                }
                return;
            }
            for (int value = next.least(); value <= next.most() && solutions < limit; value++) {
                if (next.has(value)) {
                    attempts++;
                    int mark = trail.size();
                    if (set(next, 1L << value)) {
                        solve(limit);
                    }
                    undo(mark);
                }
            }
        }

        long result() {
            return (checksum * 31 + solutions) * 31 + attempts + variables.get(0).name().length();
        }
    }

    /** Queens on a board, none of which sees another. */
    static long queens(int n, Choice choice, int limit) {
        Solver solver = new Solver(choice);
        List<Variable> columns = solver.row("queen", n, 0, n - 1);
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                for (int offset : new int[] {0, j - i, i - j}) {
                    solver.add(new Different(columns.get(i), offset, columns.get(j)));
                }
            }
        }
        solver.solve(limit);
        return solver.result();
    }

    /** Magic squares of three. */
    static long magic(int limit) {
        Solver solver = new Solver(new FewestValues());
        List<Variable> cells = solver.row("cell", 9, 1, 9);
        solver.add(new AllDifferent(cells));
        int[][] lines = {{0, 1, 2}, {3, 4, 5}, {6, 7, 8}, {0, 3, 6}, {1, 4, 7}, {2, 5, 8}, {0, 4, 8}, {2, 4, 6}};
        for (int[] line : lines) {
            List<Variable> three = new ArrayList<>();
            for (int cell : line) {
                three.add(cells.get(cell));
            }
            solver.add(new Sum(three, 15));
        }
        solver.solve(limit);
        return solver.result();
    }

    /** Jobs one after the other in chains, of which no two may start at once. */
    static long jobs(int chains, int limit) {
        Solver solver = new Solver(new FirstOpen());
        List<Variable> all = new ArrayList<>();
        for (int c = 0; c < chains; c++) {
            List<Variable> chain = solver.row("job" + c + "-", 4, 0, 4 * chains + 1);
            for (int i = 1; i < chain.size(); i++) {
                solver.add(new Before(chain.get(i - 1), 2 + (c + i) % 3, chain.get(i)));
            }
            all.addAll(chain);
        }
        solver.add(new AllDifferent(all));
        solver.solve(limit);
        return solver.result();
    }

    static long round(int size) {
        long sum = 0;
        for (int i = 0; i < size; i++) {
            sum = sum * 31 + queens(6 + i % 3, new FirstOpen(), 10);
            sum = sum * 31 + queens(10 + i % 5, new FewestValues(), 3);
            sum = sum * 31 + magic(8);
            sum = sum * 31 + jobs(3 + i % 3, 5);
        }
        return sum;
    }

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 30;
        int size = args.length > 1 ? Integer.parseInt(args[1]) : 30;
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
