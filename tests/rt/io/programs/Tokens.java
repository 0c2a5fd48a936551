import java.util.*;
/** Scanner: delimiters, lines, and what counts as a number. */
public class Tokens { 
  static String all(String text, String del){ Scanner s=new Scanner(text); if(del!=null) s.useDelimiter(del); StringBuilder b=new StringBuilder(); while(s.hasNext()) b.append('<').append(s.next()).append('>'); return b.toString(); }
  public static void main(String[] a){
  System.out.println(all("a,b,,c,",",")); System.out.println(all(",a,,,b",",")); System.out.println(all("a--b---c--","--")); System.out.println(all(" a  b "," ")); System.out.println(all("",",")); System.out.println(all("  ",null)); System.out.println(all("a\n\nb\n","\n")); System.out.println(all("ab-","--"));System.out.println(all(",",","));System.out.println(all(",,",","));
  Scanner s=new Scanner("1,2 x,3\nrest of\nline"); s.useDelimiter(","); System.out.println(s.nextInt()+s.next()+"|"+s.nextLine()+"|"+s.next()+"|");
  Scanner t=new Scanner("5 apples\n7 pears"); System.out.println(t.nextInt()+"|"+t.next()+"|"+t.nextLine()+"|"+t.hasNextLine()+t.nextLine()+t.hasNextLine());
  Scanner u=new Scanner("a b\nc"); u.hasNext(); System.out.println(u.nextLine()+"|"+u.next());
  StringBuilder big=new StringBuilder(); for(int i=0;i<3000;i++) big.append(i).append(i%7==0?"\r\n":" "); Scanner v=new Scanner(big.toString()); long sum=0; int n=0; while(v.hasNextInt()){ sum+=v.nextInt(); n++; } System.out.println(sum+" "+n);
  Scanner w=new Scanner(big.toString()); n=0; int len=0; while(w.hasNextLine()){ len+=w.nextLine().length(); n++; } System.out.println(n+" "+len);
  Scanner z=new Scanner("x".repeat(5000)+" "+"y".repeat(3000)); System.out.println(z.next().length()+" "+z.next().length()+z.hasNext());
  Scanner q=new Scanner("12 -7 +3 1,000 1,00 ,5 0x1 0x1f \u0661\u0662 1e3 .5 5. -.5e-2 1.2.3 - + NaN -Infinity 1,234.5e2 1e 1e+5 12,345,678 1234,567 true FALSE no"); while(q.hasNext()){ System.out.print(q.hasNextInt()+""+q.hasNextLong()+q.hasNextDouble()+q.hasNextBoolean()+q.hasNextByte()+q.hasNextInt(16)); System.out.println(q.hasNextInt()?" i"+q.nextInt():q.hasNextDouble()?" d"+q.nextDouble():q.hasNextBoolean()?" b"+q.nextBoolean():" s"+q.next()); }
}}
