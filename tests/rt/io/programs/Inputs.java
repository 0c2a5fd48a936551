import java.util.*; import java.io.*; import java.nio.charset.*;
/** Scanner's tokens; charsets; the messages of what java.io throws. */
public class Inputs {
  interface T { Object run() throws Exception; }
  static void t(String n, T r){ try { System.out.println(n+": "+r.run()); } catch(Throwable e){ System.out.println(n+": !! "+e); } }
  static String u(int... b){ byte[] x=new byte[b.length]; for(int i=0;i<b.length;i++)x[i]=(byte)b[i]; String s=new String(x,StandardCharsets.UTF_8); StringBuilder o=new StringBuilder(); for(char c:s.toCharArray()) o.append(Integer.toHexString(c)).append(' '); return o.toString(); }
  static String ir(int... b) throws Exception { byte[] x=new byte[b.length]; for(int i=0;i<b.length;i++)x[i]=(byte)b[i]; InputStreamReader r=new InputStreamReader(new ByteArrayInputStream(x),StandardCharsets.UTF_8);StringBuilder o=new StringBuilder();int c; while((c=r.read())>=0) o.append(Integer.toHexString(c)).append(' '); return o.toString(); }
  public static void main(String[] a){
    t("nextInt", ()->new Scanner("abc").nextInt());
    t("nextInt2", ()->new Scanner("99999999999").nextInt());
    t("nextInt3", ()->new Scanner("").nextInt());
    t("nextInt4", ()->new Scanner("1,234").nextInt());
    t("nextInt5", ()->new Scanner("12,34").nextInt());
    t("nextInt6", ()->new Scanner("+5").nextInt());
    t("nextInt7", ()->new Scanner("1.5").nextInt());
    t("nextInt8", ()->new Scanner("-5 x").nextInt());
    t("nextInt9", ()->new Scanner("0x5").nextInt());
    t("nextInt10", ()->new Scanner("007").nextInt());
    t("nextByte", ()->new Scanner("300").nextByte());
    t("nextLong", ()->new Scanner("99999999999999999999").nextLong());
    t("nextDouble", ()->new Scanner("1,234.5").nextDouble());
    t("nextDouble2", ()->new Scanner("1e5").nextDouble());
    t("nextDouble3", ()->new Scanner("abc").nextDouble());
    t("nextDouble4", ()->new Scanner("NaN").nextDouble());
    t("nextDouble5", ()->new Scanner("Infinity").nextDouble());
    t("nextDouble6", ()->new Scanner("-.5").nextDouble());
    t("nextDouble7", ()->new Scanner("5.").nextDouble());
    t("nextDouble8", ()->new Scanner("1.5f").nextDouble());
    t("nextDouble10", ()->new Scanner("0x1p3").nextDouble());
    t("nextBoolean", ()->new Scanner("TRUE").nextBoolean());
    t("nextBoolean2", ()->new Scanner("yes").nextBoolean());
    t("next", ()->new Scanner("").next());
    t("next2", ()->new Scanner("  a b").next());
    t("nextLine", ()->new Scanner("").nextLine());
    t("nextLine2", ()->{ Scanner s=new Scanner("5\nabc\r\n\nz"); return s.nextInt()+"|"+s.nextLine()+"|"+s.nextLine()+"|"+s.nextLine()+"|"+s.nextLine()+"|"+s.hasNextLine(); });
    t("closed", ()->{ Scanner s=new Scanner("5"); s.close(); return s.nextInt(); });
    t("hasclosed", ()->{ Scanner s=new Scanner("5"); s.close(); return s.hasNext(); });
    t("hn", ()->{ Scanner s=new Scanner("5 x"); return s.hasNextInt()+" "+s.nextInt()+" "+s.hasNextInt()+" "+s.hasNextLong()+s.hasNextDouble()+s.hasNextBoolean()+s.hasNext()+s.next()+s.hasNext(); });
    t("mism", ()->{ Scanner s=new Scanner("x 5"); try{ s.nextInt(); }catch(InputMismatchException e){} return s.next()+s.nextInt(); });
    t("radix", ()->new Scanner("ff").nextInt(16));
    t("bi", ()->new Scanner("12").useDelimiter(",").next());
    t("emptyline", ()->new Scanner("\n").nextLine());
    t("u2", ()->u(0xC0,0x80)); t("u3", ()->u(0xE2,0x82)); t("u4", ()->u(0xF0,0x9F,0x98)); t("u5", ()->u(0xFF,0x41)); t("u6", ()->u(0xE2,0x41)); t("u7", ()->u(0xF0,0x9F,0x41)); t("u8", ()->u(0xF5,0x80,0x80,0x80));t("u9", ()->u(0xF4,0x90,0x80,0x80));t("u10", ()->u(0xE0,0x80,0x80));t("u11", ()->u(0xF0,0x80,0x80,0x80));t("u13", ()->u(0xF8,0x88,0x80,0x80,0x80));
    t("i1", ()->ir(0xED,0xA0,0x80)); t("i2", ()->ir(0xC0,0x80)); t("i3", ()->ir(0xE2,0x82)); t("i4", ()->ir(0xF0,0x9F,0x98)); t("i7", ()->ir(0xF0,0x9F,0x41)); t("i8", ()->ir(0xF5,0x80,0x80,0x80));t("i10", ()->ir(0xE0,0x80,0x80));t("i11", ()->ir(0xF0,0x80,0x80,0x80));
    t("e1", ()->Arrays.toString("a\uD800b".getBytes(StandardCharsets.UTF_8))); t("e2", ()->Arrays.toString("a\uD800b".getBytes(StandardCharsets.UTF_16))); t("e3", ()->Arrays.toString("a\uD83D\uDE00b".getBytes(StandardCharsets.ISO_8859_1)));t("e4", ()->Arrays.toString("aé".getBytes(StandardCharsets.US_ASCII)));t("e5", ()->Arrays.toString("".getBytes(StandardCharsets.UTF_16)));t("e6", ()->Arrays.toString("a\uD800b".getBytes(StandardCharsets.UTF_16LE)));
    t("d1", ()->new String(new byte[]{(byte)0xC3},StandardCharsets.US_ASCII)); t("d2", ()->new String(new byte[]{0,65,0},StandardCharsets.UTF_16)); t("d3", ()->new String(new byte[]{-1,-2,65,0},StandardCharsets.UTF_16)); t("d4", ()->Integer.toHexString(new String(new byte[]{(byte)0xD8,0},StandardCharsets.UTF_16BE).charAt(0)));
    t("cs", ()->Charset.forName("nope")); t("cs2", ()->Charset.forName("a b")); t("cs3", ()->Charset.forName("utf8")+" "+Charset.forName("latin1")+" "+Charset.forName("ascii")+" "+Charset.forName("UTF-16")+Charset.defaultCharset()); t("cs4", ()->"a".getBytes("nope")); t("cs5", ()->Charset.forName(null)); t("cs6", ()->Charset.forName(""));
    t("fnf", ()->new FileInputStream("/nope/x.txt")); t("fnf2", ()->new FileInputStream("/tmp")); t("fnf3", ()->new FileOutputStream("/nope/x")); t("fnf4", ()->new FileReader("nope.txt")); t("fnf5", ()->new FileInputStream("")); t("fnf6", ()->new RandomAccessFile("/nope/x","rw")); t("fnf7", ()->new RandomAccessFile("/nope/x","q"));
    t("closedin", ()->{ InputStream i=new FileInputStream("/etc/passwd"); i.close(); return i.read(); }); t("closedout", ()->{ OutputStream o=new FileOutputStream("/dev/null"); o.close(); o.write(1); return 0; });
    t("br", ()->{ BufferedReader r=new BufferedReader(new StringReader("x")); r.close(); return r.readLine(); }); t("sr", ()->{ Reader r=new StringReader("x"); r.close(); return r.read(); }); t("bw", ()->{ Writer r=new BufferedWriter(new StringWriter()); r.close(); r.write(1); return 0; }); t("isr", ()->{ Reader r=new InputStreamReader(new ByteArrayInputStream(new byte[0])); r.close(); return r.read(); }); t("osw", ()->{ Writer r=new OutputStreamWriter(new ByteArrayOutputStream()); r.close(); r.write(1); return 0; }); t("bis", ()->{ InputStream r=new BufferedInputStream(new ByteArrayInputStream(new byte[0])); r.close(); return r.read(); }); t("pb", ()->{ PushbackInputStream r=new PushbackInputStream(new ByteArrayInputStream(new byte[0])); r.unread(1); r.unread(2); return r.read(); });t("pbr", ()->{ PushbackReader r=new PushbackReader(new StringReader("")); r.unread(1); r.unread(2); return r.read(); });
    t("mark", ()->{ new BufferedReader(new StringReader("")).reset(); return 0; }); t("mark2", ()->{ new BufferedInputStream(System.in).reset(); return 0; }); t("mark3", ()->{ System.in.reset(); return 0;}); t("mark4", ()->{ new InputStreamReader(System.in).mark(1); return 0;}); t("mark5", ()->{ new InputStreamReader(System.in).reset(); return 0;});t("mark6", ()->{ new FileInputStream("/etc/passwd").reset(); return 0;});
    t("buf0", ()->new BufferedReader(new StringReader(""),0)); t("off", ()->new ByteArrayInputStream(new byte[3]).read(new byte[2],1,5)); t("utf", ()->new DataInputStream(new ByteArrayInputStream(new byte[]{0,1,(byte)0x80})).readUTF()); t("utf2", ()->new DataInputStream(new ByteArrayInputStream(new byte[]{0,2,(byte)0xC3})).readUTF()); t("eof", ()->new DataInputStream(new ByteArrayInputStream(new byte[]{0,1})).readInt());t("utf3", ()->new DataInputStream(new ByteArrayInputStream(new byte[]{0,2,(byte)0xC3,0x41})).readUTF()); t("utf4", ()->new DataInputStream(new ByteArrayInputStream(new byte[]{0,1,(byte)0xC3})).readUTF());t("utf5", ()->{new DataOutputStream(new ByteArrayOutputStream()).writeUTF("x".repeat(70000)); return 0;});
    t("file", ()->new File("a//b/../c/").getPath()+" "+new File("a","b")+" "+new File("/","b")+" "+new File("a/b").getParent()+" "+new File("a/b").getName()+" "+new File("/a").getParent()+" "+new File("x").getParent()+" "+new File("x").getAbsolutePath().startsWith("/")+new File("a/b").toString()+new File("/a/../b").getCanonicalPath()+" "+new File("x").equals(new File("x"))+new File("x").hashCode());
    t("tmp", ()->File.createTempFile("ab","x")); t("ren", ()->new File("/nope/a").renameTo(new File("/nope/b"))); t("cnf", ()->new File("/nope/a").createNewFile()); t("list", ()->new File("/nope").list());t("len", ()->new File("/nope").length());
    t("ps", ()->new PrintStream(new ByteArrayOutputStream(),true,"nope")); t("osw2", ()->new OutputStreamWriter(new ByteArrayOutputStream(),"nope")); t("osw3", ()->new OutputStreamWriter(new ByteArrayOutputStream()).getEncoding()+new InputStreamReader(System.in,"latin1").getEncoding()); t("psn", ()->new PrintStream((OutputStream)null)); t("isn", ()->new InputStreamReader(null)); t("srn", ()->new StringReader(null)); t("bain", ()->new ByteArrayInputStream(null)); t("bao", ()->new ByteArrayOutputStream(-1)); t("sw", ()->new StringWriter(-1)); t("brn", ()->new BufferedReader(null));
  }
}
