### What the contacts are called in texts. Their numbers and addresses stand in contacts.toml.

-contact-city-services-name = 紐約市政服務熱線（NYC311）
-contact-crime-stoppers-name = 止罪熱線（Crime Stoppers）
-contact-crisis-lifeline-name = 自殺與危機生命線（Suicide and Crisis Lifeline）
-contact-domestic-violence-name = 紐約市家庭暴力熱線（Hope Hotline）
-contact-ebt-name = EBT 客戶服務專線
-contact-emergency-name = 緊急求助電話
-contact-hate-bias-name = 紐約州仇恨和偏見預防小組（Hate and Bias Prevention Unit）
-contact-human-trafficking-name = 全國人口販運熱線（National Human Trafficking Hotline）
-contact-identity-theft-name = 聯邦貿易委員會（FTC）身份盜竊網站
-contact-immigration-legal-help-name = 紐約州新美國人熱線（New Americans Hotline）
-contact-internet-crime-name = 聯邦調查局（FBI）網路犯罪投訴中心（IC3）
-contact-postal-inspectors-name = 美國郵政檢查局（USPIS）
-contact-report-fraud-name = 聯邦貿易委員會（FTC）
-contact-sexual-violence-name = 紐約州家庭暴力和性暴力熱線（Domestic and Sexual Violence Hotline）
-contact-special-victims-name = 紐約市警特殊受害者小組（Special Victims Unit）
