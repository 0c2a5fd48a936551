"""From names to linked classes: class loaders, linking, verification, resolution (JVMS 5)."""
