"""Where the bytes of classes and resources come from: directories and jars (`path`), a JDK's image (`jimage`)."""
