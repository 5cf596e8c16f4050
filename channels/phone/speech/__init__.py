"""Hearing and speaking on the authority's own machine.

`server`, `recognise`, `weights` and `endpoint` run in `.venv-speech`, as a process of their own; `client` and `voice`
run beside the calls. Audio is kept in memory only and never longer than the sentence it belongs to (§ 201 StGB).
"""
