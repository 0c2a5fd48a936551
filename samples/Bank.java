import java.util.PriorityQueue;
import java.util.Random;

/** A simulation driven by events: customers queue at two counters of a bank. */
public class Bank {
    record Event(int time, int order, Runnable action) implements Comparable<Event> {
        @Override
        public int compareTo(Event other) {
            return time != other.time ? Integer.compare(time, other.time) : Integer.compare(order, other.order);
        }
    }

    private final PriorityQueue<Event> events = new PriorityQueue<>();
    private final PriorityQueue<Integer> waiting = new PriorityQueue<>();
    private final Random random = new Random(7);
    private int now;
    private int scheduled;
    private int free = 2;
    private int served;
    private int longest;

    void at(int time, Runnable action) {
        events.add(new Event(time, scheduled++, action));
    }

    void arrive(int customer) {
        System.out.println(now + ": customer " + customer + " arrives");
        waiting.add(customer);
        longest = Math.max(longest, waiting.size());
        serve();
    }

    void serve() {
        if (free > 0 && !waiting.isEmpty()) {
            int customer = waiting.poll();
            free--;
            at(now + 3 + random.nextInt(8), () -> {
                System.out.println(now + ": customer " + customer + " leaves");
                served++;
                free++;
                serve();
            });
        }
    }

    public static void main(String[] args) {
        Bank bank = new Bank();
        int time = 0;
        for (int customer = 1; customer <= 10; customer++) {
            int number = customer;
            time += 1 + bank.random.nextInt(4);
            bank.at(time, () -> bank.arrive(number));
        }
        for (Event event; (event = bank.events.poll()) != null; ) {
            bank.now = event.time();
            event.action().run();
        }
        System.out.println(bank.served + " served, at most " + bank.longest + " in the queue, closed at " + bank.now);
    }
}
