### 仇恨犯罪

hate-crime = 仇恨犯罪
    .summary = 因为种族、宗教等身份特征而针对一个人的犯罪，可能是仇恨犯罪。您可以报案，不需要您来证明。
    .keywords = 仇恨犯罪, 仇恨攻击, 仇恨言论, 偏见事件, 歧视, 种族歧视, 种族主义, 仇亚, 反亚裔, 歧视华人, 辱骂, 被骂滚回去, 滚回你的国家, 吐口水, 地铁推人, 被推下站台, 无故被打, 纳粹标志, 反犹, 仇视穆斯林, 扯头巾, 恐同, hate crime

hate-crime-how = 什么是仇恨犯罪：因为一个人有某种身份特征，或被认为有，而针对这个人或财物的犯罪。身份特征可以是种族、原国籍、宗教、性别、年龄、残障或性取向。
    .short = 因为种族、宗教等身份特征遭到攻击，可能是仇恨犯罪。
hate-crime-ready = 先弄清楚怎么做，以备万一。遇到紧急情况，请拨打{ -contact-emergency }，用英语说出您讲的语言，例如“Mandarin”（普通话）或“Cantonese”（粤语），不要挂断。口译员会加入通话。
    .short = 紧急情况请拨打{ -contact-emergency }，用英语说出您讲哪种语言。
hate-crime-danger = 因为种族、宗教等身份特征遭到攻击或威胁，请尽可能到安全的地方，并拨打{ -contact-emergency }。
    .short = 因为种族、宗教等身份特征遭到攻击或威胁，请拨打{ -contact-emergency }。
hate-crime-witness = 看到仇恨犯罪，不要独自上前制止。请在安全的地方拨打{ -contact-emergency }，告诉警方您是目击者。
    .short = 看到仇恨犯罪，请拨打{ -contact-emergency }，告诉警方您看到了什么。
hate-crime-details = 遭遇仇恨犯罪后，请写下听到的话、发生的事，还有地点和时间。也要记下攻击者的样子。攻击者说过的话，对警方可能很重要。
    .short = 遭遇仇恨犯罪后，写下听到的话和发生的事。
hate-crime-keep = 有人发消息威胁您，或在您的墙上涂写仇恨内容，请把消息留好；清理墙面之前，先拍照。收到恐吓信或字条，不要触摸，也不要扔掉。
    .short = 遇到仇恨信息或涂鸦，清理之前先拍照。
hate-crime-not-sure = 不确定是不是仇恨犯罪，也请报案，并说明您为什么觉得可能是。不需要您来证明。如果可能是仇恨犯罪，警方会通知反仇恨犯罪小组（Hate Crime Task Force）。
    .short = 不确定是不是仇恨犯罪，也请报案。
hate-crime-status = 不论您是什么移民身份，都可以就仇恨犯罪报案，也可以得到帮助。您有权免费获得口译员协助。
    .short = 遭遇仇恨犯罪，不论什么移民身份，都可以报案。
hate-crime-help = 如果仇恨犯罪已经过去，没有人受伤，请到当地警察分局报案。也可以打电话告诉{ -contact-hate-bias-name }：{ -contact-hate-bias }。有人受伤或有危险，请拨打{ -contact-emergency }。
    .short = 遭遇仇恨犯罪，请到警察分局报案；有人受伤，请拨打{ -contact-emergency }。
