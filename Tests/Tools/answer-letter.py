"""Answers a letter as a partner's mail program would: GB18030, a quotation, In-Reply-To.

answer-letter.py LETTER ANSWER TEXT [FROM]
"""

import base64
import email
import email.policy
import sys

letter_path, answer_path, text = sys.argv[1:4]
sender = sys.argv[4] if len(sys.argv) > 4 else "li.wei@example.cn"
with open(letter_path, "rb") as file:
    letter = email.message_from_binary_file(file, policy=email.policy.default)
quoted = letter.get_body(("plain",)).get_content()
body = f"{text}\r\n\r\n李伟\r\n销售总监\r\n\r\n------------------ 原始邮件 ------------------\r\n"
body += f"发件人: \"{letter['From'].addresses[0].display_name}\" <{letter['From'].addresses[0].addr_spec}>\r\n"
body += f"主题: {letter['Subject']}\r\n\r\n"
body += "".join(f"> {line}\r\n" for line in quoted.splitlines())


def word(value):
    return f"=?gb18030?B?{base64.b64encode(value.encode('gb18030')).decode()}?="


header = [
    f"From: {word('李伟')} <{sender}>",
    f"To: {letter['From'].addresses[0].addr_spec}",
    f"Subject: {word('回复：' + letter['Subject'][:20])}\r\n {word(letter['Subject'][20:])}",
    "Date: Mon, 23 Nov 2026 17:30:00 +0800",
    "Message-ID: <tencent_5D2C77A1@example.cn>",
    f"In-Reply-To: {letter['Message-ID']}",
    f"References: {letter['Message-ID']}",
    "MIME-Version: 1.0",
    'Content-Type: text/plain; charset="gb18030"',
    "Content-Transfer-Encoding: base64",
]
with open(answer_path, "wb") as file:
    file.write("\r\n".join(header).encode("ascii") + b"\r\n\r\n")
    file.write(base64.encodebytes(body.encode("gb18030")).replace(b"\n", b"\r\n"))
