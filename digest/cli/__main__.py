"""`python -m digest.cli`: the command line where no program was installed for it."""

from digest.cli.app import main

if __name__ == "__main__":
    main()
