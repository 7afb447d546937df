"""Prints what Python's `email` reads in mails: one JSON object a line, in the order of the files.

mail-fields.py FILE…

`failed` lists the fields that the package fails to read; of a mail that is HTML alone, `text` is null. Parts are taken as a person sees them: plain text that is
not offered as a file, else HTML; mails within the mail are attachments.
"""

import datetime
import email
import email.policy
import json
import re
import sys


def addresses(mail, field):
    return [[a.display_name, a.addr_spec] for value in mail.get_all(field, []) for a in value.addresses]


def ids(mail, field):
    return [word for value in mail.get_all(field, []) for word in re.findall("<[^<>]+>", str(value))]


def date(mail):
    moment = mail["Date"].datetime
    if moment is None:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=datetime.timezone.utc)
    return moment.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def leaves(part):
    if part.get_content_maintype() == "multipart":
        for inner in part.get_payload() if part.is_multipart() else []:
            yield from leaves(inner)
    else:
        yield part


def is_text(part, kind):
    return part.get_content_type() == kind and part.get_content_disposition() != "attachment"


def text(mail):
    parts = [part for part in leaves(mail) if is_text(part, "text/plain")]
    html = any(is_text(part, "text/html") for part in leaves(mail))
    # How HTML becomes plain text is nothing that the package does.
    return None if html and not parts else "\n".join(part.get_content() for part in parts)


def attachments(mail):
    files = [
        part
        for part in leaves(mail)
        if part.get_content_disposition() == "attachment" or part.get_content_maintype() != "text"
    ]
    return [part.get_filename() or "attachment" for part in files]


READERS = {
    "from": lambda mail: addresses(mail, "From"),
    "to": lambda mail: addresses(mail, "To"),
    "subject": lambda mail: str(mail["Subject"] or ""),
    "date": date,
    "message_id": lambda mail: ids(mail, "Message-ID")[:1],
    "in_reply_to": lambda mail: ids(mail, "In-Reply-To"),
    "references": lambda mail: ids(mail, "References"),
    "text": text,
    "attachments": attachments,
}


def fields(mail):
    found = {}
    for name, read in READERS.items():
        try:
            found[name] = read(mail)
        except Exception:
            found[name], found["failed"] = None, found.get("failed", []) + [name]
    return found


for path in sys.argv[1:]:
    with open(path, "rb") as file:
        mail = email.message_from_binary_file(file, policy=email.policy.default)
    # What was no character stays in Python as half a surrogate pair, which is no JSON.
    text = json.dumps(fields(mail), ensure_ascii=False)
    print(re.sub("[\ud800-\udfff]", "\ufffd", text))
