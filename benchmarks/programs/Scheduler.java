/**
 * A small operating system in play: tasks of several classes with queues of messages, run by priority, virtual calls
 * throughout. The size is the number of messages that arrive.
 */
public class Scheduler {
    static final class Message {
        Message next;
        int number;
        final int[] data = new int[4];
    }

    static final class Queue {
        private Message first;
        private Message last;

        boolean isEmpty() {
            return first == null;
        }

        void put(Message message) {
            message.next = null;
            if (first == null) {
                first = message;
            } else {
                last.next = message;
            }
            last = message;
        }

        Message take() {
            Message message = first;
            first = message.next;
            return message;
        }
    }

    abstract static class Task {
        final Scheduler scheduler;
        final int priority;
        final Queue inbox = new Queue();
        Task next;
        boolean held;
        int turns;

        Task(Scheduler scheduler, int priority) {
            this.scheduler = scheduler;
            this.priority = priority;
            scheduler.add(this);
        }

        boolean isReady() {
            return !held && !inbox.isEmpty();
        }

        void run() {
            turns++;
            handle(inbox.take());
        }

        abstract void handle(Message message);
    }

    /** Fills messages that came home and sends them out to the workers in turn. */
    static final class Source extends Task {
        private final Task[] workers;
        private int number;

        Source(Scheduler scheduler, Task[] workers) {
            super(scheduler, 1);
            this.workers = workers;
        }

        @Override
        void handle(Message message) {
            message.number = number++;
            for (int i = 0; i < message.data.length; i++) {
                message.data[i] = scheduler.random(1000);
            }
            workers[message.number % workers.length].inbox.put(message);
        }
    }

    abstract static class Worker extends Task {
        private final Task[] devices;

        Worker(Scheduler scheduler, Task[] devices) {
            super(scheduler, 2);
            this.devices = devices;
        }

        @Override
        void handle(Message message) {
            int[] data = message.data;
            for (int i = 0; i < data.length; i++) {
                data[i] = change(data[i], i);
            }
            devices[data[0] & 1].inbox.put(message);
        }

        abstract int change(int value, int place);
    }

    static final class Adder extends Worker {
        private int carried;

        Adder(Scheduler scheduler, Task[] devices) {
            super(scheduler, devices);
        }

        @Override
        int change(int value, int place) {
            carried = (carried + value) & 0xFFFF;
            return carried + place;
        }
    }

    static final class Mixer extends Worker {
        Mixer(Scheduler scheduler, Task[] devices) {
            super(scheduler, devices);
        }

        @Override
        int change(int value, int place) {
            return (value * 37 ^ value >> 3) + place * turns;
        }
    }

    static final class Swapper extends Worker {
        private int last;

        Swapper(Scheduler scheduler, Task[] devices) {
            super(scheduler, devices);
        }

        @Override
        int change(int value, int place) {
            int old = last;
            last = value;
            return old;
        }
    }

    /** Handles one message, then nothing until it is released. */
    static final class Device extends Task {
        private final Task sink;

        Device(Scheduler scheduler, Task sink) {
            super(scheduler, 4);
            this.sink = sink;
        }

        @Override
        void handle(Message message) {
            held = true;
            message.number += turns & 3;
            sink.inbox.put(message);
        }
    }

    static final class Sink extends Task {
        Task source;
        int arrived;
        long sum;

        Sink(Scheduler scheduler) {
            super(scheduler, 3);
        }

        @Override
        void handle(Message message) {
            arrived++;
            sum = sum * 31 + message.number;
            for (int value : message.data) {
                sum += value;
            }
            source.inbox.put(message);
        }
    }

    /** Runs when no other task can, and releases a device. */
    static final class Idle extends Task {
        private final Task[] devices;

        Idle(Scheduler scheduler, Task[] devices) {
            super(scheduler, 0);
            this.devices = devices;
        }

        @Override
        boolean isReady() {
            return true;
        }

        @Override
        void run() {
            turns++;
            devices[scheduler.random(devices.length)].held = false;
        }

        @Override
        void handle(Message message) {
            throw new IllegalStateException("message for the idle task");
        }
    }

    private Task tasks;
    private int seed = 7;

    int random(int bound) {
        seed = seed * 1103515245 + 12345;
        return (seed >>> 8) % bound;
    }

    /** Tasks are kept in the order of their priorities, the highest first. */
    void add(Task task) {
        if (tasks == null || tasks.priority < task.priority) {
            task.next = tasks;
            tasks = task;
            return;
        }
        Task before = tasks;
        while (before.next != null && before.next.priority >= task.priority) {
            before = before.next;
        }
        task.next = before.next;
        before.next = task;
    }

    Task choose() {
        Task task = tasks;
        while (!task.isReady()) {
            task = task.next;
        }
        return task;
    }

    static long round(int size) {
        Scheduler scheduler = new Scheduler();
        Sink sink = new Sink(scheduler);
        Task[] devices = {new Device(scheduler, sink), new Device(scheduler, sink)};
        Task[] workers = {
            new Adder(scheduler, devices), new Mixer(scheduler, devices), new Swapper(scheduler, devices),
        };
        Source source = new Source(scheduler, workers);
        Idle idle = new Idle(scheduler, devices);
        sink.source = source;
        for (int i = 0; i < 20; i++) {
            source.inbox.put(new Message());
        }
        while (sink.arrived < size) {
            scheduler.choose().run();
        }
        return sink.sum * 31 + idle.turns;
    }

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 30;
        int size = args.length > 1 ? Integer.parseInt(args[1]) : 250000;
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
