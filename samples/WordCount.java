import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.TreeMap;

/** Counts lines, words and characters of standard input, and shows the most frequent words. */
public class WordCount {
    public static void main(String[] args) {
        Map<String, Integer> counts = new TreeMap<>();
        int lines = 0;
        int words = 0;
        int characters = 0;
        Scanner in = new Scanner(System.in);
        while (in.hasNextLine()) {
            String line = in.nextLine();
            lines++;
            characters += line.length() + 1;
            StringBuilder word = new StringBuilder();
            for (char c : (line + " ").toCharArray()) {
                if (Character.isLetter(c)) {
                    word.append(Character.toLowerCase(c));
                } else if (word.length() > 0) {
                    counts.merge(word.toString(), 1, Integer::sum);
                    words++;
                    word.setLength(0);
                }
            }
        }
        System.out.println(lines + " lines, " + words + " words, " + characters + " characters");
        List<Map.Entry<String, Integer>> ranking = new ArrayList<>(counts.entrySet());
        ranking.sort((a, b) -> b.getValue() - a.getValue());
        for (Map.Entry<String, Integer> entry : ranking.subList(0, Math.min(5, ranking.size()))) {
            System.out.printf("%4d %s%n", entry.getValue(), entry.getKey());
        }
    }
}
