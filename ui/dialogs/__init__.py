"""Windows of their own: publications, editions, runs."""
