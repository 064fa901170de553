"""What Digest Desk is measured by. `make bench` prints it; README.md here says how to read it."""
