"""The press beside its peers: the same edition, in one run."""
