/** Discord’s markdown and the HTML that it becomes. */
export const MARKDOWN: readonly (readonly [text: string, html: string])[] = [
  ['**b** *i* _i_ __u__ ~~s~~', '<p><strong>b</strong> <em>i</em> <em>i</em> <u>u</u> <del>s</del></p>'],
  ['__**both**__ ***all***', '<p><u><strong>both</strong></u> <em><strong>all</strong></em></p>'],
  ['a\nb', '<p>a<br>b</p>'],
  ['# One\n## Two\n### Three\n#### Four', '<h3>One</h3><h4>Two</h4><h5>Three</h5><p>#### Four</p>'],
  ['-# small **print**', '<p class="subtext">small <strong>print</strong></p>'],
  ['> quoted\nnot', '<blockquote><p>quoted</p></blockquote><p>not</p>'],
  ['>>> all\n\nof it', '<blockquote><p>all</p><p>of it</p></blockquote>'],
  ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
  [
    '`<b>` and ```js\n<i>\n```',
    '<p><code>&lt;b&gt;</code> and </p><pre><code class="language-js">&lt;i&gt;\n</code></pre>',
  ],
  [
    '<#7> <@1> <@!1> <@&2> @everyone </tariff:5> <:flag:123456789012345678>',
    [
      '<p><span class="mention mention-channel">#channel7&lt;i&gt;</span> ',
      '<span class="mention mention-user">@user1&lt;i&gt;</span> <span class="mention mention-user">@user1&lt;i&gt;</span> ',
      '<span class="mention mention-role">@role2&lt;i&gt;</span> <span class="mention mention-role">@everyone</span> ',
      '<span class="mention mention-command">/tariff</span> :flag:</p>',
    ].join(''),
  ],
  ['\\*not\\* \\_em\\_ snake_case_name 5*3*2', '<p>*not* _em_ snake_case_name 5<em>3</em>2</p>'],
  ['a | b\n--|--\n1 | 2', '<p>a | b<br>--|--<br>1 | 2</p>'],
  ['Title\n===\n\n---', '<p>Title<br>===</p><p>---</p>'],
  ['    four spaces', '<p>    four spaces</p>'],
  [
    '[words](https://a.example/?q=1&r="x")',
    '<p><a href="https://a.example/?q=1&amp;r=&quot;x&quot;" title="https://a.example/?q=1&amp;r=&quot;x&quot;" target="_blank" rel="noopener noreferrer">words</a></p>',
  ],
  [
    'https://a.example/b',
    '<p><a href="https://a.example/b" title="https://a.example/b" target="_blank" rel="noopener noreferrer">https://a.example/b</a></p>',
  ],
  [
    '||hidden **b**||',
    '<p><span class="spoiler" role="button" tabindex="0" aria-expanded="false"><span>hidden <strong>b</strong></span></span></p>',
  ],
  [
    '<t:0:D> <t:99999999999999:R>',
    '<p><time class="timestamp" title="&quot;&gt;&lt;b&gt;">0</time> &lt;t:99999999999999:R&gt;</p>',
  ],
];

/** Texts of people who mean ill: none of them may become more than text and plain markup. */
export const ATTACKS: readonly string[] = [
  '<script>window.hacked = 1</script>',
  '<img src=x onerror="window.hacked = 1">',
  '<svg onload=window.hacked=1><style>*{display:none}</style>',
  '[a](javascript:window.hacked=1) [b](data:text/html,<script>1</script>) [c](vbscript:x)',
  '[a](https://a.example/" onmouseover="window.hacked=1)',
  '![x](https://elsewhere.example/x.png)',
  '<t:0:R" onload="x"> <@1"><img src=x> <#<b>1> </x"><img src=x>:1>',
  '||<iframe srcdoc="<script>1</script>">||',
  '`</code><img src=x onerror=window.hacked=1>`',
  '[x]: javascript:window.hacked=1\n[x]',
  '<a href="javascript:window.hacked=1" style="position:fixed">x</a>',
  '**<b onclick=window.hacked=1>**</b>',
  '<https://a.example/"onclick=window.hacked=1>',
  '[\u202e<img>](https://a.example/\u0000)',
  '<discord-button>x</discord-button><form action=https://a.example><input name=nodeName></form>',
];
