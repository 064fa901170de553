"""Whether two articles say the same: agency copy that several sources print. Pure."""
