"""Issued editions -> the pages of their archive on the web.

editions     what a site knows of an edition: its stories, its files, its corrections
tombstones   what stands in the place of an article that was taken down
shelves      all of a site's editions in order: what stands for what, months, neighbours. Pure
words        what its pages say, in the publication's language
views        what its templates see; pictures of days: calendars. Pure
pages        the files of a site, by their paths
covers       an edition's first page as a picture
"""
