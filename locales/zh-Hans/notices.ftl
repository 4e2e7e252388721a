### Notices that go with other texts. Locked: a precinct cannot replace them.

notice-emergency = 遇到紧急情况？请拨打{ -contact-emergency }。
    .short = 遇到紧急情况？请拨打{ -contact-emergency }。
notice-city-services = 市政服务和非紧急问题：{ -contact-city-services }。
    .short = 非紧急情况：{ -contact-city-services }
notice-not-monitored = 本账号并非24小时有人查看。请不要在这里报案或求救。遇到紧急情况，请拨打{ -contact-emergency }。
    .short = 并非24小时有人查看。紧急情况：{ -contact-emergency }
notice-interpreter = 和警方打交道时，您有权获得口译员的免费协助。打电话时，请用英语说出您的语言，例如“Mandarin”或“Cantonese”（普通话或粤语），不要挂断。
    .short = 您有权获得口译员的免费协助。
