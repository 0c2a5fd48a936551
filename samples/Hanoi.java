/** Towers of Hanoi. */
public class Hanoi {
    static int moves;

    static void move(int disks, char from, char to, char spare, boolean show) {
        if (disks == 0) {
            return;
        }
        move(disks - 1, from, spare, to, show);
        moves++;
        if (show) {
            System.out.println("disk " + disks + ": " + from + " -> " + to);
        }
        move(disks - 1, spare, to, from, show);
    }

    public static void main(String[] args) {
        move(3, 'A', 'C', 'B', true);
        moves = 0;
        move(12, 'A', 'C', 'B', false);
        System.out.println("12 disks take " + moves + " moves");
    }
}
