"""Calls through the authority's own Asterisk: its AudioSocket protocol, with our own ears and voice."""
