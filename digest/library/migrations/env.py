"""Alembic's entry: runs the migrations within the transaction that `migrating` has begun."""

from alembic import context

context.configure(connection=context.config.attributes["connection"])
context.run_migrations()
