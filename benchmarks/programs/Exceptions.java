/** Exceptions in a loop: thrown across frames and caught, with finally, of the program and the machine, or none. */
public class Exceptions {
    static class TransferException extends Exception {
        private static final long serialVersionUID = 1L;

        TransferException(String message) {
            super(message);
        }

        TransferException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    static class NoFundsException extends TransferException {
        private static final long serialVersionUID = 1L;
        final int missing;

        NoFundsException(int missing) {
            super("no funds");
            this.missing = missing;
        }
    }

    static class Account {
        int balance;
        boolean locked;

        Account(int balance) {
            this.balance = balance;
        }

        void withdraw(int amount) throws NoFundsException {
            if (amount > balance) {
                throw new NoFundsException(amount - balance);
            }
            balance -= amount;
        }

        void deposit(int amount) {
            if (amount % 13 == 0) {
                throw new IllegalArgumentException("unlucky");
            }
            balance += amount;
        }
    }

    static class Bank {
        private final Account[] accounts;
        int undone;

        Bank(int count) {
            accounts = new Account[count];
            for (int i = 0; i < count; i++) {
                accounts[i] = new Account(1000);
            }
        }

        Account account(int number) {
            return accounts[number];
        }

        void transfer(int from, int to, int amount) throws TransferException {
            Account source = account(from);
            source.locked = true;
            try {
                move(source, to, amount);
            } finally {
                source.locked = false;
            }
        }

        private void move(Account source, int to, int amount) throws TransferException {
            source.withdraw(amount);
            boolean done = false;
            try {
                account(to).deposit(amount);
                done = true;
            } catch (IllegalArgumentException e) {
                throw new TransferException("refused", e);
            } finally {
                if (!done) {
                    source.balance += amount;
                    undone++;
                }
            }
        }
    }

    static int seed;

    static int next(int bound) {
        seed = seed * 1103515245 + 12345;
        return (seed >>> 16) % bound;
    }

    /** Some transfers fail: for want of funds, by the receiver's will, or because there is no such account. */
    static long transfers(int n) {
        Bank bank = new Bank(10);
        seed = 42;
        long missing = 0;
        int refused = 0;
        int unknown = 0;
        for (int i = 0; i < n; i++) {
            try {
                bank.transfer(next(10), next(11), next(500));
            } catch (NoFundsException e) {
                missing += e.missing;
            } catch (TransferException e) {
                refused += e.getMessage().length() + e.getCause().getMessage().length();
            } catch (ArrayIndexOutOfBoundsException e) {
                unknown++;
            }
        }
        long sum = missing * 31 + refused;
        sum = sum * 31 + unknown * 7 + bank.undone;
        for (int i = 0; i < 10; i++) {
            sum = sum * 31 + bank.account(i).balance;
        }
        return sum;
    }

    static int quotient(int a, int b) {
        try {
            return a / b;
        } catch (ArithmeticException e) {
            return -1;
        }
    }

    static int nested(int i, int[] counts) {
        try {
            try {
                return quotient(1000, i % 50) + "abc".charAt(i % 4);
            } finally {
                counts[0]++;
            }
        } catch (StringIndexOutOfBoundsException e) {
            counts[1]++;
            return 1;
        } finally {
            counts[2]++;
        }
    }

    /** What the machine throws, and many a try that ends well. */
    static long arithmetic(int n) {
        int[] counts = new int[3];
        long sum = 0;
        for (int i = 0; i < n; i++) {
            sum += nested(i % 50 == 7 ? i : i * 4, counts);
        }
        return sum * 31 + counts[0] + 2 * counts[1] - counts[2];
    }

    static void descend(int depth, int limit) {
        if (depth == limit) {
            throw new IllegalStateException("deep enough");
        }
        descend(depth + 1, limit);
    }

    /** Through many frames. */
    static long depths(int n) {
        long sum = 0;
        for (int i = 0; i < n; i++) {
            try {
                descend(0, i % 20);
            } catch (IllegalStateException e) {
                sum += i % 20;
            }
        }
        return sum;
    }

    static long round(int size) {
        return transfers(size) * 31 + arithmetic(4 * size) + depths(size / 10);
    }

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 25;
        int size = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
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
