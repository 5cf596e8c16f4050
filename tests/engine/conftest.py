"""These tests run in the engine's own Python with unittest (scripts/test); pytest's Python has no Rasa."""

collect_ignore_glob = ["test_*.py"]
