"""The native tier: methods that get hot as machine code, by way of LLVM."""
