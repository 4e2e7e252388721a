### When to call, and whom

when-to-call = 什么情况打什么电话
    .summary = 紧急情况、市政服务、提供线索：什么事打什么号码。
    .keywords = 911, 311, 报警, 报警电话, 紧急电话, 救护车, 火警, 匿名举报, 提供线索, 口译, 中文翻译, 说中文, 报案, 中文报警, 打911说中文, 该打给谁, 警察局电话, 不会说英语

when-to-call-how = 拨打{ -contact-emergency }之后会怎样：接线员会问您在哪里、发生了什么事，再问有没有人受伤、有没有武器。口译员可以加入通话。不要挂断。这些问题不会耽误正在赶来的救援。
    .short = 遇到危险，请拨打{ -contact-emergency }，说清您在哪里，不要挂断。
when-to-call-emergency = 有人遇到危险，或犯罪正在发生时，请拨打{ -contact-emergency }。发生火灾或需要急救时，也打这个号码。
    .short = 有危险、犯罪正在发生、失火或需要急救，请拨打{ -contact-emergency }。
when-to-call-city-services = 市政服务和非紧急事务，请拨打{ -contact-city-services }。
    .short = 市政服务、非紧急事务：{ -contact-city-services }
when-to-call-where = 拨打{ -contact-emergency }时，先说您在哪里：地址和所在的区（borough），或者离您最近的两条街的街名。不要挂断。
    .short = 拨打{ -contact-emergency }，先说您在哪里。
when-to-call-interpreter = 拨打{ -contact-emergency }有免费口译。用英语说出您讲的语言，例如“Mandarin”（普通话）或“Cantonese”（粤语），不要挂断。
    .short = 拨打{ -contact-emergency }，用英语说出您讲哪种语言，不要挂断。
when-to-call-tip = 知道犯罪线索，请拨打{ -contact-crime-stoppers-name }：{ -contact-crime-stoppers }。您不用说出姓名。
    .short = 提供案件线索，不用留名：{ -contact-crime-stoppers }
when-to-call-report = 如果事情已经过去，没有人受伤，也没有人有危险，请向当地警察分局报案，或拨打{ -contact-city-services }询问怎么报案。发生抢劫、有人受伤或遭到性侵犯，即使事情已经过去，也要拨打{ -contact-emergency }。您有权免费获得口译员协助。
    .short = 被抢或受伤，即使事情已经过去，也要拨打{ -contact-emergency }。
when-to-call-not-here = 遇到紧急情况，请拨打{ -contact-emergency }。不要在这里报警：本账号并非24小时有人值守。
    .short = 紧急情况不要在这里报警，请拨打{ -contact-emergency }。
