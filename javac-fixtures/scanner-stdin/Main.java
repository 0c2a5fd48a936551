import java.util.InputMismatchException;
import java.util.NoSuchElementException;
import java.util.Scanner;

/** Scanner on standard input: tokens, numbers, lines, errors. */
public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        try {
            int i = in.nextInt();
            double d = in.nextDouble();
            System.out.println(i + d + in.next());
            System.out.println("rest [" + in.nextLine() + "]");
            System.out.println("line [" + in.nextLine() + "]");
            int sum = 0;
            while (in.hasNextInt()) {
                sum += in.nextInt();
            }
            System.out.println(sum + " " + in.hasNextBoolean() + " " + in.nextBoolean());
            System.out.println(in.nextInt() + " " + in.hasNextInt() + " " + in.hasNextLong() + " " + in.nextLong());
            System.out.println(in.next() + " " + in.hasNext() + " " + in.hasNextLine());
            in.next();
        } catch (InputMismatchException e) {
            System.out.println("mismatch " + in.next());
        } catch (NoSuchElementException e) {
            System.out.println("no more " + e.getClass().getSimpleName());
        }
        Scanner text = new Scanner("1 2 3\na,b");
        int total = 0;
        while (text.hasNextInt()) {
            total += text.nextInt();
        }
        System.out.println(total + text.next() + text.hasNext());
    }
}
