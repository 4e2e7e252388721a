### 各聯絡單位在文中的名稱。號碼和網址在 contacts.toml。

-contact-crisis-lifeline-name = 自殺與危機生命線（Suicide and Crisis Lifeline）
-contact-hate-bias-name = 紐約州仇恨和偏見預防小組（Hate and Bias Prevention Unit）
-contact-human-trafficking-name = 全國人口販運熱線（National Human Trafficking Hotline）
-contact-sexual-violence-name = 紐約州家庭暴力和性暴力熱線
-contact-special-victims-name = 紐約市警特殊受害者小組（Special Victims Unit）
