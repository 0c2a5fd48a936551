/** Arrays of references whose element types have nothing in common: nulls are copied (System.arraycopy). */
public class ArrayCopyOfNulls { static class B{} public static void main(String[] a){ Object[] src=new int[2][]; B[] dst=new B[2];
 try{ System.arraycopy(src,0,dst,0,2); System.out.println("ok"); }catch(Throwable t){System.out.println(t);}
 try{ System.arraycopy(new int[2][1],0,dst,0,2); System.out.println("ok"); }catch(Throwable t){System.out.println(t);}
 try{ System.arraycopy(new int[2][1],0,new String[2],0,0); System.out.println("ok"); }catch(Throwable t){System.out.println(t);}
 try{ System.arraycopy(new int[2],0,new String[2],0,0); System.out.println("ok"); }catch(Throwable t){System.out.println(t);}
 try{ System.arraycopy(new int[2][1],0,new long[2],0,0); System.out.println("ok"); }catch(Throwable t){System.out.println(t);}
 try{ System.arraycopy(new String[]{"a",null},0,new int[2][],0,1); System.out.println("ok"); }catch(Throwable t){System.out.println(t);}
 try{ System.arraycopy(new String[]{null,"b"},0,new Integer[2],0,2); System.out.println("ok"); }catch(Throwable t){System.out.println(t);}
}}
