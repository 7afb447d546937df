#!/usr/bin/env python3
"""mkmail.py N ANSWERS [--seed S] -o DIR - a Maildir of N mails, of which ANSWERS answer letters of a book.

DIR/book        a Haode book: ANSWERS decisions, each asked about in a letter
DIR/Maildir     N mails in cur and new: the answers, spread evenly, among newsletters, discussions with long
                References, invoices and delivery notes as a mailbox of years holds them
DIR/expected    one line an answer: id of the decision, meaning, Message-ID

Answers name their letter by In-Reply-To, by References, by the reference in a plain subject or in one of encoded words.
Bodies are in GB2312, GBK, GB18030, Big5 and UTF-8, as base64, quoted-printable or 8bit, as plain text or HTML; the
meanings are spread over all of them. Deterministic in its arguments.
"""
import argparse, base64, os, pathlib, quopri, random

FAMILY = "李 王 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 高 罗".split()
GIVEN = "伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 霞 平 刚".split()
LATIN = "wei fang na min jing li qiang lei jun yang yong yan jie juan tao ming chao xia ping gang".split()
CHARSETS = [("gb2312", "gb2312"), ("gbk", "gbk"), ("gb18030", "gb18030"), ("utf-8", "utf-8"), ("UTF-8", "utf-8"), ("big5", "big5")]
MEANINGS = [("confirmed", "确认 {ref}", "確認 {ref}"), ("confirmed", "同意以上内容。", "同意以上內容。"), ("acknowledged", "收到，谢谢！", "收到，謝謝！"),
            ("acknowledged", "好的", "好的"), ("disputed", "第一条有误，请更正。", "第一條有誤，請更正。"), ("confirmed", "Confirmed {ref}", "Confirmed {ref}")]
WORDS = "price sample shipment invoice drawing mould tolerance carton pallet vessel booking certificate packing balance quotation".split()
HANZI = "我们已经收到贵司的来信样品将于下周寄出请查收附件中的图纸如有问题请随时联系谢谢合作单价数量交货日期付款方式"
DAYS, MONTHS = "Mon Tue Wed Thu Fri Sat Sun".split(), "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def word(text, charset, codec, rnd):
    raw = text.encode(codec, "replace")
    if rnd.random() < 0.6:
        return f"=?{charset}?B?{base64.b64encode(raw).decode()}?="
    return f"=?{charset}?Q?{''.join(f'={b:02X}' for b in raw)}?="


def body(text, charset, codec, rnd):
    """Content headers and the coded text."""
    coding = rnd.choice(("base64", "quoted-printable", "8bit"))
    kind = "html" if rnd.random() < 0.25 else "plain"
    if kind == "html":
        text = "<html><head><style>p{margin:0}</style></head><body>" + "".join(f"<p>{line}</p>\r\n" for line in text.split("\r\n")) + "</body></html>"
    raw = text.encode(codec, "replace")
    if coding == "base64":
        raw = base64.encodebytes(raw).replace(b"\n", b"\r\n")
    elif coding == "quoted-printable":
        raw = quopri.encodestring(raw).replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    return [f'Content-Type: text/{kind}; charset="{charset}"', f"Content-Transfer-Encoding: {coding}"], raw


def mixed(head, raw, rnd, size):
    """With an attachment of so many bytes."""
    mark, name = f"----=_Part_{rnd.getrandbits(48):x}", "图纸.pdf"
    part = "\r\n".join([f"--{mark}", *head, "", ""]).encode() + raw + b"\r\n"
    coded = base64.encodebytes(rnd.randbytes(size)).replace(b"\n", b"\r\n")
    head2 = [f"--{mark}", "Content-Type: application/pdf", f"Content-Disposition: attachment; filename*=UTF-8''%E5%9B%BE%E7%BA%B8.pdf", "Content-Transfer-Encoding: base64", "", ""]
    return [f'Content-Type: multipart/mixed; boundary="{mark}"'], part + "\r\n".join(head2).encode() + coded + f"\r\n--{mark}--\r\n".encode()


def date(rnd, year, month=None, days=(1, 28)):
    month = month or rnd.randrange(1, 13)
    return f"{rnd.choice(DAYS)}, {rnd.randrange(*days)} {MONTHS[month - 1]} {year} {rnd.randrange(24):02}:{rnd.randrange(60):02}:{rnd.randrange(60):02} +0800"


def trail(rnd):
    """What servers put on top: the longest part of most headers."""
    lines = ["Return-Path: <bounce@example.net>", "Delivered-To: anna.berg@example.com"]
    for hop in range(rnd.randrange(2, 6)):
        lines.append(f"Received: from mx{hop}.example.net (mx{hop}.example.net [192.0.2.{rnd.randrange(1, 255)}])\r\n\tby mail.example.com (Postfix) with ESMTPS id {rnd.getrandbits(40):X}\r\n\tfor <anna.berg@example.com>; {date(rnd, 2026)}")
    if rnd.random() < 0.7:
        coded = "\r\n ".join(base64.b64encode(rnd.randbytes(48)).decode() for _ in range(5))
        lines.append(f"DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.net; s=s1;\r\n h=from:to:subject:date:message-id;\r\n b={coded}")
    if rnd.random() < 0.3:
        lines.append("X-QQ-MIME: TCMime 1.0 by Tencent\r\nX-Mailer: QQMail 2.x\r\nX-QQ-SSF: " + "0" * 32)
    return lines


def filler(rnd, index):
    charset, codec = rnd.choice(CHARSETS)
    chinese = rnd.random() < 0.5
    topic = "".join(rnd.choices(HANZI, k=rnd.randrange(6, 20))) if chinese else " ".join(rnd.choices(WORDS, k=4))
    subject = word(topic, charset, codec, rnd) if chinese else topic
    text = "\r\n".join("".join(rnd.choices(HANZI, k=38)) if chinese else " ".join(rnd.choices(WORDS, k=9)) for _ in range(rnd.randrange(4, 40)))
    lines = trail(rnd) + [f"From: {word('王芳', charset, codec, rnd)} <w{index % 5000}@example.org>", "To: anna.berg@example.com", f"Subject: {'Re: ' if rnd.random() < 0.4 else ''}{subject}",
                          f"Date: {date(rnd, rnd.randrange(2019, 2027))}", f"Message-ID: <{rnd.getrandbits(96):x}@mail.example.org>", "MIME-Version: 1.0"]
    if rnd.random() < 0.4:
        chain = [f"<{rnd.getrandbits(96):x}@mail.example.org>" for _ in range(rnd.randrange(1, 12))]
        lines += [f"In-Reply-To: {chain[-1]}", "References: " + "\r\n ".join(chain)]
    if rnd.random() < 0.2:
        lines += ["List-Id: <news.example.org>", "List-Unsubscribe: <https://example.org/u>"]
    head, raw = body(text, charset, codec, rnd)
    if rnd.random() < 0.05:
        head, raw = mixed(head, raw, rnd, rnd.randrange(2000, 120_000))
    return "\r\n".join(lines + head + ["", ""]).encode() + raw


def answer(rnd, ask):
    charset, codec = rnd.choice(CHARSETS)
    meaning, simple, traditional = rnd.choice(MEANINGS)
    text = (traditional if codec == "big5" else simple).format(ref=ask["ref"])
    text += "\r\n\r\n------------------ 原始邮件 ------------------\r\n发件人: \"Anna\" <anna.berg@example.com>\r\n\r\n" + "\r\n".join("> " + line for line in ask["wording"].split("\r\n"))
    way = rnd.choice(("reply", "reply", "references", "plain", "coded"))
    subject = "Re: about our last talk"
    if way == "plain":
        subject = f"Re: please confirm (ref. {ask['ref']})"
    elif way == "coded":
        subject = word(f"回复：请确认（编号：{ask['ref']}）", charset, codec, rnd)
    chain = [f"<{rnd.getrandbits(96):x}@mail.example.org>" for _ in range(3)]
    lines = trail(rnd) + [f"From: {word(ask['name'], charset, codec, rnd)} <{ask['mail']}>", "To: anna.berg@example.com", f"Subject: {subject}",
                          f"Date: {date(rnd, 2026, 11, (4, 23))}", f"Message-ID: <{ask['ref'].lower()}.answer@example.cn>", "MIME-Version: 1.0"]
    if way == "reply":
        lines += [f"In-Reply-To: {ask['id']}", "References: " + "\r\n\t".join(chain + [ask["id"]])]
    elif way == "references":
        lines += [f"In-Reply-To: {chain[0]}", "References: " + "\r\n\t".join([ask["id"]] + chain)]
    head, raw = body(text, charset, codec, rnd)
    return "\r\n".join(lines + head + ["", ""]).encode() + raw, meaning


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)


def book(folder, count, rnd):
    """The letters: reference, Message-ID and whom each was sent to."""
    write(folder / "book.toml", 'format = 1\ncompany = "Bench Imports"\nhome_time_zone = "Europe/Berlin"\n')
    write(folder / "staff/anna.toml", 'name = "Anna Berg"\nemail = "anna.berg@example.com"\n')
    people, asks = min(count, 200), []
    for i in range(people):
        family, n = rnd.choice(FAMILY), rnd.randrange(len(GIVEN))
        write(folder / f"contacts/c{i:04}.toml", f'name = "{LATIN[n].title()} {i}"\nname_zh = "{family}{GIVEN[n]}"\nregion = "mainland"\n\n[[account]]\nplatform = "email"\nhandle = "{LATIN[n]}{i}@example.cn"\n')
        asks.append((f"{family}{GIVEN[n]}", f"{LATIN[n]}{i}@example.cn"))
    letters = []
    for i in range(count):
        name, mail = asks[i % people]
        ref, price = f"UNIT{i:04}-1102", f"{rnd.randrange(100, 9999) / 100:.2f}"
        ask = dict(decision=f"2026-11-02-unit-{i:04}", ref=ref, name=name, mail=mail, id=f"<20261103090000.{rnd.getrandbits(64):x}@example.com>",
                   wording=f"{price} CNY per piece, EXW\r\n单价{price}元人民币，EXW")
        english, chinese = ask["wording"].split("\r\n")
        write(folder / f"decisions/{ask['decision']}.toml", f'title = "Unit {i}"\ncontacts = ["c{i % people:04}"]\ndecided_on = 2026-11-02\nplatform = "wechat"\nkind = "price"\n'
              f'wording = "{english}"\nwording_zh = "{chinese}"\nowner = "anna"\n\n[[request]]\nsent = 2026-11-03T09:00:00Z\nchannel = "email"\nmessage_id = "{ask["id"]}"\nreference = "{ref}"\nto = ["{mail}"]\n')
        letters.append(ask)
    return letters


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("n", type=int), p.add_argument("answers", type=int)
    p.add_argument("--seed", type=int, default=1), p.add_argument("-o", type=pathlib.Path, required=True)
    a = p.parse_args()
    rnd = random.Random(f"{a.n}/{a.answers}/{a.seed}")
    letters, expected = book(a.o / "book", a.answers, rnd), []
    for folder in ("cur", "new", "tmp"):
        (a.o / "Maildir" / folder).mkdir(parents=True)
    for index in range(a.n):
        turn = index * a.answers // a.n
        if (index + 1) * a.answers // a.n > turn:
            mail, meaning = answer(rnd, letters[turn])
            expected.append(f"{letters[turn]['decision']}\t{meaning}\t<{letters[turn]['ref'].lower()}.answer@example.cn>\n")
        else:
            mail = filler(rnd, index)
        name = f"{1600000000 + index}.M{rnd.randrange(10**6)}P{index}.host"
        path = f"new/{name}" if index % 10 == 0 else f"cur/{name}:2,S"
        with open(a.o / "Maildir" / path, "wb") as file:
            file.write(mail)
    write(a.o / "expected", "".join(expected))


if __name__ == "__main__":
    main()
