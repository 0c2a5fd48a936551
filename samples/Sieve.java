/** The sieve of Eratosthenes. */
public class Sieve {
    public static void main(String[] args) {
        int limit = args.length > 0 ? Integer.parseInt(args[0]) : 30_000;
        boolean[] composite = new boolean[limit + 1];
        int count = 0;
        int last = 0;
        for (int i = 2; i <= limit; i++) {
            if (!composite[i]) {
                count++;
                last = i;
                for (long j = (long) i * i; j <= limit; j += i) {
                    composite[(int) j] = true;
                }
            }
        }
        System.out.println(count + " primes up to " + limit + ", the last is " + last);
    }
}
