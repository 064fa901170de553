"""How the rows of the panes are painted."""
