/**
 * Objects that point at each other: a linked list that is sorted, thinned and reversed, a search tree, a graph with
 * shortest ways through it. The size is the number of objects of each.
 */
public class ObjectGraph {
    static final class Item {
        int value;
        Item next;

        Item(int value, Item next) {
            this.value = value;
            this.next = next;
        }
    }

    static final class Branch {
        final int key;
        int count = 1;
        Branch less;
        Branch more;

        Branch(int key) {
            this.key = key;
        }

        /** The sum of keys times their place in the order, for places from `place` on. */
        long sum(int place) {
            int before = less == null ? 0 : less.count;
            long sum = (long) key * (place + before);
            if (less != null) {
                sum += less.sum(place);
            }
            if (more != null) {
                sum += more.sum(place + before + 1);
            }
            return sum;
        }
    }

    static final class Place {
        final int id;
        Way ways;
        int distance = Integer.MAX_VALUE;
        boolean waiting;
        Place next;

        Place(int id) {
            this.id = id;
        }
    }

    static final class Way {
        final Place to;
        final int length;
        final Way next;

        Way(Place to, int length, Way next) {
            this.to = to;
            this.length = length;
            this.next = next;
        }
    }

    private int seed;

    private ObjectGraph(int seed) {
        this.seed = seed;
    }

    int random(int bound) {
        seed = seed * 1103515245 + 12345;
        return (seed >>> 8) % bound;
    }

    static Item merge(Item a, Item b) {
        Item head = new Item(0, null);
        Item last = head;
        while (a != null && b != null) {
            if (a.value <= b.value) {
                last.next = a;
                a = a.next;
            } else {
                last.next = b;
                b = b.next;
            }
            last = last.next;
        }
        last.next = a != null ? a : b;
        return head.next;
    }

    static Item sort(Item list) {
        if (list == null || list.next == null) {
            return list;
        }
        Item middle = list;
        for (Item end = list.next; end != null && end.next != null; end = end.next.next) {
            middle = middle.next;
        }
        Item second = middle.next;
        middle.next = null;
        return merge(sort(list), sort(second));
    }

    static Item reverse(Item list) {
        Item done = null;
        while (list != null) {
            Item next = list.next;
            list.next = done;
            done = list;
            list = next;
        }
        return done;
    }

    static void dropEveryThird(Item list) {
        int place = 1;
        while (list != null && list.next != null) {
            if (++place % 3 == 0) {
                list.next = list.next.next;
            } else {
                list = list.next;
            }
        }
    }

    long lists(int size) {
        Item list = null;
        for (int i = 0; i < size; i++) {
            list = new Item(random(1000000), list);
        }
        list = sort(list);
        dropEveryThird(list);
        list = reverse(list);
        long sum = 0;
        int place = 0;
        for (Item item = list; item != null; item = item.next) {
            sum += (long) item.value * ++place;
        }
        return sum;
    }

    long tree(int size) {
        Branch root = new Branch(500000);
        for (int i = 0; i < size; i++) {
            int key = random(1000000);
            Branch branch = root;
            while (true) {
                branch.count++;
                Branch next = key < branch.key ? branch.less : branch.more;
                if (next == null) {
                    break;
                }
                branch = next;
            }
            if (key < branch.key) {
                branch.less = new Branch(key);
            } else {
                branch.more = new Branch(key);
            }
        }
        return root.sum(0);
    }

    Place[] graph(int size) {
        Place[] places = new Place[size];
        for (int i = 0; i < size; i++) {
            places[i] = new Place(i);
        }
        for (Place place : places) {
            for (int i = 0; i < 3; i++) {
                Place to = places[random(size)];
                int length = 1 + random(100);
                place.ways = new Way(to, length, place.ways);
                to.ways = new Way(place, length, to.ways);
            }
        }
        return places;
    }

    /** Shortest ways from one place to all, by a queue of the places whose distance became less. */
    static long distances(Place[] places) {
        Place first = places[0];
        Place last = first;
        first.distance = 0;
        while (first != null) {
            Place place = first;
            first = place.next;
            if (first == null) {
                last = null;
            }
            place.next = null;
            place.waiting = false;
            for (Way way = place.ways; way != null; way = way.next) {
                Place to = way.to;
                int distance = place.distance + way.length;
                if (distance >= to.distance) {
                    continue;
                }
                to.distance = distance;
                if (!to.waiting) {
                    to.waiting = true;
                    if (last == null) {
                        first = to;
                    } else {
                        last.next = to;
                    }
                    last = to;
                }
            }
        }
        long sum = 0;
        for (Place place : places) {
            if (place.distance != Integer.MAX_VALUE) {
                sum += (long) place.distance * (place.id % 7 + 1);
            }
        }
        return sum;
    }

    static long round(int size) {
        ObjectGraph objects = new ObjectGraph(42);
        long sum = objects.lists(size);
        sum = sum * 31 + objects.tree(size);
        return sum * 31 + distances(objects.graph(size));
    }

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 28;
        int size = args.length > 1 ? Integer.parseInt(args[1]) : 50000;
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
