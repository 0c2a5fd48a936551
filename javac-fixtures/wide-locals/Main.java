/** More than 256 local variables: the wide forms of load, store and iinc, for every type. */
public class Main {
    static String run(int start) {
        int i0 = 0; long l0 = 0L << 33; double d0 = 0 / 2.0; String s0 = "s0"; float f0 = 0;
        int i1 = 1; long l1 = 1L << 33; double d1 = 1 / 2.0; String s1 = "s1"; float f1 = 1;
        int i2 = 2; long l2 = 2L << 33; double d2 = 2 / 2.0; String s2 = "s2"; float f2 = 2;
        int i3 = 3; long l3 = 3L << 33; double d3 = 3 / 2.0; String s3 = "s3"; float f3 = 3;
        int i4 = 4; long l4 = 4L << 33; double d4 = 4 / 2.0; String s4 = "s4"; float f4 = 4;
        int i5 = 5; long l5 = 5L << 33; double d5 = 5 / 2.0; String s5 = "s5"; float f5 = 5;
        int i6 = 6; long l6 = 6L << 33; double d6 = 6 / 2.0; String s6 = "s6"; float f6 = 6;
        int i7 = 7; long l7 = 7L << 33; double d7 = 7 / 2.0; String s7 = "s7"; float f7 = 7;
        int i8 = 8; long l8 = 8L << 33; double d8 = 8 / 2.0; String s8 = "s8"; float f8 = 8;
        int i9 = 9; long l9 = 9L << 33; double d9 = 9 / 2.0; String s9 = "s9"; float f9 = 9;
        int i10 = 10; long l10 = 10L << 33; double d10 = 10 / 2.0; String s10 = "s10"; float f10 = 10;
        int i11 = 11; long l11 = 11L << 33; double d11 = 11 / 2.0; String s11 = "s11"; float f11 = 11;
        int i12 = 12; long l12 = 12L << 33; double d12 = 12 / 2.0; String s12 = "s12"; float f12 = 12;
        int i13 = 13; long l13 = 13L << 33; double d13 = 13 / 2.0; String s13 = "s13"; float f13 = 13;
        int i14 = 14; long l14 = 14L << 33; double d14 = 14 / 2.0; String s14 = "s14"; float f14 = 14;
        int i15 = 15; long l15 = 15L << 33; double d15 = 15 / 2.0; String s15 = "s15"; float f15 = 15;
        int i16 = 16; long l16 = 16L << 33; double d16 = 16 / 2.0; String s16 = "s16"; float f16 = 16;
        int i17 = 17; long l17 = 17L << 33; double d17 = 17 / 2.0; String s17 = "s17"; float f17 = 17;
        int i18 = 18; long l18 = 18L << 33; double d18 = 18 / 2.0; String s18 = "s18"; float f18 = 18;
        int i19 = 19; long l19 = 19L << 33; double d19 = 19 / 2.0; String s19 = "s19"; float f19 = 19;
        int i20 = 20; long l20 = 20L << 33; double d20 = 20 / 2.0; String s20 = "s20"; float f20 = 20;
        int i21 = 21; long l21 = 21L << 33; double d21 = 21 / 2.0; String s21 = "s21"; float f21 = 21;
        int i22 = 22; long l22 = 22L << 33; double d22 = 22 / 2.0; String s22 = "s22"; float f22 = 22;
        int i23 = 23; long l23 = 23L << 33; double d23 = 23 / 2.0; String s23 = "s23"; float f23 = 23;
        int i24 = 24; long l24 = 24L << 33; double d24 = 24 / 2.0; String s24 = "s24"; float f24 = 24;
        int i25 = 25; long l25 = 25L << 33; double d25 = 25 / 2.0; String s25 = "s25"; float f25 = 25;
        int i26 = 26; long l26 = 26L << 33; double d26 = 26 / 2.0; String s26 = "s26"; float f26 = 26;
        int i27 = 27; long l27 = 27L << 33; double d27 = 27 / 2.0; String s27 = "s27"; float f27 = 27;
        int i28 = 28; long l28 = 28L << 33; double d28 = 28 / 2.0; String s28 = "s28"; float f28 = 28;
        int i29 = 29; long l29 = 29L << 33; double d29 = 29 / 2.0; String s29 = "s29"; float f29 = 29;
        int i30 = 30; long l30 = 30L << 33; double d30 = 30 / 2.0; String s30 = "s30"; float f30 = 30;
        int i31 = 31; long l31 = 31L << 33; double d31 = 31 / 2.0; String s31 = "s31"; float f31 = 31;
        int i32 = 32; long l32 = 32L << 33; double d32 = 32 / 2.0; String s32 = "s32"; float f32 = 32;
        int i33 = 33; long l33 = 33L << 33; double d33 = 33 / 2.0; String s33 = "s33"; float f33 = 33;
        int i34 = 34; long l34 = 34L << 33; double d34 = 34 / 2.0; String s34 = "s34"; float f34 = 34;
        int i35 = 35; long l35 = 35L << 33; double d35 = 35 / 2.0; String s35 = "s35"; float f35 = 35;
        int i36 = 36; long l36 = 36L << 33; double d36 = 36 / 2.0; String s36 = "s36"; float f36 = 36;
        int i37 = 37; long l37 = 37L << 33; double d37 = 37 / 2.0; String s37 = "s37"; float f37 = 37;
        int i38 = 38; long l38 = 38L << 33; double d38 = 38 / 2.0; String s38 = "s38"; float f38 = 38;
        int i39 = 39; long l39 = 39L << 33; double d39 = 39 / 2.0; String s39 = "s39"; float f39 = 39;
        int i40 = 40; long l40 = 40L << 33; double d40 = 40 / 2.0; String s40 = "s40"; float f40 = 40;
        int i41 = 41; long l41 = 41L << 33; double d41 = 41 / 2.0; String s41 = "s41"; float f41 = 41;
        int i42 = 42; long l42 = 42L << 33; double d42 = 42 / 2.0; String s42 = "s42"; float f42 = 42;
        int i43 = 43; long l43 = 43L << 33; double d43 = 43 / 2.0; String s43 = "s43"; float f43 = 43;
        int i44 = 44; long l44 = 44L << 33; double d44 = 44 / 2.0; String s44 = "s44"; float f44 = 44;
        int i45 = 45; long l45 = 45L << 33; double d45 = 45 / 2.0; String s45 = "s45"; float f45 = 45;
        int i46 = 46; long l46 = 46L << 33; double d46 = 46 / 2.0; String s46 = "s46"; float f46 = 46;
        int i47 = 47; long l47 = 47L << 33; double d47 = 47 / 2.0; String s47 = "s47"; float f47 = 47;
        int i48 = 48; long l48 = 48L << 33; double d48 = 48 / 2.0; String s48 = "s48"; float f48 = 48;
        int i49 = 49; long l49 = 49L << 33; double d49 = 49 / 2.0; String s49 = "s49"; float f49 = 49;
        int i50 = 50; long l50 = 50L << 33; double d50 = 50 / 2.0; String s50 = "s50"; float f50 = 50;
        int i51 = 51; long l51 = 51L << 33; double d51 = 51 / 2.0; String s51 = "s51"; float f51 = 51;
        int i52 = 52; long l52 = 52L << 33; double d52 = 52 / 2.0; String s52 = "s52"; float f52 = 52;
        int i53 = 53; long l53 = 53L << 33; double d53 = 53 / 2.0; String s53 = "s53"; float f53 = 53;
        int i54 = 54; long l54 = 54L << 33; double d54 = 54 / 2.0; String s54 = "s54"; float f54 = 54;
        int i55 = 55; long l55 = 55L << 33; double d55 = 55 / 2.0; String s55 = "s55"; float f55 = 55;
        int i56 = 56; long l56 = 56L << 33; double d56 = 56 / 2.0; String s56 = "s56"; float f56 = 56;
        int i57 = 57; long l57 = 57L << 33; double d57 = 57 / 2.0; String s57 = "s57"; float f57 = 57;
        int i58 = 58; long l58 = 58L << 33; double d58 = 58 / 2.0; String s58 = "s58"; float f58 = 58;
        int i59 = 59; long l59 = 59L << 33; double d59 = 59 / 2.0; String s59 = "s59"; float f59 = 59;
        int i60 = 60; long l60 = 60L << 33; double d60 = 60 / 2.0; String s60 = "s60"; float f60 = 60;
        int i61 = 61; long l61 = 61L << 33; double d61 = 61 / 2.0; String s61 = "s61"; float f61 = 61;
        int i62 = 62; long l62 = 62L << 33; double d62 = 62 / 2.0; String s62 = "s62"; float f62 = 62;
        int i63 = 63; long l63 = 63L << 33; double d63 = 63 / 2.0; String s63 = "s63"; float f63 = 63;
        int i64 = 64; long l64 = 64L << 33; double d64 = 64 / 2.0; String s64 = "s64"; float f64 = 64;
        int i65 = 65; long l65 = 65L << 33; double d65 = 65 / 2.0; String s65 = "s65"; float f65 = 65;
        int i66 = 66; long l66 = 66L << 33; double d66 = 66 / 2.0; String s66 = "s66"; float f66 = 66;
        int i67 = 67; long l67 = 67L << 33; double d67 = 67 / 2.0; String s67 = "s67"; float f67 = 67;
        int i68 = 68; long l68 = 68L << 33; double d68 = 68 / 2.0; String s68 = "s68"; float f68 = 68;
        int i69 = 69; long l69 = 69L << 33; double d69 = 69 / 2.0; String s69 = "s69"; float f69 = 69;
        int i70 = 70; long l70 = 70L << 33; double d70 = 70 / 2.0; String s70 = "s70"; float f70 = 70;
        int i71 = 71; long l71 = 71L << 33; double d71 = 71 / 2.0; String s71 = "s71"; float f71 = 71;
        int i72 = 72; long l72 = 72L << 33; double d72 = 72 / 2.0; String s72 = "s72"; float f72 = 72;
        int i73 = 73; long l73 = 73L << 33; double d73 = 73 / 2.0; String s73 = "s73"; float f73 = 73;
        int i74 = 74; long l74 = 74L << 33; double d74 = 74 / 2.0; String s74 = "s74"; float f74 = 74;
        for (int k = 0; k < 3; k++) {
            i70 += 5;
            i71 += 1000;
            i72 -= 32768;
            l73++;
            d74 *= 1.5;
            f74 -= 0.5f;
            s73 = s74 + k;
            i74++;
        }
        int[] array = {i73, i74};
        array[i0] += i74;
        try {
            if (start > 0) {
                throw new IllegalStateException(s72);
            }
        } catch (IllegalStateException e) {
            s70 = e.getMessage();
        } finally {
            l72 = ~l72;
        }
        Runnable r = () -> System.out.println(s60 + l61 + d62 + f63 + i64);
        r.run();
        return i70 + " " + i71 + " " + i72 + " " + l72 + " " + l73 + " " + d74 + " " + f74 + " " + s70 + s73 + " " + array[0] + " " + (i0 + i1 + l2) + d3 + f4 + s5;
    }

    public static void main(String[] args) {
        System.out.println(run(0));
        System.out.println(run(1));
    }
}
