"""What the menus do, by subject: each class holds the commands of one menu or so."""
