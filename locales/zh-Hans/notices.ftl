### Notices that go with other texts. Locked: a precinct cannot replace them.

notice-draft = 【草稿 DRAFT】未经审核，请勿发布。

notice-emergency = 遇到紧急情况，请拨打{ -contact-emergency }。
    .short = 紧急情况，请拨打{ -contact-emergency }。
notice-city-services = 市政服务和非紧急事务：{ -contact-city-services }。
    .short = 非紧急事务：{ -contact-city-services }
notice-not-monitored = 本账号并非24小时有人值守。不要在这里报案或求救。遇到紧急情况，请拨打{ -contact-emergency }。
    .short = 本账号并非24小时有人值守。紧急情况请拨打{ -contact-emergency }。
notice-interpreter = 和警方打交道时，您有权免费获得口译员协助。打电话时，用英语说出您讲的语言，例如“Mandarin”（普通话）或“Cantonese”（粤语），不要挂断。如果遭到拒绝，请拨打{ -contact-city-services }。
    .short = 您有权免费获得口译员协助。如遭拒绝，请拨打{ -contact-city-services }。
