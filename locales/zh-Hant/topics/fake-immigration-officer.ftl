### Fake immigration officers

fake-immigration-officer = 冒充移民官員
    .summary = 騙徒冒充移民官員，目的是要您的錢。保持冷靜，查證，並尋求協助。
    .keywords = 假移民官, 假移民官員, 假移民局, 冒充移民局, 移民局電話, 移民局打電話來, 移民局來電真假, 移民局要錢, 假ICE, 冒充ICE, ICE電話, ICE詐騙, 假ICE證件, 不付錢就遣返, 遣返電話, 遞解出境電話, USCIS電話, 被假移民官搶, 移民電話詐騙, fake ICE

fake-immigration-officer-how = 詐騙手法解析：有人打電話來，或穿著制服出現，自稱是移民官員。這個人威脅要逮捕您，接著要您付錢或給個人資料。有的還會搶劫或傷人。
    .short = 來電者說「不付錢就遣返」，就是詐騙。
fake-immigration-officer-money = 移民機構不會打電話來要您付錢，也不收禮品卡或加密貨幣。來電者既威脅您，又要您付錢，就是騙徒。掛斷電話。
    .short = 「移民局」來電要您付錢，就掛斷電話。
fake-immigration-officer-check = 接到有關您移民案件的電話，不知是真是假，先不要回答問題。來電號碼可以造假。問您的律師。如果沒有律師，致電{ -contact-immigration-legal-help-name }：{ -contact-immigration-legal-help }。
    .short = 「移民局」來電，先問律師，在那之前什麼都不要說。
fake-immigration-officer-tell = 冒充移民官員的騙徒，可能叫您不要和任何人說。現在就和家人約定：接到這種「移民局」電話時，誰都不付錢，一家人先商量。
    .short = 即使「移民局」來電叫您保密，也要告訴家人。
fake-immigration-officer-in-person = 有人當面自稱是移民官員，保持冷靜。您可以詢問姓名和所屬機構，也可以請那個人出示證件。制服或徽章可能是假的。如果您有危險，撥打{ -contact-emergency }。
    .short = 不確定移民官員是真是假，保持冷靜。如果您有危險，撥打{ -contact-emergency }。
fake-immigration-officer-cash = 自稱移民官員的人要您給現金才放您走，這是犯罪。不要為了錢和那個人起衝突。等您一安全，就馬上撥打{ -contact-emergency }，說明事情發生在哪裡。
    .short = 「移民官員」強要現金，您一安全就撥打{ -contact-emergency }。
fake-immigration-officer-danger = 如果您認為移民官員是假的，而且您有危險，等到可以安全打電話，就馬上撥打{ -contact-emergency }。說出您在哪裡，並說您不確定那個人是不是真的移民官員。需要口譯員，就用英語說出您的語言，例如「Mandarin」（國語）或「Cantonese」（粵語）。
    .short = 遇到假移民官員，如果有危險，一有機會就撥打{ -contact-emergency }。
fake-immigration-officer-report = 接到冒充移民官員的電話，向當地分局報案，或到 { -contact-report-fraud } 舉報。如果有人當面搶劫、傷害或威脅您，撥打{ -contact-emergency }。無論您的移民身分如何，都可以報案。
    .short = 被假移民官員搶劫或傷害，撥打{ -contact-emergency }。
fake-immigration-officer-help = 想免費了解移民資訊，以及可以到哪裡找法律協助，致電{ -contact-immigration-legal-help-name }：{ -contact-immigration-legal-help }。通話匿名，可用200多種語言。
    .short = 免費移民資訊：{ -contact-immigration-legal-help }
