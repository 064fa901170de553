"""What touches WeasyPrint: galleys are set, pages laid out, PDFs written."""
