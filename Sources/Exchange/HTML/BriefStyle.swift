/// How a brief looks: one accent, system fonts with Chinese ones named, paper first.
enum BriefStyle {
  static let page = """
    @page { size: A4; margin: 14mm 15mm 16mm; }
    :root { --ink: #1b1f24; --soft: #5b6570; --line: #d9dee4; --accent: #9c2b1f; --wash: #faf7f3; }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; }
    body { margin: 0 auto; max-width: 50rem; padding: 1rem; color: var(--ink); background: #fff;
      font: 15px/1.5 system-ui, "Segoe UI", "Noto Sans", "Noto Sans SC", "Noto Sans CJK SC",
      "PingFang SC", "Microsoft YaHei", "WenQuanYi Micro Hei", sans-serif; overflow-wrap: anywhere; }
    h1, h2, h3, h4, p, ul, ol, figure { margin: 0; }
    h1 { font-size: 1.9rem; line-height: 1.2; font-weight: 650; letter-spacing: -.01em; }
    h2 { font-size: 1.12rem; margin: 1.9rem 0 .7rem; padding-bottom: .3rem;
      border-bottom: 2px solid var(--accent); break-after: avoid; }
    h3 { font-size: 1.05rem; font-weight: 600; break-after: avoid; }
    h4 { font-size: .78rem; color: var(--soft); font-weight: 600; margin: .6rem 0 .2rem; break-after: avoid; }
    a { color: inherit; text-decoration-color: var(--line); text-underline-offset: .18em; }
    .zh { color: var(--soft); font-weight: 500; }
    header { border-top: 6px solid var(--accent); padding-top: 1rem; }
    .kind { color: var(--accent); font-weight: 600; font-size: .9rem; margin-bottom: .2rem; }
    .facts { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr));
      gap: .7rem 1.4rem; margin-top: 1.1rem; }
    .facts li > span:first-child { display: block; font-size: .78rem; color: var(--soft); }
    .facts b { font-weight: 500; }
    .emergency ul { list-style: none; padding: 0; display: grid;
      grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .5rem; }
    .emergency li { border: 1px solid var(--line); border-radius: 6px; padding: .4rem .7rem; background: var(--wash); }
    .emergency a { display: block; font-size: 1.35rem; font-weight: 700; color: var(--accent); text-decoration: none; }
    .emergency .long { grid-column: span 2; }
    .emergency span { font-size: .85rem; }
    .scroll { overflow-x: auto; }
    a[href^="tel:"] { white-space: nowrap; }
    .picture svg { display: block; max-width: none; }
    .picture text { font-size: 12px; fill: var(--ink); }
    .picture .domain { font-size: 10px; fill: var(--soft); text-anchor: middle; }
    .picture .platform { font-size: 10.5px; text-anchor: middle; font-weight: 600; }
    .picture .bracket { fill: none; stroke: #aab3bd; }
    .picture .sign { text-anchor: middle; font-weight: 600; }
    .picture rect { stroke: #fff; fill: #f3f5f7; }
    .picture rect.empty { fill: #fff; stroke: #eceff2; }
    .picture rect.tested { fill: #d5ecdb; stroke: #78b58a; }
    .picture rect.untested { fill: #fbf0d3; stroke: #d3b25d; }
    .picture rect.failed { fill: #f7d9d4; stroke: #c97b70; }
    .picture rect.blocked { fill: #e3e5e8; stroke: #8b939c; }
    .legend { font-size: .82rem; margin-top: .4rem; }
    .legend .mark { display: inline; margin-right: .8rem; }
    .person { border: 1px solid var(--line); border-radius: 8px; padding: .8rem 1rem; margin-bottom: .8rem;
      break-inside: avoid; }
    .hanzi { font-size: 1.5rem; font-weight: 650; margin-right: .25rem; }
    .pinyin { color: var(--accent); margin-right: .35rem; }
    .latin { font-weight: 600; }
    .role { color: var(--soft); font-size: .88rem; }
    .body { display: flex; gap: 1rem; align-items: flex-start; }
    .ways { flex: 1; min-width: 0; }
    .ways ol { padding-left: 1.3rem; }
    .ways li { margin: .15rem 0; }
    .handle { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .92em; }
    .purpose { font-size: .74rem; border: 1px solid var(--line); border-radius: 999px; padding: 0 .5em;
      white-space: nowrap; color: var(--soft); }
    .mark { display: block; font-size: .82rem; color: var(--soft); }
    .mark.tested { color: #1f6b37; } .mark.failed { color: #9c2b1f; } .mark.untested { color: #76590d; }
    .steps { list-style: none; padding: 0; font-size: .82rem; color: var(--soft); }
    .steps b { color: var(--ink); font-weight: 600; }
    .open { list-style: none; padding: 0; font-size: .9rem; }
    .open li { border-left: 3px solid var(--accent); padding-left: .6rem; margin: .3rem 0; }
    .open q { display: block; quotes: none; }
    .state { color: var(--accent); font-size: .82rem; }
    .state strong { text-transform: uppercase; font-size: .9em; }
    .codes { display: flex; flex-direction: column; gap: .5rem; flex: 0 0 7.4rem; }
    .codes figure { text-align: center; }
    .qr { width: 100%; height: auto; display: block; }
    figcaption { font-size: .72rem; color: var(--soft); line-height: 1.2; }
    .taxi { border: 2px solid var(--ink); border-radius: 8px; padding: 1rem 1.2rem; margin-bottom: .9rem;
      break-inside: avoid; font-size: 1.15rem; }
    .taxi .please { font-size: 1.05rem; color: var(--soft); }
    .taxi .name { font-size: 2rem; font-weight: 700; line-height: 1.25; }
    .taxi .road { font-size: 1.7rem; line-height: 1.35; }
    .taxi .phone { font-size: 1.35rem; font-weight: 600; }
    .taxi .thanks { font-size: .95rem; color: var(--soft); margin-top: .4rem; }
    .taxi .plain { font-size: .85rem; color: var(--soft); border-top: 1px solid var(--line);
      margin-top: .5rem; padding-top: .3rem; }
    .sayings ul, .holidays ul { list-style: none; padding: 0; }
    .sayings ul { columns: 2 18rem; column-gap: 1.6rem; }
    .sayings li { break-inside: avoid; margin-bottom: .7rem; }
    .sayings b { display: block; font-size: 1.12rem; }
    .sayings i { display: block; color: var(--accent); font-style: normal; font-size: .9rem; }
    .sayings span { font-size: .9rem; color: var(--soft); }
    .advice ol { padding-left: 1.3rem; }
    .advice li { margin-bottom: .45rem; break-inside: avoid; }
    .advice .zh { display: block; }
    @media (max-width: 34rem) {
      body { padding: .8rem; font-size: 16px; }
      .body { flex-direction: column; }
      .codes { flex-direction: row; flex: none; width: 100%; justify-content: space-around; }
      .codes figure { width: 46%; max-width: 11rem; }
      .person { padding: .7rem .8rem; }
    }
    @media print {
      body { padding: 0; max-width: none; font-size: 9.5pt; line-height: 1.35; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
      html { font-size: 12.5px; }
      a { text-decoration: none; }
      .person { padding: .6rem .9rem; margin-bottom: .6rem; }
      .codes { flex-basis: 7.4rem; }
      .advice { font-size: .94em; } .advice li { margin-bottom: .25rem; }
      h2 { margin-top: 1.2rem; }
      .scroll { overflow: visible; }
      .picture svg { max-width: 100%; height: auto; }
      .picture, .emergency, .steps { break-inside: avoid; }
      /* What is short goes with the picture, so that the first sheet is full; a telephone shows people first. */
      body { display: flex; flex-direction: column; }
      .people { order: 1; } .places { order: 2; } .sayings { order: 3; }
    }

    """

  static let wallet = """
    @page { size: A4; margin: 0; }
    body.wallet { display: block; max-width: none; padding: 0; font-size: 10px; line-height: 1.32; }
    .sheet { display: grid; grid-template-columns: repeat(auto-fill, 86mm); grid-auto-rows: 54mm;
      justify-content: center; padding-top: 8mm; }
    .fold { border: .5px dashed #98a1ab; padding: 3mm 3.5mm; overflow: hidden; break-inside: avoid; }
    .fold h2 { font-size: 11px; margin: 0 0 .8mm; padding-bottom: .4mm; border-bottom-width: 1px; }
    .fold p { margin: 0 0 .5mm; }
    .fold p > span:not(.big) { display: inline-block; }
    .fold b { font-size: 11.5px; }
    .fold .big { font-size: 15px; font-weight: 700; line-height: 1.25; }

    """
}
