"""Tests of guest memory, the heap and the collector."""
