"""The handlers of the threaded interpreter.

Generated from the instruction table by handler_machine.py: change that, not this.
"""

# ruff: noqa
# mypy: ignore-errors


def nop(E):
    """Do nothing."""

    def make(pc, next):
        def nop(t, f, l, s):
            return next

        return nop

    return make


def aconst_null(E):
    """Push null."""

    def make(pc, next):
        def aconst_null(t, f, l, s):
            s.append(0)
            return next

        return aconst_null

    return make


def bipush(E):
    """Push an int constant."""

    def make(pc, next, VALUE):
        def bipush(t, f, l, s):
            s.append(VALUE)
            return next

        return bipush

    return make


def lconst_0(E):
    """Push a long constant."""

    def make(pc, next, VALUE):
        def lconst_0(t, f, l, s):
            s.append(VALUE)
            return next

        return lconst_0

    return make


def fconst_0(E):
    """Push a float constant."""

    def make(pc, next, VALUE):
        def fconst_0(t, f, l, s):
            s.append(VALUE)
            return next

        return fconst_0

    return make


def dconst_0(E):
    """Push a double constant."""

    def make(pc, next, VALUE):
        def dconst_0(t, f, l, s):
            s.append(VALUE)
            return next

        return dconst_0

    return make


def ldc(E):
    """Push the value of a loadable constant-pool entry (JVMS 5.1, 5.4.3)."""

    def make(pc, next, VALUE):
        def ldc(t, f, l, s):
            s.append(VALUE)
            return next

        return ldc

    return make


def iload(E):
    """Push a local variable."""

    def make(pc, next, INDEX):
        def iload(t, f, l, s):
            s.append(l[INDEX])
            return next

        return iload

    return make


def lload(E):
    """Push a local variable."""

    def make(pc, next, INDEX):
        def lload(t, f, l, s):
            s.append(l[INDEX])
            return next

        return lload

    return make


def fload(E):
    """Push a local variable."""

    def make(pc, next, INDEX):
        def fload(t, f, l, s):
            s.append(l[INDEX])
            return next

        return fload

    return make


def dload(E):
    """Push a local variable."""

    def make(pc, next, INDEX):
        def dload(t, f, l, s):
            s.append(l[INDEX])
            return next

        return dload

    return make


def aload(E):
    """Push a local variable."""

    def make(pc, next, INDEX):
        def aload(t, f, l, s):
            s.append(l[INDEX])
            return next

        return aload

    return make


def iaload(E):
    """Push an element. (NullPointerException, ArrayIndexOutOfBoundsException)"""
    I32 = E.I32
    U32 = E.U32
    null_pointer = E.null_pointer
    out_of_bounds = E.out_of_bounds

    def make(pc, next):
        def iaload(t, f, l, s):
            b = s.pop()
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            if not 0 <= b < U32[a + 1]:
                f.pc = pc
                raise out_of_bounds(a, b)
            x1 = I32[a + 2 + b]
            s.append(x1)
            return next

        return iaload

    return make


def laload(E):
    """Push an element. (NullPointerException, ArrayIndexOutOfBoundsException)"""
    I64 = E.I64
    U32 = E.U32
    null_pointer = E.null_pointer
    out_of_bounds = E.out_of_bounds

    def make(pc, next):
        def laload(t, f, l, s):
            b = s.pop()
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            if not 0 <= b < U32[a + 1]:
                f.pc = pc
                raise out_of_bounds(a, b)
            x1 = I64[(a >> 1) + 1 + b]
            s.append(x1)
            return next

        return laload

    return make


def faload(E):
    """Push an element. (NullPointerException, ArrayIndexOutOfBoundsException)"""
    F32 = E.F32
    U32 = E.U32
    null_pointer = E.null_pointer
    out_of_bounds = E.out_of_bounds

    def make(pc, next):
        def faload(t, f, l, s):
            b = s.pop()
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            if not 0 <= b < U32[a + 1]:
                f.pc = pc
                raise out_of_bounds(a, b)
            x1 = F32[a + 2 + b]
            s.append(x1)
            return next

        return faload

    return make


def daload(E):
    """Push an element. (NullPointerException, ArrayIndexOutOfBoundsException)"""
    F64 = E.F64
    U32 = E.U32
    null_pointer = E.null_pointer
    out_of_bounds = E.out_of_bounds

    def make(pc, next):
        def daload(t, f, l, s):
            b = s.pop()
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            if not 0 <= b < U32[a + 1]:
                f.pc = pc
                raise out_of_bounds(a, b)
            x1 = F64[(a >> 1) + 1 + b]
            s.append(x1)
            return next

        return daload

    return make


def aaload(E):
    """Push an element. (NullPointerException, ArrayIndexOutOfBoundsException)"""
    U32 = E.U32
    null_pointer = E.null_pointer
    out_of_bounds = E.out_of_bounds

    def make(pc, next):
        def aaload(t, f, l, s):
            b = s.pop()
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            if not 0 <= b < U32[a + 1]:
                f.pc = pc
                raise out_of_bounds(a, b)
            x1 = U32[a + 2 + b]
            s.append(x1)
            return next

        return aaload

    return make


def baload(E):
    """Push an element. (NullPointerException, ArrayIndexOutOfBoundsException)"""
    I8 = E.I8
    U32 = E.U32
    null_pointer = E.null_pointer
    out_of_bounds = E.out_of_bounds

    def make(pc, next):
        def baload(t, f, l, s):
            b = s.pop()
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            if not 0 <= b < U32[a + 1]:
                f.pc = pc
                raise out_of_bounds(a, b)
            x1 = I8[(a << 2) + 8 + b]
            s.append(x1)
            return next

        return baload

    return make


def caload(E):
    """Push an element. (NullPointerException, ArrayIndexOutOfBoundsException)"""
    U16 = E.U16
    U32 = E.U32
    null_pointer = E.null_pointer
    out_of_bounds = E.out_of_bounds

    def make(pc, next):
        def caload(t, f, l, s):
            b = s.pop()
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            if not 0 <= b < U32[a + 1]:
                f.pc = pc
                raise out_of_bounds(a, b)
            x1 = U16[(a << 1) + 4 + b]
            s.append(x1)
            return next

        return caload

    return make


def saload(E):
    """Push an element. (NullPointerException, ArrayIndexOutOfBoundsException)"""
    I16 = E.I16
    U32 = E.U32
    null_pointer = E.null_pointer
    out_of_bounds = E.out_of_bounds

    def make(pc, next):
        def saload(t, f, l, s):
            b = s.pop()
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            if not 0 <= b < U32[a + 1]:
                f.pc = pc
                raise out_of_bounds(a, b)
            x1 = I16[(a << 1) + 4 + b]
            s.append(x1)
            return next

        return saload

    return make


def istore(E):
    """Pop into a local variable."""

    def make(pc, next, INDEX):
        def istore(t, f, l, s):
            a = s.pop()
            l[INDEX] = a
            return next

        return istore

    return make


def lstore(E):
    """Pop into a local variable."""

    def make(pc, next, INDEX):
        def lstore(t, f, l, s):
            a = s.pop()
            l[INDEX] = a
            return next

        return lstore

    return make


def fstore(E):
    """Pop into a local variable."""

    def make(pc, next, INDEX):
        def fstore(t, f, l, s):
            a = s.pop()
            l[INDEX] = a
            return next

        return fstore

    return make


def dstore(E):
    """Pop into a local variable."""

    def make(pc, next, INDEX):
        def dstore(t, f, l, s):
            a = s.pop()
            l[INDEX] = a
            return next

        return dstore

    return make


def astore(E):
    """Pop into a local variable."""

    def make(pc, next, INDEX):
        def astore(t, f, l, s):
            a = s.pop()
            l[INDEX] = a
            return next

        return astore

    return make


def iastore(E):
    """Store an element. (NullPointerException, ArrayIndexOutOfBoundsException, for references ArrayStoreException)"""
    I32 = E.I32
    U32 = E.U32
    null_pointer = E.null_pointer
    out_of_bounds = E.out_of_bounds

    def make(pc, next):
        def iastore(t, f, l, s):
            c = s.pop()
            b = s.pop()
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            if not 0 <= b < U32[a + 1]:
                f.pc = pc
                raise out_of_bounds(a, b)
            I32[a + 2 + b] = c
            return next

        return iastore

    return make


def lastore(E):
    """Store an element. (NullPointerException, ArrayIndexOutOfBoundsException, for references ArrayStoreException)"""
    I64 = E.I64
    U32 = E.U32
    null_pointer = E.null_pointer
    out_of_bounds = E.out_of_bounds

    def make(pc, next):
        def lastore(t, f, l, s):
            c = s.pop()
            b = s.pop()
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            if not 0 <= b < U32[a + 1]:
                f.pc = pc
                raise out_of_bounds(a, b)
            I64[(a >> 1) + 1 + b] = c
            return next

        return lastore

    return make


def fastore(E):
    """Store an element. (NullPointerException, ArrayIndexOutOfBoundsException, for references ArrayStoreException)"""
    F32 = E.F32
    U32 = E.U32
    null_pointer = E.null_pointer
    out_of_bounds = E.out_of_bounds

    def make(pc, next):
        def fastore(t, f, l, s):
            c = s.pop()
            b = s.pop()
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            if not 0 <= b < U32[a + 1]:
                f.pc = pc
                raise out_of_bounds(a, b)
            F32[a + 2 + b] = c
            return next

        return fastore

    return make


def dastore(E):
    """Store an element. (NullPointerException, ArrayIndexOutOfBoundsException, for references ArrayStoreException)"""
    F64 = E.F64
    U32 = E.U32
    null_pointer = E.null_pointer
    out_of_bounds = E.out_of_bounds

    def make(pc, next):
        def dastore(t, f, l, s):
            c = s.pop()
            b = s.pop()
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            if not 0 <= b < U32[a + 1]:
                f.pc = pc
                raise out_of_bounds(a, b)
            F64[(a >> 1) + 1 + b] = c
            return next

        return dastore

    return make


def aastore(E):
    """Store an element. (NullPointerException, ArrayIndexOutOfBoundsException, for references ArrayStoreException)"""
    U32 = E.U32
    array_store = E.array_store
    null_pointer = E.null_pointer
    out_of_bounds = E.out_of_bounds

    def make(pc, next):
        def aastore(t, f, l, s):
            c = s.pop()
            b = s.pop()
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            if not 0 <= b < U32[a + 1]:
                f.pc = pc
                raise out_of_bounds(a, b)
            f.pc = pc
            if c: array_store(a, c)
            U32[a + 2 + b] = c
            return next

        return aastore

    return make


def bastore(E):
    """Store an element. (NullPointerException, ArrayIndexOutOfBoundsException, for references ArrayStoreException)"""
    BOOLEANS = E.BOOLEANS
    U8 = E.U8
    U32 = E.U32
    null_pointer = E.null_pointer
    out_of_bounds = E.out_of_bounds

    def make(pc, next):
        def bastore(t, f, l, s):
            c = s.pop()
            b = s.pop()
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            if not 0 <= b < U32[a + 1]:
                f.pc = pc
                raise out_of_bounds(a, b)
            U8[(a << 2) + 8 + b] = c & (1 if U32[a] == BOOLEANS else 0xff)
            return next

        return bastore

    return make


def castore(E):
    """Store an element. (NullPointerException, ArrayIndexOutOfBoundsException, for references ArrayStoreException)"""
    U16 = E.U16
    U32 = E.U32
    null_pointer = E.null_pointer
    out_of_bounds = E.out_of_bounds

    def make(pc, next):
        def castore(t, f, l, s):
            c = s.pop()
            b = s.pop()
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            if not 0 <= b < U32[a + 1]:
                f.pc = pc
                raise out_of_bounds(a, b)
            U16[(a << 1) + 4 + b] = c & 65535
            return next

        return castore

    return make


def sastore(E):
    """Store an element. (NullPointerException, ArrayIndexOutOfBoundsException, for references ArrayStoreException)"""
    U16 = E.U16
    U32 = E.U32
    null_pointer = E.null_pointer
    out_of_bounds = E.out_of_bounds

    def make(pc, next):
        def sastore(t, f, l, s):
            c = s.pop()
            b = s.pop()
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            if not 0 <= b < U32[a + 1]:
                f.pc = pc
                raise out_of_bounds(a, b)
            U16[(a << 1) + 4 + b] = c & 65535
            return next

        return sastore

    return make


def pop_a_(E):
    """Rearrange the operand stack as the form's letters say."""

    def make(pc, next):
        def pop_a_(t, f, l, s):
            a = s.pop()
            return next

        return pop_a_

    return make


def pop2_ba_(E):
    """Rearrange the operand stack as the form's letters say."""

    def make(pc, next):
        def pop2_ba_(t, f, l, s):
            a = s.pop()
            b = s.pop()
            return next

        return pop2_ba_

    return make


def pop2_w_(E):
    """Rearrange the operand stack as the form's letters say."""

    def make(pc, next):
        def pop2_w_(t, f, l, s):
            w = s.pop()
            return next

        return pop2_w_

    return make


def dup_a_aa(E):
    """Rearrange the operand stack as the form's letters say."""

    def make(pc, next):
        def dup_a_aa(t, f, l, s):
            a = s.pop()
            s += (a, a)
            return next

        return dup_a_aa

    return make


def dup_x1_ba_aba(E):
    """Rearrange the operand stack as the form's letters say."""

    def make(pc, next):
        def dup_x1_ba_aba(t, f, l, s):
            a = s.pop()
            b = s.pop()
            s += (a, b, a)
            return next

        return dup_x1_ba_aba

    return make


def dup_x2_cba_acba(E):
    """Rearrange the operand stack as the form's letters say."""

    def make(pc, next):
        def dup_x2_cba_acba(t, f, l, s):
            a = s.pop()
            b = s.pop()
            c = s.pop()
            s += (a, c, b, a)
            return next

        return dup_x2_cba_acba

    return make


def dup_x2_wa_awa(E):
    """Rearrange the operand stack as the form's letters say."""

    def make(pc, next):
        def dup_x2_wa_awa(t, f, l, s):
            a = s.pop()
            w = s.pop()
            s += (a, w, a)
            return next

        return dup_x2_wa_awa

    return make


def dup2_ba_baba(E):
    """Rearrange the operand stack as the form's letters say."""

    def make(pc, next):
        def dup2_ba_baba(t, f, l, s):
            a = s.pop()
            b = s.pop()
            s += (b, a, b, a)
            return next

        return dup2_ba_baba

    return make


def dup2_w_ww(E):
    """Rearrange the operand stack as the form's letters say."""

    def make(pc, next):
        def dup2_w_ww(t, f, l, s):
            w = s.pop()
            s += (w, w)
            return next

        return dup2_w_ww

    return make


def dup2_x1_cba_bacba(E):
    """Rearrange the operand stack as the form's letters say."""

    def make(pc, next):
        def dup2_x1_cba_bacba(t, f, l, s):
            a = s.pop()
            b = s.pop()
            c = s.pop()
            s += (b, a, c, b, a)
            return next

        return dup2_x1_cba_bacba

    return make


def dup2_x1_aw_waw(E):
    """Rearrange the operand stack as the form's letters say."""

    def make(pc, next):
        def dup2_x1_aw_waw(t, f, l, s):
            w = s.pop()
            a = s.pop()
            s += (w, a, w)
            return next

        return dup2_x1_aw_waw

    return make


def dup2_x2_dcba_badcba(E):
    """Rearrange the operand stack as the form's letters say."""

    def make(pc, next):
        def dup2_x2_dcba_badcba(t, f, l, s):
            a = s.pop()
            b = s.pop()
            c = s.pop()
            d = s.pop()
            s += (b, a, d, c, b, a)
            return next

        return dup2_x2_dcba_badcba

    return make


def dup2_x2_baw_wbaw(E):
    """Rearrange the operand stack as the form's letters say."""

    def make(pc, next):
        def dup2_x2_baw_wbaw(t, f, l, s):
            w = s.pop()
            a = s.pop()
            b = s.pop()
            s += (w, b, a, w)
            return next

        return dup2_x2_baw_wbaw

    return make


def dup2_x2_vba_bavba(E):
    """Rearrange the operand stack as the form's letters say."""

    def make(pc, next):
        def dup2_x2_vba_bavba(t, f, l, s):
            a = s.pop()
            b = s.pop()
            v = s.pop()
            s += (b, a, v, b, a)
            return next

        return dup2_x2_vba_bavba

    return make


def dup2_x2_vw_wvw(E):
    """Rearrange the operand stack as the form's letters say."""

    def make(pc, next):
        def dup2_x2_vw_wvw(t, f, l, s):
            w = s.pop()
            v = s.pop()
            s += (w, v, w)
            return next

        return dup2_x2_vw_wvw

    return make


def swap_ba_ab(E):
    """Rearrange the operand stack as the form's letters say."""

    def make(pc, next):
        def swap_ba_ab(t, f, l, s):
            a = s.pop()
            b = s.pop()
            s += (a, b)
            return next

        return swap_ba_ab

    return make


def iadd(E):
    """Add, brought back into I."""

    def make(pc, next):
        def iadd(t, f, l, s):
            b = s.pop()
            a = s.pop()
            x1 = a + b
            if x1 > 2147483647 or x1 < -2147483648: x1 = (x1 + 0x80000000 & 0xffffffff) - 0x80000000
            s.append(x1)
            return next

        return iadd

    return make


def ladd(E):
    """Add, brought back into J."""

    def make(pc, next):
        def ladd(t, f, l, s):
            b = s.pop()
            a = s.pop()
            x1 = a + b
            if x1 > 9223372036854775807 or x1 < -9223372036854775808: x1 = (x1 + 0x8000000000000000 & 0xffffffffffffffff) - 0x8000000000000000
            s.append(x1)
            return next

        return ladd

    return make


def fadd(E):
    """Add, brought back into F."""
    F32 = E.F32

    def make(pc, next):
        def fadd(t, f, l, s):
            b = s.pop()
            a = s.pop()
            F32[4] = a + b
            x1 = F32[4]
            s.append(x1)
            return next

        return fadd

    return make


def dadd(E):
    """Add, brought back into D."""

    def make(pc, next):
        def dadd(t, f, l, s):
            b = s.pop()
            a = s.pop()
            s.append(a + b)
            return next

        return dadd

    return make


def isub(E):
    """Sub, brought back into I."""

    def make(pc, next):
        def isub(t, f, l, s):
            b = s.pop()
            a = s.pop()
            x1 = a - b
            if x1 > 2147483647 or x1 < -2147483648: x1 = (x1 + 0x80000000 & 0xffffffff) - 0x80000000
            s.append(x1)
            return next

        return isub

    return make


def lsub(E):
    """Sub, brought back into J."""

    def make(pc, next):
        def lsub(t, f, l, s):
            b = s.pop()
            a = s.pop()
            x1 = a - b
            if x1 > 9223372036854775807 or x1 < -9223372036854775808: x1 = (x1 + 0x8000000000000000 & 0xffffffffffffffff) - 0x8000000000000000
            s.append(x1)
            return next

        return lsub

    return make


def fsub(E):
    """Sub, brought back into F."""
    F32 = E.F32

    def make(pc, next):
        def fsub(t, f, l, s):
            b = s.pop()
            a = s.pop()
            F32[4] = a - b
            x1 = F32[4]
            s.append(x1)
            return next

        return fsub

    return make


def dsub(E):
    """Sub, brought back into D."""

    def make(pc, next):
        def dsub(t, f, l, s):
            b = s.pop()
            a = s.pop()
            s.append(a - b)
            return next

        return dsub

    return make


def imul(E):
    """Mul, brought back into I."""

    def make(pc, next):
        def imul(t, f, l, s):
            b = s.pop()
            a = s.pop()
            x1 = a * b
            if x1 > 2147483647 or x1 < -2147483648: x1 = (x1 + 0x80000000 & 0xffffffff) - 0x80000000
            s.append(x1)
            return next

        return imul

    return make


def lmul(E):
    """Mul, brought back into J."""

    def make(pc, next):
        def lmul(t, f, l, s):
            b = s.pop()
            a = s.pop()
            x1 = a * b
            if x1 > 9223372036854775807 or x1 < -9223372036854775808: x1 = (x1 + 0x8000000000000000 & 0xffffffffffffffff) - 0x8000000000000000
            s.append(x1)
            return next

        return lmul

    return make


def fmul(E):
    """Mul, brought back into F."""
    F32 = E.F32

    def make(pc, next):
        def fmul(t, f, l, s):
            b = s.pop()
            a = s.pop()
            F32[4] = a * b
            x1 = F32[4]
            s.append(x1)
            return next

        return fmul

    return make


def dmul(E):
    """Mul, brought back into D."""

    def make(pc, next):
        def dmul(t, f, l, s):
            b = s.pop()
            a = s.pop()
            s.append(a * b)
            return next

        return dmul

    return make


def idiv(E):
    """Int quotient, rounded toward zero; MIN_VALUE / -1 wraps. (JVMS 6.5.idiv)"""
    exception = E.exception
    quotient = E.quotient

    def make(pc, next):
        def idiv(t, f, l, s):
            b = s.pop()
            a = s.pop()
            if not b:
                f.pc = pc
                raise exception("java/lang/ArithmeticException", "/ by zero")
            x1 = quotient(a, b)
            if x1 > 2147483647: x1 = (x1 + 0x80000000 & 0xffffffff) - 0x80000000
            s.append(x1)
            return next

        return idiv

    return make


def ldiv(E):
    """Long quotient, rounded toward zero; MIN_VALUE / -1 wraps. (JVMS 6.5.ldiv)"""
    exception = E.exception
    quotient = E.quotient

    def make(pc, next):
        def ldiv(t, f, l, s):
            b = s.pop()
            a = s.pop()
            if not b:
                f.pc = pc
                raise exception("java/lang/ArithmeticException", "/ by zero")
            x1 = quotient(a, b)
            if x1 > 9223372036854775807: x1 = (x1 + 0x8000000000000000 & 0xffffffffffffffff) - 0x8000000000000000
            s.append(x1)
            return next

        return ldiv

    return make


def fdiv(E):
    """Float quotient by IEEE 754: no exception, NaN and infinities. (JVMS 6.5.fdiv)"""
    F32 = E.F32
    float_quotient = E.float_quotient

    def make(pc, next):
        def fdiv(t, f, l, s):
            b = s.pop()
            a = s.pop()
            F32[4] = float_quotient(a, b)
            x1 = F32[4]
            s.append(x1)
            return next

        return fdiv

    return make


def ddiv(E):
    """Double quotient by IEEE 754. (JVMS 6.5.ddiv)"""
    float_quotient = E.float_quotient

    def make(pc, next):
        def ddiv(t, f, l, s):
            b = s.pop()
            a = s.pop()
            s.append(float_quotient(a, b))
            return next

        return ddiv

    return make


def irem(E):
    """Int remainder; the sign is the dividend's. (JVMS 6.5.irem)"""
    exception = E.exception
    remainder = E.remainder

    def make(pc, next):
        def irem(t, f, l, s):
            b = s.pop()
            a = s.pop()
            if not b:
                f.pc = pc
                raise exception("java/lang/ArithmeticException", "/ by zero")
            s.append(remainder(a, b))
            return next

        return irem

    return make


def lrem(E):
    """Long remainder; the sign is the dividend's. (JVMS 6.5.lrem)"""
    exception = E.exception
    remainder = E.remainder

    def make(pc, next):
        def lrem(t, f, l, s):
            b = s.pop()
            a = s.pop()
            if not b:
                f.pc = pc
                raise exception("java/lang/ArithmeticException", "/ by zero")
            s.append(remainder(a, b))
            return next

        return lrem

    return make


def frem(E):
    """Float remainder of truncating division, as C's fmod. (JVMS 6.5.frem)"""
    F32 = E.F32
    float_remainder = E.float_remainder

    def make(pc, next):
        def frem(t, f, l, s):
            b = s.pop()
            a = s.pop()
            F32[4] = float_remainder(a, b)
            x1 = F32[4]
            s.append(x1)
            return next

        return frem

    return make


def drem(E):
    """Double remainder of truncating division, as C's fmod. (JVMS 6.5.drem)"""
    float_remainder = E.float_remainder

    def make(pc, next):
        def drem(t, f, l, s):
            b = s.pop()
            a = s.pop()
            s.append(float_remainder(a, b))
            return next

        return drem

    return make


def ineg(E):
    """Negate; MIN_VALUE stays. (JVMS 6.5.ineg)"""

    def make(pc, next):
        def ineg(t, f, l, s):
            a = s.pop()
            x1 = -a
            if x1 > 2147483647: x1 = (x1 + 0x80000000 & 0xffffffff) - 0x80000000
            s.append(x1)
            return next

        return ineg

    return make


def lneg(E):
    """Negate; MIN_VALUE stays. (JVMS 6.5.lneg)"""

    def make(pc, next):
        def lneg(t, f, l, s):
            a = s.pop()
            x1 = -a
            if x1 > 9223372036854775807: x1 = (x1 + 0x8000000000000000 & 0xffffffffffffffff) - 0x8000000000000000
            s.append(x1)
            return next

        return lneg

    return make


def fneg(E):
    """Change the sign, of zero and NaN too. (JVMS 6.5.fneg)"""

    def make(pc, next):
        def fneg(t, f, l, s):
            a = s.pop()
            s.append(-a)
            return next

        return fneg

    return make


def dneg(E):
    """Change the sign, of zero and NaN too. (JVMS 6.5.dneg)"""

    def make(pc, next):
        def dneg(t, f, l, s):
            a = s.pop()
            s.append(-a)
            return next

        return dneg

    return make


def ishl(E):
    """Shift left by the low five bits. (JVMS 6.5.ishl)"""

    def make(pc, next):
        def ishl(t, f, l, s):
            b = s.pop()
            a = s.pop()
            x1 = a << (b & 31)
            if x1 > 2147483647 or x1 < -2147483648: x1 = (x1 + 0x80000000 & 0xffffffff) - 0x80000000
            s.append(x1)
            return next

        return ishl

    return make


def lshl(E):
    """Shift left by the low six bits. (JVMS 6.5.lshl)"""

    def make(pc, next):
        def lshl(t, f, l, s):
            b = s.pop()
            a = s.pop()
            x1 = a << (b & 63)
            if x1 > 9223372036854775807 or x1 < -9223372036854775808: x1 = (x1 + 0x8000000000000000 & 0xffffffffffffffff) - 0x8000000000000000
            s.append(x1)
            return next

        return lshl

    return make


def ishr(E):
    """Arithmetic shift right by the low five bits. (JVMS 6.5.ishr)"""

    def make(pc, next):
        def ishr(t, f, l, s):
            b = s.pop()
            a = s.pop()
            s.append(a >> (b & 31))
            return next

        return ishr

    return make


def lshr(E):
    """Arithmetic shift right by the low six bits. (JVMS 6.5.lshr)"""

    def make(pc, next):
        def lshr(t, f, l, s):
            b = s.pop()
            a = s.pop()
            s.append(a >> (b & 63))
            return next

        return lshr

    return make


def iushr(E):
    """Logical shift right by the low five bits. (JVMS 6.5.iushr)"""

    def make(pc, next):
        def iushr(t, f, l, s):
            b = s.pop()
            a = s.pop()
            x1 = (a & 0xffffffff) >> (b & 31)
            if x1 > 2147483647: x1 = (x1 + 0x80000000 & 0xffffffff) - 0x80000000
            s.append(x1)
            return next

        return iushr

    return make


def lushr(E):
    """Logical shift right by the low six bits. (JVMS 6.5.lushr)"""

    def make(pc, next):
        def lushr(t, f, l, s):
            b = s.pop()
            a = s.pop()
            x1 = (a & 0xffffffffffffffff) >> (b & 63)
            if x1 > 9223372036854775807: x1 = (x1 + 0x8000000000000000 & 0xffffffffffffffff) - 0x8000000000000000
            s.append(x1)
            return next

        return lushr

    return make


def iand(E):
    """Bitwise and."""

    def make(pc, next):
        def iand(t, f, l, s):
            b = s.pop()
            a = s.pop()
            s.append(a & b)
            return next

        return iand

    return make


def land(E):
    """Bitwise and."""

    def make(pc, next):
        def land(t, f, l, s):
            b = s.pop()
            a = s.pop()
            s.append(a & b)
            return next

        return land

    return make


def ior(E):
    """Bitwise or."""

    def make(pc, next):
        def ior(t, f, l, s):
            b = s.pop()
            a = s.pop()
            s.append(a | b)
            return next

        return ior

    return make


def lor(E):
    """Bitwise or."""

    def make(pc, next):
        def lor(t, f, l, s):
            b = s.pop()
            a = s.pop()
            s.append(a | b)
            return next

        return lor

    return make


def ixor(E):
    """Bitwise xor."""

    def make(pc, next):
        def ixor(t, f, l, s):
            b = s.pop()
            a = s.pop()
            s.append(a ^ b)
            return next

        return ixor

    return make


def lxor(E):
    """Bitwise xor."""

    def make(pc, next):
        def lxor(t, f, l, s):
            b = s.pop()
            a = s.pop()
            s.append(a ^ b)
            return next

        return lxor

    return make


def iinc(E):
    """Add a constant to an int variable; wraps. (JVMS 6.5.iinc)"""

    def make(pc, next, INDEX, AMOUNT):
        def iinc(t, f, l, s):
            x1 = (l[INDEX]) + AMOUNT
            if x1 > 2147483647 or x1 < -2147483648: x1 = (x1 + 0x80000000 & 0xffffffff) - 0x80000000
            l[INDEX] = x1
            return next

        return iinc

    return make


def i2l(E):
    """Sign-extend."""

    def make(pc, next):
        def i2l(t, f, l, s):
            a = s.pop()
            s.append(a)
            return next

        return i2l

    return make


def i2f(E):
    """Round to the nearest floating-point value."""
    F32 = E.F32

    def make(pc, next):
        def i2f(t, f, l, s):
            a = s.pop()
            F32[4] = float(a)
            x1 = F32[4]
            s.append(x1)
            return next

        return i2f

    return make


def i2d(E):
    """Round to the nearest floating-point value."""

    def make(pc, next):
        def i2d(t, f, l, s):
            a = s.pop()
            s.append(float(a))
            return next

        return i2d

    return make


def l2i(E):
    """Keep the low 32 bits."""

    def make(pc, next):
        def l2i(t, f, l, s):
            a = s.pop()
            x1 = a
            if x1 > 2147483647 or x1 < -2147483648: x1 = (x1 + 0x80000000 & 0xffffffff) - 0x80000000
            s.append(x1)
            return next

        return l2i

    return make


def l2f(E):
    """Round to the nearest floating-point value."""
    F32 = E.F32
    long_for_float = E.long_for_float

    def make(pc, next):
        def l2f(t, f, l, s):
            a = s.pop()
            F32[4] = long_for_float(a)
            x1 = F32[4]
            s.append(x1)
            return next

        return l2f

    return make


def l2d(E):
    """Round to the nearest floating-point value."""

    def make(pc, next):
        def l2d(t, f, l, s):
            a = s.pop()
            s.append(float(a))
            return next

        return l2d

    return make


def f2i(E):
    """Round toward zero; NaN gives 0, what is too large the largest. (JLS 5.1.3)"""
    to_int = E.to_int

    def make(pc, next):
        def f2i(t, f, l, s):
            a = s.pop()
            s.append(to_int(a))
            return next

        return f2i

    return make


def f2l(E):
    """Round toward zero; NaN gives 0, what is too large the largest. (JLS 5.1.3)"""
    to_long = E.to_long

    def make(pc, next):
        def f2l(t, f, l, s):
            a = s.pop()
            s.append(to_long(a))
            return next

        return f2l

    return make


def f2d(E):
    """Exact."""

    def make(pc, next):
        def f2d(t, f, l, s):
            a = s.pop()
            s.append(a)
            return next

        return f2d

    return make


def d2i(E):
    """Round toward zero; NaN gives 0, what is too large the largest. (JLS 5.1.3)"""
    to_int = E.to_int

    def make(pc, next):
        def d2i(t, f, l, s):
            a = s.pop()
            s.append(to_int(a))
            return next

        return d2i

    return make


def d2l(E):
    """Round toward zero; NaN gives 0, what is too large the largest. (JLS 5.1.3)"""
    to_long = E.to_long

    def make(pc, next):
        def d2l(t, f, l, s):
            a = s.pop()
            s.append(to_long(a))
            return next

        return d2l

    return make


def d2f(E):
    """Round to binary32."""
    F32 = E.F32

    def make(pc, next):
        def d2f(t, f, l, s):
            a = s.pop()
            F32[4] = a
            x1 = F32[4]
            s.append(x1)
            return next

        return d2f

    return make


def i2b(E):
    """Keep the low 8 bits, sign-extended."""

    def make(pc, next):
        def i2b(t, f, l, s):
            a = s.pop()
            x1 = a
            if x1 > 127 or x1 < -128: x1 = (x1 + 0x80 & 0xff) - 0x80
            s.append(x1)
            return next

        return i2b

    return make


def i2c(E):
    """Keep the low 16 bits, zero-extended."""

    def make(pc, next):
        def i2c(t, f, l, s):
            a = s.pop()
            s.append(a & 0xffff)
            return next

        return i2c

    return make


def i2s(E):
    """Keep the low 16 bits, sign-extended."""

    def make(pc, next):
        def i2s(t, f, l, s):
            a = s.pop()
            x1 = a
            if x1 > 32767 or x1 < -32768: x1 = (x1 + 0x8000 & 0xffff) - 0x8000
            s.append(x1)
            return next

        return i2s

    return make


def lcmp(E):
    """-1, 0 or 1."""

    def make(pc, next):
        def lcmp(t, f, l, s):
            b = s.pop()
            a = s.pop()
            s.append((a > b) - (a < b))
            return next

        return lcmp

    return make


def fcmpl(E):
    """-1, 0 or 1; -1 when an operand is NaN."""
    float_compare3 = E.float_compare3

    def make(pc, next):
        def fcmpl(t, f, l, s):
            b = s.pop()
            a = s.pop()
            s.append(float_compare3(a, b, -1))
            return next

        return fcmpl

    return make


def fcmpg(E):
    """-1, 0 or 1; 1 when an operand is NaN."""
    float_compare3 = E.float_compare3

    def make(pc, next):
        def fcmpg(t, f, l, s):
            b = s.pop()
            a = s.pop()
            s.append(float_compare3(a, b, 1))
            return next

        return fcmpg

    return make


def dcmpl(E):
    """-1, 0 or 1; -1 when an operand is NaN."""
    float_compare3 = E.float_compare3

    def make(pc, next):
        def dcmpl(t, f, l, s):
            b = s.pop()
            a = s.pop()
            s.append(float_compare3(a, b, -1))
            return next

        return dcmpl

    return make


def dcmpg(E):
    """-1, 0 or 1; 1 when an operand is NaN."""
    float_compare3 = E.float_compare3

    def make(pc, next):
        def dcmpg(t, f, l, s):
            b = s.pop()
            a = s.pop()
            s.append(float_compare3(a, b, 1))
            return next

        return dcmpg

    return make


def ifeq(E):
    """Branch if the int is == 0."""

    def make(pc, next, TARGET):
        def ifeq(t, f, l, s):
            a = s.pop()
            if a == 0:
                return TARGET
            return next

        return ifeq

    return make


def ifeq_back(E):
    """Branch if the int is == 0."""
    back = E.back

    def make(pc, next, TARGET):
        def ifeq_back(t, f, l, s):
            a = s.pop()
            if a == 0:
                return back(t, f, TARGET)
            return next

        return ifeq_back

    return make


def ifne(E):
    """Branch if the int is != 0."""

    def make(pc, next, TARGET):
        def ifne(t, f, l, s):
            a = s.pop()
            if a != 0:
                return TARGET
            return next

        return ifne

    return make


def ifne_back(E):
    """Branch if the int is != 0."""
    back = E.back

    def make(pc, next, TARGET):
        def ifne_back(t, f, l, s):
            a = s.pop()
            if a != 0:
                return back(t, f, TARGET)
            return next

        return ifne_back

    return make


def iflt(E):
    """Branch if the int is < 0."""

    def make(pc, next, TARGET):
        def iflt(t, f, l, s):
            a = s.pop()
            if a < 0:
                return TARGET
            return next

        return iflt

    return make


def iflt_back(E):
    """Branch if the int is < 0."""
    back = E.back

    def make(pc, next, TARGET):
        def iflt_back(t, f, l, s):
            a = s.pop()
            if a < 0:
                return back(t, f, TARGET)
            return next

        return iflt_back

    return make


def ifge(E):
    """Branch if the int is >= 0."""

    def make(pc, next, TARGET):
        def ifge(t, f, l, s):
            a = s.pop()
            if a >= 0:
                return TARGET
            return next

        return ifge

    return make


def ifge_back(E):
    """Branch if the int is >= 0."""
    back = E.back

    def make(pc, next, TARGET):
        def ifge_back(t, f, l, s):
            a = s.pop()
            if a >= 0:
                return back(t, f, TARGET)
            return next

        return ifge_back

    return make


def ifgt(E):
    """Branch if the int is > 0."""

    def make(pc, next, TARGET):
        def ifgt(t, f, l, s):
            a = s.pop()
            if a > 0:
                return TARGET
            return next

        return ifgt

    return make


def ifgt_back(E):
    """Branch if the int is > 0."""
    back = E.back

    def make(pc, next, TARGET):
        def ifgt_back(t, f, l, s):
            a = s.pop()
            if a > 0:
                return back(t, f, TARGET)
            return next

        return ifgt_back

    return make


def ifle(E):
    """Branch if the int is <= 0."""

    def make(pc, next, TARGET):
        def ifle(t, f, l, s):
            a = s.pop()
            if a <= 0:
                return TARGET
            return next

        return ifle

    return make


def ifle_back(E):
    """Branch if the int is <= 0."""
    back = E.back

    def make(pc, next, TARGET):
        def ifle_back(t, f, l, s):
            a = s.pop()
            if a <= 0:
                return back(t, f, TARGET)
            return next

        return ifle_back

    return make


def if_icmpeq(E):
    """Branch if the first == the second."""

    def make(pc, next, TARGET):
        def if_icmpeq(t, f, l, s):
            b = s.pop()
            a = s.pop()
            if a == b:
                return TARGET
            return next

        return if_icmpeq

    return make


def if_icmpeq_back(E):
    """Branch if the first == the second."""
    back = E.back

    def make(pc, next, TARGET):
        def if_icmpeq_back(t, f, l, s):
            b = s.pop()
            a = s.pop()
            if a == b:
                return back(t, f, TARGET)
            return next

        return if_icmpeq_back

    return make


def if_icmpne(E):
    """Branch if the first != the second."""

    def make(pc, next, TARGET):
        def if_icmpne(t, f, l, s):
            b = s.pop()
            a = s.pop()
            if a != b:
                return TARGET
            return next

        return if_icmpne

    return make


def if_icmpne_back(E):
    """Branch if the first != the second."""
    back = E.back

    def make(pc, next, TARGET):
        def if_icmpne_back(t, f, l, s):
            b = s.pop()
            a = s.pop()
            if a != b:
                return back(t, f, TARGET)
            return next

        return if_icmpne_back

    return make


def if_icmplt(E):
    """Branch if the first < the second."""

    def make(pc, next, TARGET):
        def if_icmplt(t, f, l, s):
            b = s.pop()
            a = s.pop()
            if a < b:
                return TARGET
            return next

        return if_icmplt

    return make


def if_icmplt_back(E):
    """Branch if the first < the second."""
    back = E.back

    def make(pc, next, TARGET):
        def if_icmplt_back(t, f, l, s):
            b = s.pop()
            a = s.pop()
            if a < b:
                return back(t, f, TARGET)
            return next

        return if_icmplt_back

    return make


def if_icmpge(E):
    """Branch if the first >= the second."""

    def make(pc, next, TARGET):
        def if_icmpge(t, f, l, s):
            b = s.pop()
            a = s.pop()
            if a >= b:
                return TARGET
            return next

        return if_icmpge

    return make


def if_icmpge_back(E):
    """Branch if the first >= the second."""
    back = E.back

    def make(pc, next, TARGET):
        def if_icmpge_back(t, f, l, s):
            b = s.pop()
            a = s.pop()
            if a >= b:
                return back(t, f, TARGET)
            return next

        return if_icmpge_back

    return make


def if_icmpgt(E):
    """Branch if the first > the second."""

    def make(pc, next, TARGET):
        def if_icmpgt(t, f, l, s):
            b = s.pop()
            a = s.pop()
            if a > b:
                return TARGET
            return next

        return if_icmpgt

    return make


def if_icmpgt_back(E):
    """Branch if the first > the second."""
    back = E.back

    def make(pc, next, TARGET):
        def if_icmpgt_back(t, f, l, s):
            b = s.pop()
            a = s.pop()
            if a > b:
                return back(t, f, TARGET)
            return next

        return if_icmpgt_back

    return make


def if_icmple(E):
    """Branch if the first <= the second."""

    def make(pc, next, TARGET):
        def if_icmple(t, f, l, s):
            b = s.pop()
            a = s.pop()
            if a <= b:
                return TARGET
            return next

        return if_icmple

    return make


def if_icmple_back(E):
    """Branch if the first <= the second."""
    back = E.back

    def make(pc, next, TARGET):
        def if_icmple_back(t, f, l, s):
            b = s.pop()
            a = s.pop()
            if a <= b:
                return back(t, f, TARGET)
            return next

        return if_icmple_back

    return make


def if_acmpeq(E):
    """Branch if the first == the second."""

    def make(pc, next, TARGET):
        def if_acmpeq(t, f, l, s):
            b = s.pop()
            a = s.pop()
            if a == b:
                return TARGET
            return next

        return if_acmpeq

    return make


def if_acmpeq_back(E):
    """Branch if the first == the second."""
    back = E.back

    def make(pc, next, TARGET):
        def if_acmpeq_back(t, f, l, s):
            b = s.pop()
            a = s.pop()
            if a == b:
                return back(t, f, TARGET)
            return next

        return if_acmpeq_back

    return make


def if_acmpne(E):
    """Branch if the first != the second."""

    def make(pc, next, TARGET):
        def if_acmpne(t, f, l, s):
            b = s.pop()
            a = s.pop()
            if a != b:
                return TARGET
            return next

        return if_acmpne

    return make


def if_acmpne_back(E):
    """Branch if the first != the second."""
    back = E.back

    def make(pc, next, TARGET):
        def if_acmpne_back(t, f, l, s):
            b = s.pop()
            a = s.pop()
            if a != b:
                return back(t, f, TARGET)
            return next

        return if_acmpne_back

    return make


def goto(E):
    """Branch always."""

    def make(pc, next, TARGET):
        def goto(t, f, l, s):
            return TARGET

        return goto

    return make


def goto_back(E):
    """Branch always."""
    back = E.back

    def make(pc, next, TARGET):
        def goto_back(t, f, l, s):
            return back(t, f, TARGET)

        return goto_back

    return make


def tableswitch(E):
    """Branch by index; `cases` are pairs of value and target."""
    back = E.back

    def make(pc, next, CASES, DEFAULT):
        def tableswitch(t, f, l, s):
            a = s.pop()
            x1 = CASES.get(a, DEFAULT)
            return x1 if x1 > pc else back(t, f, x1)

        return tableswitch

    return make


def lookupswitch(E):
    """Branch by key; `cases` are pairs of value and target."""
    back = E.back

    def make(pc, next, CASES, DEFAULT):
        def lookupswitch(t, f, l, s):
            a = s.pop()
            x1 = CASES.get(a, DEFAULT)
            return x1 if x1 > pc else back(t, f, x1)

        return lookupswitch

    return make


def ireturn_Z(E):
    """Return a value to the caller; a synchronized method lets its monitor go. (JVMS 2.11.8)"""
    unlock = E.unlock

    def make(pc, next):
        def ireturn_Z(t, f, l, s):
            a = s.pop()
            if f.lock:
                f.pc = pc
                unlock(t, f)
            t.next = x = f.caller
            x.stack.append(a & 1)
            return -1

        return ireturn_Z

    return make


def ireturn_B(E):
    """Return a value to the caller; a synchronized method lets its monitor go. (JVMS 2.11.8)"""
    unlock = E.unlock

    def make(pc, next):
        def ireturn_B(t, f, l, s):
            a = s.pop()
            x1 = a
            if x1 > 127 or x1 < -128: x1 = (x1 + 0x80 & 0xff) - 0x80
            if f.lock:
                f.pc = pc
                unlock(t, f)
            t.next = x = f.caller
            x.stack.append(x1)
            return -1

        return ireturn_B

    return make


def ireturn_C(E):
    """Return a value to the caller; a synchronized method lets its monitor go. (JVMS 2.11.8)"""
    unlock = E.unlock

    def make(pc, next):
        def ireturn_C(t, f, l, s):
            a = s.pop()
            if f.lock:
                f.pc = pc
                unlock(t, f)
            t.next = x = f.caller
            x.stack.append(a & 0xffff)
            return -1

        return ireturn_C

    return make


def ireturn_S(E):
    """Return a value to the caller; a synchronized method lets its monitor go. (JVMS 2.11.8)"""
    unlock = E.unlock

    def make(pc, next):
        def ireturn_S(t, f, l, s):
            a = s.pop()
            x1 = a
            if x1 > 32767 or x1 < -32768: x1 = (x1 + 0x8000 & 0xffff) - 0x8000
            if f.lock:
                f.pc = pc
                unlock(t, f)
            t.next = x = f.caller
            x.stack.append(x1)
            return -1

        return ireturn_S

    return make


def ireturn_I(E):
    """Return a value to the caller; a synchronized method lets its monitor go. (JVMS 2.11.8)"""
    unlock = E.unlock

    def make(pc, next):
        def ireturn_I(t, f, l, s):
            a = s.pop()
            if f.lock:
                f.pc = pc
                unlock(t, f)
            t.next = x = f.caller
            x.stack.append(a)
            return -1

        return ireturn_I

    return make


def lreturn(E):
    """Return a value to the caller; a synchronized method lets its monitor go. (JVMS 2.11.8)"""
    unlock = E.unlock

    def make(pc, next):
        def lreturn(t, f, l, s):
            a = s.pop()
            if f.lock:
                f.pc = pc
                unlock(t, f)
            t.next = x = f.caller
            x.stack.append(a)
            return -1

        return lreturn

    return make


def freturn(E):
    """Return a value to the caller; a synchronized method lets its monitor go. (JVMS 2.11.8)"""
    unlock = E.unlock

    def make(pc, next):
        def freturn(t, f, l, s):
            a = s.pop()
            if f.lock:
                f.pc = pc
                unlock(t, f)
            t.next = x = f.caller
            x.stack.append(a)
            return -1

        return freturn

    return make


def dreturn(E):
    """Return a value to the caller; a synchronized method lets its monitor go. (JVMS 2.11.8)"""
    unlock = E.unlock

    def make(pc, next):
        def dreturn(t, f, l, s):
            a = s.pop()
            if f.lock:
                f.pc = pc
                unlock(t, f)
            t.next = x = f.caller
            x.stack.append(a)
            return -1

        return dreturn

    return make


def areturn(E):
    """Return a value to the caller; a synchronized method lets its monitor go. (JVMS 2.11.8)"""
    unlock = E.unlock

    def make(pc, next):
        def areturn(t, f, l, s):
            a = s.pop()
            if f.lock:
                f.pc = pc
                unlock(t, f)
            t.next = x = f.caller
            x.stack.append(a)
            return -1

        return areturn

    return make


def return_(E):
    """Return from a void method."""
    unlock = E.unlock

    def make(pc, next):
        def return_(t, f, l, s):
            if f.lock:
                f.pc = pc
                unlock(t, f)
            t.next = x = f.caller
            return -1

        return return_

    return make


def getstatic_Z(E):
    """Push a static field; initialises its class first."""
    I8 = E.I8

    def make(pc, next, OFFSET):
        def getstatic_Z(t, f, l, s):
            x1 = I8[OFFSET]
            s.append(x1)
            return next

        return getstatic_Z

    return make


def getstatic_B(E):
    """Push a static field; initialises its class first."""
    I8 = E.I8

    def make(pc, next, OFFSET):
        def getstatic_B(t, f, l, s):
            x1 = I8[OFFSET]
            s.append(x1)
            return next

        return getstatic_B

    return make


def getstatic_C(E):
    """Push a static field; initialises its class first."""
    U16 = E.U16

    def make(pc, next, OFFSET):
        def getstatic_C(t, f, l, s):
            x1 = U16[OFFSET]
            s.append(x1)
            return next

        return getstatic_C

    return make


def getstatic_S(E):
    """Push a static field; initialises its class first."""
    I16 = E.I16

    def make(pc, next, OFFSET):
        def getstatic_S(t, f, l, s):
            x1 = I16[OFFSET]
            s.append(x1)
            return next

        return getstatic_S

    return make


def getstatic_I(E):
    """Push a static field; initialises its class first."""
    I32 = E.I32

    def make(pc, next, OFFSET):
        def getstatic_I(t, f, l, s):
            x1 = I32[OFFSET]
            s.append(x1)
            return next

        return getstatic_I

    return make


def getstatic_J(E):
    """Push a static field; initialises its class first."""
    I64 = E.I64

    def make(pc, next, OFFSET):
        def getstatic_J(t, f, l, s):
            x1 = I64[OFFSET]
            s.append(x1)
            return next

        return getstatic_J

    return make


def getstatic_F(E):
    """Push a static field; initialises its class first."""
    F32 = E.F32

    def make(pc, next, OFFSET):
        def getstatic_F(t, f, l, s):
            x1 = F32[OFFSET]
            s.append(x1)
            return next

        return getstatic_F

    return make


def getstatic_D(E):
    """Push a static field; initialises its class first."""
    F64 = E.F64

    def make(pc, next, OFFSET):
        def getstatic_D(t, f, l, s):
            x1 = F64[OFFSET]
            s.append(x1)
            return next

        return getstatic_D

    return make


def getstatic_A(E):
    """Push a static field; initialises its class first."""
    U32 = E.U32

    def make(pc, next, OFFSET):
        def getstatic_A(t, f, l, s):
            x1 = U32[OFFSET]
            s.append(x1)
            return next

        return getstatic_A

    return make


def putstatic_Z(E):
    """Store into a static field; initialises its class first."""
    U8 = E.U8

    def make(pc, next, OFFSET):
        def putstatic_Z(t, f, l, s):
            a = s.pop()
            U8[OFFSET] = a & 1
            return next

        return putstatic_Z

    return make


def putstatic_B(E):
    """Store into a static field; initialises its class first."""
    U8 = E.U8

    def make(pc, next, OFFSET):
        def putstatic_B(t, f, l, s):
            a = s.pop()
            U8[OFFSET] = a & 255
            return next

        return putstatic_B

    return make


def putstatic_C(E):
    """Store into a static field; initialises its class first."""
    U16 = E.U16

    def make(pc, next, OFFSET):
        def putstatic_C(t, f, l, s):
            a = s.pop()
            U16[OFFSET] = a & 65535
            return next

        return putstatic_C

    return make


def putstatic_S(E):
    """Store into a static field; initialises its class first."""
    U16 = E.U16

    def make(pc, next, OFFSET):
        def putstatic_S(t, f, l, s):
            a = s.pop()
            U16[OFFSET] = a & 65535
            return next

        return putstatic_S

    return make


def putstatic_I(E):
    """Store into a static field; initialises its class first."""
    I32 = E.I32

    def make(pc, next, OFFSET):
        def putstatic_I(t, f, l, s):
            a = s.pop()
            I32[OFFSET] = a
            return next

        return putstatic_I

    return make


def putstatic_J(E):
    """Store into a static field; initialises its class first."""
    I64 = E.I64

    def make(pc, next, OFFSET):
        def putstatic_J(t, f, l, s):
            a = s.pop()
            I64[OFFSET] = a
            return next

        return putstatic_J

    return make


def putstatic_F(E):
    """Store into a static field; initialises its class first."""
    F32 = E.F32

    def make(pc, next, OFFSET):
        def putstatic_F(t, f, l, s):
            a = s.pop()
            F32[OFFSET] = a
            return next

        return putstatic_F

    return make


def putstatic_D(E):
    """Store into a static field; initialises its class first."""
    F64 = E.F64

    def make(pc, next, OFFSET):
        def putstatic_D(t, f, l, s):
            a = s.pop()
            F64[OFFSET] = a
            return next

        return putstatic_D

    return make


def putstatic_A(E):
    """Store into a static field; initialises its class first."""
    U32 = E.U32

    def make(pc, next, OFFSET):
        def putstatic_A(t, f, l, s):
            a = s.pop()
            U32[OFFSET] = a
            return next

        return putstatic_A

    return make


def getfield_Z(E):
    """Push a field of an object."""
    I8 = E.I8
    null_pointer = E.null_pointer

    def make(pc, next, OFFSET):
        def getfield_Z(t, f, l, s):
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            x1 = I8[(a << 2) + OFFSET]
            s.append(x1)
            return next

        return getfield_Z

    return make


def getfield_B(E):
    """Push a field of an object."""
    I8 = E.I8
    null_pointer = E.null_pointer

    def make(pc, next, OFFSET):
        def getfield_B(t, f, l, s):
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            x1 = I8[(a << 2) + OFFSET]
            s.append(x1)
            return next

        return getfield_B

    return make


def getfield_C(E):
    """Push a field of an object."""
    U16 = E.U16
    null_pointer = E.null_pointer

    def make(pc, next, OFFSET):
        def getfield_C(t, f, l, s):
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            x1 = U16[(a << 1) + OFFSET]
            s.append(x1)
            return next

        return getfield_C

    return make


def getfield_S(E):
    """Push a field of an object."""
    I16 = E.I16
    null_pointer = E.null_pointer

    def make(pc, next, OFFSET):
        def getfield_S(t, f, l, s):
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            x1 = I16[(a << 1) + OFFSET]
            s.append(x1)
            return next

        return getfield_S

    return make


def getfield_I(E):
    """Push a field of an object."""
    I32 = E.I32
    null_pointer = E.null_pointer

    def make(pc, next, OFFSET):
        def getfield_I(t, f, l, s):
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            x1 = I32[a + OFFSET]
            s.append(x1)
            return next

        return getfield_I

    return make


def getfield_J(E):
    """Push a field of an object."""
    I64 = E.I64
    null_pointer = E.null_pointer

    def make(pc, next, OFFSET):
        def getfield_J(t, f, l, s):
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            x1 = I64[(a >> 1) + OFFSET]
            s.append(x1)
            return next

        return getfield_J

    return make


def getfield_F(E):
    """Push a field of an object."""
    F32 = E.F32
    null_pointer = E.null_pointer

    def make(pc, next, OFFSET):
        def getfield_F(t, f, l, s):
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            x1 = F32[a + OFFSET]
            s.append(x1)
            return next

        return getfield_F

    return make


def getfield_D(E):
    """Push a field of an object."""
    F64 = E.F64
    null_pointer = E.null_pointer

    def make(pc, next, OFFSET):
        def getfield_D(t, f, l, s):
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            x1 = F64[(a >> 1) + OFFSET]
            s.append(x1)
            return next

        return getfield_D

    return make


def getfield_A(E):
    """Push a field of an object."""
    U32 = E.U32
    null_pointer = E.null_pointer

    def make(pc, next, OFFSET):
        def getfield_A(t, f, l, s):
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            x1 = U32[a + OFFSET]
            s.append(x1)
            return next

        return getfield_A

    return make


def putfield_Z(E):
    """Store into a field of an object."""
    U8 = E.U8
    null_pointer = E.null_pointer

    def make(pc, next, OFFSET):
        def putfield_Z(t, f, l, s):
            b = s.pop()
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            U8[(a << 2) + OFFSET] = b & 1
            return next

        return putfield_Z

    return make


def putfield_B(E):
    """Store into a field of an object."""
    U8 = E.U8
    null_pointer = E.null_pointer

    def make(pc, next, OFFSET):
        def putfield_B(t, f, l, s):
            b = s.pop()
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            U8[(a << 2) + OFFSET] = b & 255
            return next

        return putfield_B

    return make


def putfield_C(E):
    """Store into a field of an object."""
    U16 = E.U16
    null_pointer = E.null_pointer

    def make(pc, next, OFFSET):
        def putfield_C(t, f, l, s):
            b = s.pop()
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            U16[(a << 1) + OFFSET] = b & 65535
            return next

        return putfield_C

    return make


def putfield_S(E):
    """Store into a field of an object."""
    U16 = E.U16
    null_pointer = E.null_pointer

    def make(pc, next, OFFSET):
        def putfield_S(t, f, l, s):
            b = s.pop()
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            U16[(a << 1) + OFFSET] = b & 65535
            return next

        return putfield_S

    return make


def putfield_I(E):
    """Store into a field of an object."""
    I32 = E.I32
    null_pointer = E.null_pointer

    def make(pc, next, OFFSET):
        def putfield_I(t, f, l, s):
            b = s.pop()
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            I32[a + OFFSET] = b
            return next

        return putfield_I

    return make


def putfield_J(E):
    """Store into a field of an object."""
    I64 = E.I64
    null_pointer = E.null_pointer

    def make(pc, next, OFFSET):
        def putfield_J(t, f, l, s):
            b = s.pop()
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            I64[(a >> 1) + OFFSET] = b
            return next

        return putfield_J

    return make


def putfield_F(E):
    """Store into a field of an object."""
    F32 = E.F32
    null_pointer = E.null_pointer

    def make(pc, next, OFFSET):
        def putfield_F(t, f, l, s):
            b = s.pop()
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            F32[a + OFFSET] = b
            return next

        return putfield_F

    return make


def putfield_D(E):
    """Store into a field of an object."""
    F64 = E.F64
    null_pointer = E.null_pointer

    def make(pc, next, OFFSET):
        def putfield_D(t, f, l, s):
            b = s.pop()
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            F64[(a >> 1) + OFFSET] = b
            return next

        return putfield_D

    return make


def putfield_A(E):
    """Store into a field of an object."""
    U32 = E.U32
    null_pointer = E.null_pointer

    def make(pc, next, OFFSET):
        def putfield_A(t, f, l, s):
            b = s.pop()
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            U32[a + OFFSET] = b
            return next

        return putfield_A

    return make


def new(E):
    """Make an object with zeroed fields; initialises its class first."""
    new_object = E.new_object

    def make(pc, next, CLASS):
        def new(t, f, l, s):
            f.pc = pc
            x1 = new_object(CLASS)
            s.append(x1)
            return next

        return new

    return make


def newarray(E):
    """Make an array of a primitive type (JVMS table 6.5.newarray-A)."""
    negative_size = E.negative_size
    new_array = E.new_array

    def make(pc, next, CLASS):
        def newarray(t, f, l, s):
            a = s.pop()
            if a < 0:
                f.pc = pc
                raise negative_size(a)
            f.pc = pc
            x1 = new_array(CLASS, a)
            s.append(x1)
            return next

        return newarray

    return make


def anewarray(E):
    """Make an array of references."""
    negative_size = E.negative_size
    new_array = E.new_array

    def make(pc, next, CLASS):
        def anewarray(t, f, l, s):
            a = s.pop()
            if a < 0:
                f.pc = pc
                raise negative_size(a)
            f.pc = pc
            x1 = new_array(CLASS, a)
            s.append(x1)
            return next

        return anewarray

    return make


def arraylength(E):
    """Push an array's length."""
    U32 = E.U32
    null_pointer = E.null_pointer

    def make(pc, next):
        def arraylength(t, f, l, s):
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            x1 = U32[a + 1]
            s.append(x1)
            return next

        return arraylength

    return make


def athrow(E):
    """Throw; null throws NullPointerException instead. (JVMS 6.5.athrow)"""
    null_pointer = E.null_pointer
    JavaThrow = E.JavaThrow

    def make(pc, next):
        def athrow(t, f, l, s):
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            f.pc = pc
            raise JavaThrow(a)

        return athrow

    return make


def checkcast(E):
    """Throw ClassCastException unless null or an instance."""
    SUPERS = E.SUPERS
    U32 = E.U32
    check_cast = E.check_cast

    def make(pc, next, CLASS):
        def checkcast(t, f, l, s):
            a = s.pop()
            if a and CLASS.id not in SUPERS[U32[a]]:
                f.pc = pc
                check_cast(a, CLASS)
            s.append(a)
            return next

        return checkcast

    return make


def instanceof(E):
    """1 for an instance, 0 for null and others."""
    instance_of = E.instance_of

    def make(pc, next, CLASS):
        def instanceof(t, f, l, s):
            a = s.pop()
            x1 = instance_of(a, CLASS)
            s.append(x1)
            return next

        return instanceof

    return make


def monitorenter(E):
    """Enter the object's monitor, waiting for it if need be."""
    monitor_enter = E.monitor_enter
    null_pointer = E.null_pointer

    def make(pc, next):
        def monitorenter(t, f, l, s):
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            f.pc = pc
            if not monitor_enter(t, a):
                s.append(a)
                t.next = None
                return -1
            return next

        return monitorenter

    return make


def monitorexit(E):
    """Leave the object's monitor. (IllegalMonitorStateException)"""
    monitor_exit = E.monitor_exit
    null_pointer = E.null_pointer

    def make(pc, next):
        def monitorexit(t, f, l, s):
            a = s.pop()
            if not a:
                f.pc = pc
                raise null_pointer(f)
            f.pc = pc
            monitor_exit(t, a)
            return next

        return monitorexit

    return make


def multianewarray(E):
    """Make an array of arrays; the stack operands are the lengths, outermost first."""
    new_multi_array = E.new_multi_array

    def make(pc, next, CLASS, COUNT):
        def multianewarray(t, f, l, s):
            f.pc = pc
            lengths = s[-COUNT:]
            del s[-COUNT:]
            x1 = new_multi_array(t, CLASS, lengths)
            s.append(x1)
            return next

        return multianewarray

    return make


def ifnull(E):
    """Branch if null."""

    def make(pc, next, TARGET):
        def ifnull(t, f, l, s):
            a = s.pop()
            if not a:
                return TARGET
            return next

        return ifnull

    return make


def ifnull_back(E):
    """Branch if null."""
    back = E.back

    def make(pc, next, TARGET):
        def ifnull_back(t, f, l, s):
            a = s.pop()
            if not a:
                return back(t, f, TARGET)
            return next

        return ifnull_back

    return make


def ifnonnull(E):
    """Branch if not null."""

    def make(pc, next, TARGET):
        def ifnonnull(t, f, l, s):
            a = s.pop()
            if a:
                return TARGET
            return next

        return ifnonnull

    return make


def ifnonnull_back(E):
    """Branch if not null."""
    back = E.back

    def make(pc, next, TARGET):
        def ifnonnull_back(t, f, l, s):
            a = s.pop()
            if a:
                return back(t, f, TARGET)
            return next

        return ifnonnull_back

    return make
