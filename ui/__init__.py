"""The window: what an editor sees and touches. Everything it knows it asks of digest."""
