/** Places eight queens on a chess board so that none attacks another. */
public class Queens {
    static int solutions;
    static int[] first;

    static void place(int n, int row, int columns, int left, int right, int[] board) {
        if (row == n) {
            solutions++;
            if (first == null) {
                first = board.clone();
            }
            return;
        }
        for (int free = ~(columns | left | right) & ((1 << n) - 1); free != 0; free &= free - 1) {
            int bit = free & -free;
            board[row] = Integer.numberOfTrailingZeros(bit);
            place(n, row + 1, columns | bit, (left | bit) << 1, (right | bit) >> 1, board);
        }
    }

    public static void main(String[] args) {
        int n = args.length > 0 ? Integer.parseInt(args[0]) : 7;
        place(n, 0, 0, 0, 0, new int[n]);
        System.out.println(solutions + " solutions for " + n + " queens; the first:");
        for (int column : first) {
            StringBuilder row = new StringBuilder();
            for (int c = 0; c < n; c++) {
                row.append(c == column ? " Q" : " .");
            }
            System.out.println(row);
        }
    }
}
