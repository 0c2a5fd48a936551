/** What Thread, Object.wait and Runtime refuse. */
public class ThreadMessages {
    interface Question {
        Object ask() throws Throwable;
    }

    static void t(String name, Question question) {
        try {
            System.out.println(name + " -> " + question.ask());
        } catch (Throwable thrown) {
            System.out.println(name + " !! " + thrown);
        }
    }

    public static void main(String[] args) throws Throwable {
        t("sleep-1", ()->{Thread.sleep(-1); return 0;});
        t("sleepn", ()->{Thread.sleep(1,1000000); return 0;});
        t("join-1", ()->{new Thread().join(-1); return 0;});
        t("wait-1", ()->{synchronized(ThreadMessages.class){ThreadMessages.class.wait(-1);} return 0;});
        t("waitn", ()->{synchronized(ThreadMessages.class){ThreadMessages.class.wait(1,-1);} return 0;});
        t("wait", ()->{ThreadMessages.class.wait(); return 0;});
        t("notify", ()->{ThreadMessages.class.notify(); return 0;});
        t("start2", ()->{Thread x=new Thread(()->{});x.start();x.start(); return 0;});
        t("setPriority", ()->{new Thread().setPriority(11);return 0;});
        t("setName", ()->{new Thread().setName(null);return 0;});
        t("setDaemon", ()->{Thread.currentThread().setDaemon(true);return 0;});
        t("threadname", ()->new Thread((Runnable)null,(String)null));
        t("hook", ()->{Runtime.getRuntime().addShutdownHook(Thread.currentThread()); return 0;});
        t("hook2", ()->{Thread x=new Thread(); Runtime.getRuntime().addShutdownHook(x);Runtime.getRuntime().addShutdownHook(x); return 0;});
        t("getProp", ()->System.getProperty(""));
        t("getPropn", ()->System.getProperty(null));
        t("setPropn", ()->System.setProperty("a",null));
    }
}
