### Short replies to residents

replies = 给居民的简短回复
    .summary = 分局在居民写的内容下面发的简短回复：该打什么电话、该去哪里，还有致谢。
    .keywords = 回复评论, 回复留言, 回复居民, 回复网友, 回复模板, 常用回复, 标准回复, 快捷回复, 看不懂评论, 看不懂中文评论, 中文留言, 感谢留言, 谢谢夸奖, 表示同情, 能不能在这里报案, 为什么不回复, 案件不方便说, 不要发别人照片, 人肉搜索, 投诉警员, canned reply

replies-danger = 如果有人遇到危险，或犯罪正在发生，不要在这里等回复。请马上拨打{ -contact-emergency }，说出您在哪里。
    .short = 如果有人遇到危险，或犯罪正在发生，请马上拨打{ -contact-emergency }。
replies-not-here = 我们不能在这里接受报案，本账号也并非24小时有人值守。被抢、受伤或遇到危险，请拨打{ -contact-emergency }；其他情况，请到当地警察分局，或拨打{ -contact-city-services }。
    .short = 这里不能报案。遇到危险，请拨打{ -contact-emergency }。
replies-not-emergency = 如果不是紧急情况，不论白天黑夜，都可以拨打{ -contact-city-services }，办理市政事务，或询问怎么联系当地警察分局。{ -contact-city-services }有口译员。遇到危险，请拨打{ -contact-emergency }。
    .short = 非紧急事务，请拨打{ -contact-city-services }；遇到危险，请拨打{ -contact-emergency }。
replies-tip = 如果您知道犯罪线索，请拨打{ -contact-crime-stoppers-name }：{ -contact-crime-stoppers }。您不用说出姓名。如果犯罪正在发生，请拨打{ -contact-emergency }。
    .short = 提供犯罪线索，不用说出姓名：{ -contact-crime-stoppers }
replies-case = 为了保护与案件有关的人，我们不能在这里谈论警方的案件。如果是您自己或家人的案件，请向当地警察分局询问。遇到危险，请拨打{ -contact-emergency }。
    .short = 我们不能在这里谈论案件，请向当地警察分局询问。
replies-privacy = 请不要在这里发布他人的姓名、照片或地址，那样可能会伤害没有做错事的人。拍到犯罪的照片和视频，请留好交给警方。遇到危险，请拨打{ -contact-emergency }。
    .short = 请不要在这里发布他人的姓名、照片或地址。
replies-interpreter = 拨打{ -contact-emergency }有免费口译。用英语说出您讲的语言，例如“Mandarin”（普通话）或“Cantonese”（粤语），不要挂断。到警察分局，您同样有权免费获得口译员协助。
    .short = 紧急情况请拨打{ -contact-emergency }，用英语说出您讲哪种语言。
replies-language = 谢谢您的留言。我们并不是每种语言都看得懂，可能没有明白您的意思。遇到紧急情况，请拨打{ -contact-emergency }。想用您的语言获得其他帮助，请拨打{ -contact-city-services }。
    .short = 不是每条留言我们都看得懂。紧急情况，请拨打{ -contact-emergency }。
replies-kind-words = 谢谢您的鼓励。能和您一起为这个社区服务，我们感到自豪。
    .short = 谢谢您的鼓励。
replies-sorry = 听到这件事，我们很难过。被抢、受伤或遇到危险，请拨打{ -contact-emergency }；其他情况，可以到当地警察分局报案。您有权免费获得口译员协助。
    .short = 听到这件事，我们很难过。被抢、受伤或遇到危险，请拨打{ -contact-emergency }。
replies-complaint = 如果要投诉警员，我们不能通过本账号受理。请拨打{ -contact-city-services }，说您要找市民投诉审查委员会（Civilian Complaint Review Board）。这个委员会不属于警方。
    .short = 要投诉警员，请拨打{ -contact-city-services }。
replies-status = 不论您是什么移民身份，都可以报案。您有权免费获得口译员协助。被抢、受伤或遇到危险，请拨打{ -contact-emergency }；其他情况，请到当地警察分局。
    .short = 不论您是什么移民身份，都可以报案。
replies-meeting = 社区的事，如果您有问题或想法，欢迎来参加警民会，会议对公众开放。哪天开会、有没有口译员，请向当地警察分局询问。
    .short = 社区的事，如果您有问题，欢迎来参加警民会。
replies-immigration = 有移民方面的问题，请拨打{ -contact-immigration-legal-help-name }：{ -contact-immigration-legal-help }，免费，提供200多种语言的服务。请不要在这里写移民身份方面的事。
    .short = 想咨询移民方面的问题，请打免费热线：{ -contact-immigration-legal-help }
replies-crisis = 如果您有伤害自己的念头，请记得，您并不孤单。不论白天黑夜，都可以拨打{ -contact-crisis-lifeline-name }：{ -contact-crisis-lifeline }。如果现在有生命危险，请拨打{ -contact-emergency }。
    .short = 如果有伤害自己的念头，请拨打{ -contact-crisis-lifeline }；有危险，请拨打{ -contact-emergency }。
replies-scam = 有的评论或消息，即使用了警方的名义，也可能是骗子发的。不要付钱，不要点链接，不要透露验证码。不确定真假，请向当地警察分局询问。
    .short = 要钱或要验证码的消息，可能是诈骗。
