### What the contacts are called in texts. Their numbers and addresses stand in contacts.toml.

-contact-city-services-name = 纽约市市政服务热线（NYC311）
-contact-crime-stoppers-name = 止罪热线（Crime Stoppers）
-contact-crisis-lifeline-name = 自杀与危机生命热线（Suicide and Crisis Lifeline）
-contact-domestic-violence-name = 纽约市家庭暴力热线（Hope Hotline）
-contact-ebt-name = EBT 客户服务热线
-contact-emergency-name = 紧急求助电话
-contact-hate-bias-name = 纽约州仇恨和偏见预防小组（Hate and Bias Prevention Unit）
-contact-human-trafficking-name = 全国人口贩运热线（National Human Trafficking Hotline）
-contact-identity-theft-name = 美国联邦贸易委员会（FTC）身份盗窃举报网站
-contact-immigration-legal-help-name = 纽约州新美国人热线（New Americans Hotline）
-contact-internet-crime-name = 美国联邦调查局（FBI）网络犯罪投诉中心（IC3）
-contact-postal-inspectors-name = 美国邮政检查局（USPIS）
-contact-report-fraud-name = 美国联邦贸易委员会（FTC）
-contact-sexual-violence-name = 纽约州家庭暴力和性暴力热线（Domestic and Sexual Violence Hotline）
-contact-special-victims-name = 纽约市警特殊受害者部门（Special Victims Unit）
