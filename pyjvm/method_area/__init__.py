"""What linking makes of class files: classes, methods, fields, tables of virtual methods (JVMS 2.5.4)."""
