"""The launcher: from a command line as `java` takes it to a program's exit status."""
