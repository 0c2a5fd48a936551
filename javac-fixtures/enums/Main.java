import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

/** Enums: bodies, constructors, interfaces, values, valueOf, EnumMap, EnumSet, static access during initialisation. */
public class Main {
    interface Priced {
        int price();
    }

    enum Coin implements Priced {
        PENNY(1), NICKEL(5), DIME(10) {
            @Override
            public int price() {
                return super.price() * 2;
            }
        };

        private final int value;
        private static int count;

        static {
            for (Coin c : values()) {
                count += c.value;
            }
        }

        Coin(int value) {
            this.value = value;
        }

        public int price() {
            return value;
        }
    }

    enum Op {
        ADD {
            int apply(int a, int b) {
                return a + b;
            }
        },
        SUB {
            int apply(int a, int b) {
                return a - b;
            }

            @Override
            public String toString() {
                return "minus";
            }
        };

        abstract int apply(int a, int b);
    }

    enum Empty {
    }

    enum Single { INSTANCE; int calls; }

    public static void main(String[] args) {
        for (Coin c : Coin.values()) {
            System.out.println(c + " " + c.ordinal() + " " + c.name() + " " + c.price() + " " + c.getClass().getName() + " " + c.getDeclaringClass().getName());
        }
        System.out.println(Coin.count + " " + Coin.valueOf("DIME").price() + " " + (Coin.valueOf("PENNY") == Coin.PENNY));
        for (Op op : Op.values()) {
            System.out.println(op + " " + op.name() + " " + op.apply(5, 3));
        }
        try {
            Op.valueOf("MUL");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            Coin.valueOf(null);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(Coin.PENNY.compareTo(Coin.DIME) + " " + Coin.DIME.equals(Coin.DIME) + " " + Empty.values().length);
        Coin[] values = Coin.values();
        values[0] = null;
        System.out.println(Coin.values()[0]);
        Single.INSTANCE.calls++;
        System.out.println(Single.valueOf("INSTANCE").calls);
        Map<Coin, String> map = new EnumMap<>(Coin.class);
        map.put(Coin.DIME, "d");
        map.put(Coin.PENNY, "p");
        System.out.println(map + " " + map.containsKey(Coin.NICKEL) + " " + map.get(Coin.DIME));
        EnumSet<Coin> set = EnumSet.of(Coin.DIME, Coin.PENNY);
        System.out.println(set + " " + EnumSet.complementOf(set) + " " + EnumSet.allOf(Coin.class) + EnumSet.noneOf(Op.class));
        System.out.println(Enum.valueOf(Op.class, "ADD") + " " + (Op.ADD instanceof Enum) + " " + Op.class.isEnum() + " " + Op.SUB.getClass().isEnum() + " " + Op.class.getEnumConstants().length);
    }
}
