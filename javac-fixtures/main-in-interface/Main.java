/** main in an interface. */
public interface Main {
    int FIELD = 5;

    static void main(String[] args) {
        System.out.println("interface main " + FIELD + args.length);
    }
}
