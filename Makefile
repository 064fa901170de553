# `make run` and `make test` each set up all they need; a second run skips what is done.
.PHONY: help run test check bench explore torture year translations clean setup lock

python := .venv/bin/python

# The window and the tests start many processes: each would compile all the sources anew.
unexport PYTHONDONTWRITEBYTECODE

help:
	@echo "make run    the main job on the sample site, then the window where there is a display"
	@echo "make test   every test"
	@echo "make check  lint, format and types"
	@echo "make bench  measure"
	@echo "make explore  the property tests with many new examples"
	@echo "make torture  kill the window while it is edited, and look for what is lost"
	@echo "make year   a simulated year of schedules, with sleeps, crashes and lost networks"
	@echo "make translations   bring the window's languages up to date with the code"
	@echo "make pictures   photograph the window in every scene, into demo/pictures"
	@echo "make lock   pin the newest versions that pyproject.toml allows"
	@echo "make clean  remove what the others made"

setup:
	@scripts/setup.sh

run: setup
	@$(python) main.py demo --out demo
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then $(python) main.py --desk demo/desk; \
	else echo "No display here: open demo/ to see the edition, or run 'make run' on a desktop."; fi

test: setup check
	@$(python) -m pytest

check: setup
	@$(python) -m ruff check .
	@$(python) -m ruff format --check .
	@$(python) -m mypy

explore: setup
	@DIGEST_EXPLORE=1 $(python) -m pytest $$(grep -rl "from hypothesis import" tests --include="test_*.py")

bench: setup
	@$(python) -m benchmarks

translations: setup
	@$(python) scripts/translations.py

torture: setup
	@$(python) tests/torture

year: setup
	@$(python) tests/year

pictures: setup
	@[ -d demo/desk ] || $(python) main.py demo --out demo
	@$(python) scripts/pictures --out demo/pictures --prefix light-
	@$(python) scripts/pictures --out demo/pictures --prefix dark- --colours dark
	@$(python) scripts/pictures --out demo/pictures --prefix large- --text 200

lock: setup
	@$(python) -m pip install --quiet uv
	@.venv/bin/uv pip compile pyproject.toml --group dev --universal --python-version 3.11 \
		--generate-hashes --no-header --upgrade --quiet -o requirements.lock

clean:
	@rm -rf .venv demo build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
