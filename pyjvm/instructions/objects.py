"""Objects, fields, type tests, monitors and calls (JVMS 2.11.5, 2.11.8, 2.11.10)."""

from .table import define, op


@op(0xB2, "--*", "cp2")
def getstatic(m, entry):
    "Push a static field; initialises its class first."
    return m.load_static(m.static_field(entry))


@op(0xB3, "*--", "cp2")
def putstatic(m, value, entry):
    "Store into a static field; initialises its class first."
    m.store_static(m.static_field(entry), value)


@op(0xB4, "A--*", "cp2")
def getfield(m, object_, entry):
    "Push a field of an object."
    field = m.field(entry)
    m.null_check(object_)
    return m.load_field(field, object_)


@op(0xB5, "A*--", "cp2")
def putfield(m, object_, value, entry):
    "Store into a field of an object."
    field = m.field(entry)
    m.null_check(object_)
    m.store_field(field, object_, value)


@op(0xBB, "--A", "cp2")
def new(m, entry):
    "Make an object with zeroed fields; initialises its class first."
    return m.new_object(entry)


@op(0xC0, "A--A", "cp2")
def checkcast(m, object_, entry):
    "Throw ClassCastException unless null or an instance."
    return m.check_cast(object_, entry)


@op(0xC1, "A--I", "cp2")
def instanceof(m, object_, entry):
    "1 for an instance, 0 for null and others."
    return m.instance_of(object_, entry)


@op(0xC2, "A--")
def monitorenter(m, object_):
    "Enter the object's monitor, waiting for it if need be."
    m.null_check(object_)
    m.monitor_enter(object_)


@op(0xC3, "A--")
def monitorexit(m, object_):
    "Leave the object's monitor. (IllegalMonitorStateException)"
    m.null_check(object_)
    m.monitor_exit(object_)


def _invoker(how):
    def meaning(m, *operands):
        *arguments, entry = operands
        return m.invoke(how, entry, arguments)

    meaning.__doc__ = f"Call a method: {how}. (JVMS 6.5.invoke{how})"
    return meaning


define(0xB6, "invokevirtual", "*--*", "cp2", _invoker("virtual"))
define(0xB7, "invokespecial", "*--*", "cp2", _invoker("special"))
define(0xB8, "invokestatic", "*--*", "cp2", _invoker("static"))
define(0xB9, "invokeinterface", "*--*", "interface", _invoker("interface"))
define(0xBA, "invokedynamic", "*--*", "dynamic", _invoker("dynamic"))
