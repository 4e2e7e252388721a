### Fake immigration officers

fake-immigration-officer = 冒充移民官员
    .summary = 骗子冒充移民官员，想骗走您的钱。保持冷静，先核实，找人帮忙。
    .keywords = 假移民官, 冒充移民官, 冒充移民局, 假移民局, 移民局电话, 移民局打电话, 移民局来电要钱, 移民局诈骗, ICE电话, ICE诈骗, 假ICE, 冒充ICE, 假移民警察, USCIS诈骗电话, 遣返电话, 不交钱就遣返, 递解出境电话, 驱逐出境电话, 移民局假证件, fake ICE

fake-immigration-officer-how = 骗局揭秘：有人打电话来，或者穿着制服，自称移民官员。这个人威胁要逮捕您，接着索要钱财或个人信息。有的还会抢劫、伤人。
    .short = 来电者说“不付钱就遣返您”，这是诈骗。
fake-immigration-officer-money = 政府移民部门不会打电话要求付钱，也不收礼品卡或加密货币。既威胁您又要钱的来电者，就是骗子，请挂断。
    .short = 自称移民局的人打电话要钱，请挂断。
fake-immigration-officer-check = 有人来电谈您的移民案件，您不确定是真是假，先不要回答问题，因为来电号码可以伪造。请先问您的律师。没有律师，请拨打{ -contact-immigration-legal-help-name }：{ -contact-immigration-legal-help }。
    .short = 接到“移民局”来电，什么都别说，先问律师。
fake-immigration-officer-tell = 冒充移民官员的骗子可能会叫您不要跟任何人说。现在就和家人约好：接到这种电话，谁都不付钱，先互相商量。
    .short = “移民局”来电叫您保密，请告诉家人。
fake-immigration-officer-in-person = 有人当面自称移民官员，请保持冷静。您可以问这个人的姓名和所属机构，也可以要求出示证件。制服或徽章可能是假的。如果您有危险，请拨打{ -contact-emergency }。
    .short = 不确定移民官员是真是假，请保持冷静；有危险，请拨打{ -contact-emergency }。
fake-immigration-officer-cash = 自称执法人员的人要您交现金才放您走，这样要钱是犯罪。不要为了钱和这个人搏斗。等您安全了，马上拨打{ -contact-emergency }，说明事情发生在哪里。
    .short = “执法人员”向您索要现金，等您安全了，请拨打{ -contact-emergency }。
fake-immigration-officer-danger = 如果您认为执法人员是假冒的，而您有危险，一旦能安全地打电话，请马上拨打{ -contact-emergency }，说出您在哪里，并说您不确定执法人员是不是真的。需要口译员，请用英语说出您讲的语言，例如“Mandarin”（普通话）或“Cantonese”（粤语）。
    .short = 假执法人员危及您的安全，能打电话时请拨打{ -contact-emergency }。
fake-immigration-officer-report = 接到冒充移民官员的电话，请向当地警察分局报案，或到 { -contact-report-fraud } 举报。被人当面抢劫、伤害或威胁，请拨打{ -contact-emergency }。不论您是什么移民身份，都可以报案。
    .short = 被假执法人员抢劫或伤害，请拨打{ -contact-emergency }。
fake-immigration-officer-help = 想免费了解移民信息，以及到哪里找法律帮助，请拨打{ -contact-immigration-legal-help-name }：{ -contact-immigration-legal-help }。通话是匿名的，提供200多种语言的服务。
    .short = 免费了解移民信息：{ -contact-immigration-legal-help }
