### Notices that go with other texts. Locked: a precinct cannot replace them.

notice-draft = 草稿（DRAFT）：未經審核，不得發布。

notice-emergency = 遇到緊急情況，撥打{ -contact-emergency }。
    .short = 緊急情況，撥打{ -contact-emergency }。
notice-city-services = 市政服務和非緊急問題：{ -contact-city-services }。
    .short = 非緊急情況：{ -contact-city-services }
notice-not-monitored = 本帳號不是24小時都有人查看。不要在這裡報案，也不要在這裡通報緊急情況。遇到緊急情況，撥打{ -contact-emergency }。
    .short = 本帳號不是24小時都有人查看。緊急情況：{ -contact-emergency }
notice-interpreter = 與警方打交道時，您有權獲得免費口譯員服務。打電話時，用英語說出您講哪種語言，例如「Mandarin」（國語）或「Cantonese」（粵語），不要掛斷。如果被拒絕，撥打{ -contact-city-services }。
    .short = 您有權獲得免費口譯員服務。如果被拒絕，撥打{ -contact-city-services }。
