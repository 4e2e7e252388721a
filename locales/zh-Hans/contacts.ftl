### 文本中各联系机构的名称。号码和网址在 contacts.toml 里。

-contact-crisis-lifeline-name = 自杀与危机生命热线（Suicide and Crisis Lifeline）
-contact-hate-bias-name = 纽约州仇恨和偏见预防小组（Hate and Bias Prevention Unit）
-contact-human-trafficking-name = 全国人口贩运热线（National Human Trafficking Hotline）
-contact-sexual-violence-name = 纽约州家庭暴力和性暴力热线（Domestic and Sexual Violence Hotline）
-contact-special-victims-name = 纽约市警特殊受害者部门（Special Victims Unit）
