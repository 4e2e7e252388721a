### When to call, and whom

when-to-call = 什么时候打电话，打给谁
    .summary = 紧急情况、市政服务、提供线索：什么事打什么号码。
    .keywords = 911, 311, 报警, 报警电话, 紧急电话, 救护车, 火警, 匿名举报, 提供线索, 口译, 中文翻译, 说中文, 报案, 该打给谁

when-to-call-emergency = 有人遇到危险，或犯罪正在发生，请拨打{ -contact-emergency }。发生火灾或需要急救时，也打这个号码。
    .short = 危险、犯罪正在发生、火灾或急救：{ -contact-emergency }
when-to-call-city-services = 市政服务和非紧急问题，请拨打{ -contact-city-services }。
    .short = 市政服务、非紧急问题：{ -contact-city-services }
when-to-call-where = 拨打{ -contact-emergency }时，先说您在哪里：地址，或最近的两条街。不要挂断。
    .short = 先说您在哪里，不要挂断。
when-to-call-interpreter = 拨打{ -contact-emergency }，有口译员免费协助。请用英语说出您的语言，例如“Mandarin”或“Cantonese”（普通话或粤语），不要挂断。
    .short = 用英语说出您的语言，不要挂断。
when-to-call-tip = 知道犯罪线索？请拨打{ -contact-crime-stoppers-name }：{ -contact-crime-stoppers }。您不用说出姓名。
    .short = 提供线索，不用留名：{ -contact-crime-stoppers }
when-to-call-report = 犯罪已经结束，也没有人有危险？请到当地警察分局报案。您有权获得口译员的免费协助。
    .short = 犯罪已经结束？请到当地分局报案。
when-to-call-not-here = 我们无法在社交媒体上处理紧急情况。本账号并非24小时有人查看。
    .short = 本账号并非24小时有人查看。
