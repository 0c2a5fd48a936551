"""The names of tags that a selection may use: those of java, so that options written for it are understood here."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_NAMES = """
    add age alloc annotation aot arguments array attach barrier blocks bot breakpoint bytecode cause cds census class
    classhisto cleanup codecache compaction compilation condy constantpool constraints container continuations coops
    cpu cset data datacreation dcmd decoder defaultmethods deoptimization dependencies director dump dynamic ergo event
    exceptions exit fastlock finalizer fingerprint free freelist gc handshake hashtables heap heapdump humongous ihop
    iklass indy init inlinecache inlining install interpreter itables jfr jit jmethod jni jvmci jvmti lambda library
    link liveness load loader logging malloc map mark marking membername memops metadata metaspace methodcomparator
    methodhandles methodtrace mirror mmu module monitorinflation monitormismatch monitortable native nestmates nmethod
    nmt normalize numa objecttagging obsolete oldobject oom oopmap oops oopstorage os owner page pagesize parser patch
    path perf periodic phases plab placeholders preempt preorder preview promotion ptrqueue purge record redefine ref
    refine region reloc remset resolve safepoint sampling scavenge sealed setting smr stackbarrier stackmap stacktrace
    stackwalk start startup startuptime state stats streaming stringdedup stringtable stubs subclass survivor suspend
    sweep symboltable system table task thread throttle timer tlab tracking training trimnative unload unmap unshareable
    update valuebasedclasses verification verify vmmutex vmoperation vmthread vtables vtablestubs
"""
TAGS = frozenset(_NAMES.split())


def closest(word: str, names: "Iterable[str]", least: float) -> str | None:
    """The name most like `word`, by the share of letter pairs in common; None if no share is at least `least`."""
    pairs = [word[i : i + 2] for i in range(len(word) - 1)]
    best = None
    for name in sorted(names):
        common = sum(pairs.count(name[i : i + 2]) for i in range(len(name) - 1))
        likeness = 2 * common / (len(word) + len(name))
        if likeness >= least:
            best, least = name, likeness
    return best
