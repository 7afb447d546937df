"""Prints what Python's `email` reads in the headers of mails, a line each: names and addresses of From and To, the
subject, Message-ID, In-Reply-To, References and the names of attachments, parted by tabs.

mail-headers.py FILE…
"""

import email
import email.policy
import sys

for path in sys.argv[1:]:
    with open(path, "rb") as file:
        mail = email.message_from_binary_file(file, policy=email.policy.default)
    people = [f"{a.display_name}|{a.addr_spec}" for field in ("From", "To") for a in mail[field].addresses]
    ids = [" ".join((mail[field] or "").split()) for field in ("Message-ID", "In-Reply-To", "References")]
    names = [part.get_filename("") for part in mail.iter_attachments()]
    print("\t".join([*people, mail["Subject"], *ids, *names]))
