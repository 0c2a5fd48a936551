/** Two threads and a bounded buffer: wait and notify, join, interrupt, a daemon. */
public class ProducerConsumer {
    static class Buffer {
        private final int[] slots = new int[4];
        private int count;
        private int head;

        synchronized void put(int value) throws InterruptedException {
            while (count == slots.length) {
                wait();
            }
            slots[(head + count) % slots.length] = value;
            count++;
            notifyAll();
        }

        synchronized int take() throws InterruptedException {
            while (count == 0) {
                wait();
            }
            int value = slots[head];
            head = (head + 1) % slots.length;
            count--;
            notifyAll();
            return value;
        }
    }

    static long sum;

    public static void main(String[] args) throws InterruptedException {
        Buffer buffer = new Buffer();
        Thread producer = new Thread(() -> {
            try {
                for (int i = 1; i <= 200; i++) {
                    buffer.put(i);
                }
                buffer.put(-1);
            } catch (InterruptedException e) {
                System.out.println("not expected");
            }
        }, "producer");
        Thread consumer = new Thread(() -> {
            try {
                for (int value; (value = buffer.take()) != -1; ) {
                    sum += value;
                }
            } catch (InterruptedException e) {
                System.out.println("not expected");
            }
        }, "consumer");
        producer.start();
        consumer.start();
        producer.join();
        consumer.join();
        System.out.println("consumed " + sum);

        Thread sleeper = new Thread(() -> {
            try {
                Thread.sleep(60_000);
                System.out.println("overslept");
            } catch (InterruptedException e) {
                System.out.println(Thread.currentThread().getName() + " was woken: " + e.getMessage());
            }
        }, "sleeper");
        sleeper.start();
        sleeper.interrupt();
        sleeper.join();
        System.out.println(sleeper.getState() + " " + sleeper.isAlive());

        Thread background = new Thread(() -> {
            while (true) {
                Thread.yield();
            }
        });
        background.setDaemon(true);
        background.start();
        System.out.println("main ends, the daemon does not keep the program alive");
    }
}
