/** main ends with an exception while another thread still works: the program waits for it, exit code 1. */
public class Main {
    static boolean go;

    public static void main(String[] args) throws InterruptedException {
        Object lock = new Object();
        Thread main = Thread.currentThread();
        new Thread(() -> {
            try {
                main.join();
                System.out.println("after main: " + main.getState());
            } catch (InterruptedException e) {
                System.out.println("not expected");
            }
        }).start();
        throw new RuntimeException("main fails");
    }
}
