"""How large a mail may be."""

CLIP = 102 * 1024
"""Bytes of HTML beyond which Gmail cuts a mail off and shows a link to the whole message."""

BUDGET = CLIP * 9 // 10
"""What a mail's texts are shortened to: relays add lines and addresses of their own."""
